import { wasmKernels } from '../compute/kernels.ts';
import { kernelModule } from '../compute/module.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import { loadTemplate } from '../study/templates.ts';
import { nilRate } from './nil-rate.ts';

/**
 * `npm run recovery`: with one criterion of no effect in the truth, in how many of 500 simulated data sets
 * is it called nothing? For a criterion of one weight and for one of two.
 */
const sets = 500;
const firstSeed = 1;
const demanded = { least: 0.93, most: 0.97 };

const study = await loadTemplate('data-sharing');
const makeKernel = wasmKernels(kernelModule());
for (const criterion of ['persons', 'sensitivity']) {
  const rate = nilRate({ study, recipe, criterion, sets, firstSeed, makeKernel });
  const holds = rate >= demanded.least && rate <= demanded.most;
  const range = `${100 * demanded.least}–${100 * demanded.most}%`;
  console.log(
    `${criterion}: no effect in the truth, called nothing in ${(100 * rate).toFixed(1)}% of ${sets} data sets (demanded ${range}): ${holds ? 'holds' : 'FAILS'}`,
  );
  if (!holds) process.exitCode = 1;
}
