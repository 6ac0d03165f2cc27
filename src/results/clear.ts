import type { OwnWeights, Prior } from '../estimation/own-weights.ts';
import { type Coding, codings } from '../study/coding.ts';
import type { Criterion } from '../study/study.ts';

/** A criterion on which a person's answers are clear: `criterion` and both levels are indices. */
export type Clear = {
  readonly criterion: number;
  /** The level that the answers went with, rather than with `against`. */
  readonly with: number;
  readonly against: number;
  /** How many standard deviations the difference is from nothing. */
  readonly certainty: number;
};

/** The 95th percentile of the standard normal distribution. */
const oneSided = 1.6449;

/** At most this share of the prior's width may be left. */
const narrowed = 0.5;

/** A longer list would read as a ranking. */
export const mostNamed = 3;

/** A criterion's levels as weights have them; of an amount only its ends are compared. */
export type Compared = Pick<Coding, 'first' | 'matrix'> & { readonly isAmount: boolean };

/** The criteria of a study on which one person's answers say something for certain, as `clearOf` has it. */
export function clearCriteria(criteria: readonly Criterion[], { mean, sd }: Prior, own: OwnWeights): Clear[] {
  const covariance = sd.map((each, i) => sd.map((_, j) => (i === j ? each * each : 0)));
  return clearOf(comparedOf(criteria), { mean, covariance }, own);
}

/** The criteria of a study as their weights are compared. */
export function comparedOf(criteria: readonly Criterion[]): Compared[] {
  return codings(criteria).map((coding, c) => ({ ...coding, isAmount: criteria[c]!.kind === 'amount' }));
}

/**
 * The criteria on which one person's answers say something for certain, in their order: the difference
 * between two levels has at least 95% of its distribution on one side, and is at most half as wide as before
 * the answers. Where there are more than three, those of which it is most certain.
 *
 * Which two levels is fixed by what is known beforehand: the first and last of an amount; the highest and
 * lowest of the group's weights; where there are none, the highest and lowest by the answers, which under a
 * prior without direction leaves the 95% what they are.
 */
export function clearOf(criteria: readonly Compared[], before: OwnWeights, own: OwnWeights): Clear[] {
  const clear = criteria.flatMap((compared, criterion) => {
    const [high, low] = levelsToCompare(compared, before, own);
    const contrast = compared.matrix[high]!.map((value, w) => value - compared.matrix[low]![w]!);
    const at = (w: number) => compared.first + w;
    const mean = contrast.reduce((sum, value, w) => sum + value * own.mean[at(w)]!, 0);
    const width = ({ covariance }: OwnWeights) =>
      Math.sqrt(
        contrast.reduce(
          (sum, a, i) => contrast.reduce((row, b, j) => row + a * b * covariance[at(i)]![at(j)]!, sum),
          0,
        ),
      );
    const certainty = Math.abs(mean) / width(own);
    // Not a number where both levels are the same: nothing is known of either.
    if (!(certainty >= oneSided) || !(width(own) <= narrowed * width(before))) return [];
    // Where people do not differ their answers say nothing of them.
    if (width(before) === 0) return [];
    const [liked, disliked] = mean > 0 ? [high, low] : [low, high];
    return [{ criterion, with: liked, against: disliked, certainty }];
  });
  const sure = [...clear].sort((a, b) => b.certainty - a.certainty).slice(0, mostNamed);
  return clear.filter((each) => sure.includes(each));
}

function levelsToCompare(compared: Compared, before: OwnWeights, own: OwnWeights): readonly [number, number] {
  if (compared.isAmount) return [compared.matrix.length - 1, 0];
  const expected = effects(compared, before.mean);
  return extremes(expected.some((effect) => effect !== 0) ? expected : effects(compared, own.mean));
}

/** [L] the effect of each level on utility. */
function effects({ matrix, first }: Compared, weights: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, w) => sum + value * weights[first + w]!, 0));
}

function extremes(values: readonly number[]): readonly [number, number] {
  return [values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))];
}
