import type { MakeKernel } from '../estimation/kernel.ts';
import { recipe } from '../response/recipes/data-sharing.ts';
import type { Study } from '../study/study.ts';
import { nilRate } from './nil-rate.ts';
import { percent } from './percent.ts';
import { shareIntervals } from './share-intervals.ts';

const sets = 500;
const firstSeed = 1;
const demanded = { least: 0.93, most: 0.97 };
/** Of the intervals of shares: a range is never negative, so that theirs hold less evenly. */
const demandedOfShares = { least: 0.88, most: 0.98 };

/**
 * With one criterion of no effect in the truth, in how many of 500 simulated data sets is it called nothing, is its
 * unbiased strength 0 on average, and do intervals of the others' shares hold? For a criterion of one weight and for
 * one of two.
 */
export function checkImportance(study: Study, makeKernel: MakeKernel): boolean {
  let all = true;
  for (const criterion of ['persons', 'sensitivity']) {
    const truth = { study, recipe, criterion, sets, firstSeed, makeKernel };
    const { calledNothing: rate, strength, strengthError } = nilRate(truth);
    const holds = isWithin(rate, demanded);
    const unbiased = Math.abs(strength) <= 2 * strengthError;
    console.log(
      `${criterion}: no effect in the truth, called nothing in ${percent(rate)} of ${sets} data sets (demanded ${rangeOf(demanded)}): ${holds ? 'holds' : 'FAILS'}`,
    );
    console.log(
      `  mean strength ${strength.toFixed(5)}, simulation error ${strengthError.toFixed(5)} (demanded within two of 0): ${unbiased ? 'holds' : 'FAILS'}`,
    );
    const held = shareIntervals(truth);
    const holdShares = held.every((each) => isWithin(each.rate, demandedOfShares));
    const rates = held.map((each) => `${each.criterion} ${percent(each.rate)}`).join(', ');
    console.log(
      `  intervals of the other shares hold in ${rates} (demanded ${rangeOf(demandedOfShares)}): ${holdShares ? 'holds' : 'FAILS'}`,
    );
    all &&= holds && unbiased && holdShares;
  }
  return all;
}

type Range = typeof demanded;

function isWithin(rate: number, { least, most }: Range): boolean {
  return rate >= least && rate <= most;
}

function rangeOf({ least, most }: Range): string {
  return `${100 * least}–${100 * most}%`;
}
