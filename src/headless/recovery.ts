import { wasmKernels } from '../compute/kernels.ts';
import { kernelModule } from '../compute/module.ts';
import { loadTemplate } from '../study/templates.ts';
import { checkGroups } from './check-groups.ts';
import { checkImportance } from './check-importance.ts';
import { checkPooling } from './check-pooling.ts';

/**
 * `npm run recovery [-- importance groups pooling]`: does what is simulated come back? Without a name all checks,
 * at full size; minutes each.
 */
const checks = { importance: checkImportance, groups: checkGroups, pooling: checkPooling };

const asked = process.argv.slice(2);
const study = await loadTemplate('data-sharing');
const makeKernel = wasmKernels(kernelModule());
for (const [name, check] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (!check(study, makeKernel)) process.exitCode = 1;
}
