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
const mostNamed = 3;

/**
 * The criteria on which one person's answers say something for certain, in the study's order: the difference
 * between two levels has at least 95% of its distribution on one side, and is at most half as wide as before
 * the answers. Where there are more than three, those of which it is most certain.
 *
 * Which two levels is fixed by what is known beforehand: the first and last of an amount; the highest and
 * lowest of the group's weights; where there are none, the highest and lowest by the answers, which under a
 * prior without direction leaves the 95% what they are.
 */
export function clearCriteria(criteria: readonly Criterion[], prior: Prior, own: OwnWeights): Clear[] {
  const clear = codings(criteria).flatMap((coding, criterion) => {
    const [high, low] = levelsToCompare(criteria[criterion]!.kind, coding, prior, own);
    const contrast = coding.matrix[high]!.map((value, w) => value - coding.matrix[low]![w]!);
    const at = (w: number) => coding.first + w;
    const mean = contrast.reduce((sum, value, w) => sum + value * own.mean[at(w)]!, 0);
    const variance = contrast.reduce(
      (sum, a, i) => contrast.reduce((row, b, j) => row + a * b * own.covariance[at(i)]![at(j)]!, sum),
      0,
    );
    const before = Math.hypot(...contrast.map((value, w) => value * prior.sd[at(w)]!));
    const certainty = Math.abs(mean) / Math.sqrt(variance);
    // Not a number where both levels are the same: nothing is known of either.
    if (!(certainty >= oneSided) || Math.sqrt(variance) > narrowed * before) return [];
    const [liked, disliked] = mean > 0 ? [high, low] : [low, high];
    return [{ criterion, with: liked, against: disliked, certainty }];
  });
  const sure = [...clear].sort((a, b) => b.certainty - a.certainty).slice(0, mostNamed);
  return clear.filter((each) => sure.includes(each));
}

function levelsToCompare(
  kind: Criterion['kind'],
  coding: Coding,
  prior: Prior,
  own: OwnWeights,
): readonly [number, number] {
  if (kind === 'amount') return [coding.matrix.length - 1, 0];
  const expected = effects(coding, prior.mean);
  return extremes(expected.some((effect) => effect !== 0) ? expected : effects(coding, own.mean));
}

/** [L] the effect of each level on utility. */
function effects({ matrix, first }: Coding, weights: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, w) => sum + value * weights[first + w]!, 0));
}

function extremes(values: readonly number[]): readonly [number, number] {
  return [values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))];
}
