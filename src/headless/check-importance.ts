import type { MakeKernel } from '../estimation/kernel.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import type { Study } from '../study/study.ts';
import { nilRate } from './nil-rate.ts';
import { percent } from './percent.ts';

const sets = 500;
const firstSeed = 1;
const demanded = { least: 0.93, most: 0.97 };

/**
 * With one criterion of no effect in the truth, in how many of 500 simulated data sets is it called nothing, and
 * is its unbiased strength 0 on average? For a criterion of one weight and for one of two.
 */
export function checkImportance(study: Study, makeKernel: MakeKernel): boolean {
  let all = true;
  for (const criterion of ['persons', 'sensitivity']) {
    const found = nilRate({ study, recipe, criterion, sets, firstSeed, makeKernel });
    const { calledNothing: rate, strength, strengthError } = found;
    const holds = rate >= demanded.least && rate <= demanded.most;
    const unbiased = Math.abs(strength) <= 2 * strengthError;
    const range = `${100 * demanded.least}–${100 * demanded.most}%`;
    console.log(
      `${criterion}: no effect in the truth, called nothing in ${percent(rate)} of ${sets} data sets (demanded ${range}): ${holds ? 'holds' : 'FAILS'}`,
    );
    console.log(
      `  mean strength ${strength.toFixed(5)}, simulation error ${strengthError.toFixed(5)} (demanded within two of 0): ${unbiased ? 'holds' : 'FAILS'}`,
    );
    all &&= holds && unbiased;
  }
  return all;
}
