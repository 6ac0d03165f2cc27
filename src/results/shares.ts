import { levelEffect } from '../estimation/level-effect.ts';
import { rowsOf } from '../lib/rows.ts';
import type { Coding } from '../study/coding.ts';

/**
 * Each criterion's share of the sum of utility ranges, in %: a criterion's range is the distance between
 * the effects of its best and worst level (Hensher, Rose and Greene 2015). A criterion
 * with a weight that has no estimate is NaN and left out of the sum.
 *
 * @param weights - [K or more] coefficients, the criteria's weights first
 */
export function rangeShares(weights: ArrayLike<number>, codings: readonly Coding[]): number[] {
  const ranges = codings.map((coding) => {
    const effects = coding.matrix.map((_, level) => levelEffect(coding, level, weights));
    return Math.max(...effects) - Math.min(...effects);
  });
  const total = ranges.reduce((sum, range) => (Number.isNaN(range) ? sum : sum + range), 0);
  return ranges.map((range) => (100 * range) / total);
}

/** [R][criteria] the shares of each of R resampled estimates, given as [R,P] with the weights first in a row. */
export function resampledShares(estimates: Float64Array, P: number, codings: readonly Coding[]): number[][] {
  return rowsOf(estimates, P).map((row) => rangeShares(row, codings));
}
