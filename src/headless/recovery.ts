import { wasmKernels } from '../compute/kernels.ts';
import { kernelModule } from '../compute/module.ts';
import { loadTemplate } from '../study/templates.ts';
import { checkAgreement } from './check-agreement.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkDesign } from './check-design.ts';
import { checkGroups } from './check-groups.ts';
import { checkImportance } from './check-importance.ts';
import { checkModel } from './check-model.ts';
import { checkNoise } from './check-noise.ts';
import { checkPerson } from './check-person.ts';
import { checkPooling } from './check-pooling.ts';
import { checkSpread } from './check-spread.ts';

/**
 * `npm run recovery [-- importance spread model agreement groups pooling person noise design coverage]`: does what is simulated come back?
 * Without a name all checks, at full size; minutes each. A number among the names is the first seed of the sets for
 * coverage: 1 otherwise.
 */
const checks = {
  importance: checkImportance,
  spread: checkSpread,
  model: checkModel,
  agreement: checkAgreement,
  groups: checkGroups,
  pooling: checkPooling,
  person: checkPerson,
  noise: checkNoise,
  design: checkDesign,
  coverage: checkCoverage,
};

const given = process.argv.slice(2);
const firstSeed = Number(given.find(isNumber) ?? 1);
const asked = given.filter((word) => !isNumber(word));
const unknown = asked.find((name) => !Object.keys(checks).includes(name));
if (unknown === undefined) await run();
else {
  console.error(`There is no check named ${unknown}; there are ${Object.keys(checks).join(', ')}.`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const study = await loadTemplate('data-sharing');
  const makeKernel = wasmKernels(kernelModule());
  for (const [name, check] of Object.entries(checks)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    if (!(await check(study, makeKernel, firstSeed))) process.exitCode = 1;
  }
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}
