import { clusterFactor } from '../estimation/covariance.ts';
import { deltaError } from '../estimation/delta.ts';
import type { Fit } from '../estimation/fit.ts';
import { type PartialPooling, partialPooling } from '../estimation/groups/pooling.ts';
import { unitCovariance } from '../estimation/groups/unit-covariance.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Coding } from '../study/coding.ts';
import { criterionTest } from './criterion-test.ts';
import { type CriterionImportance, ranked } from './importance.ts';
import { type Estimate, shrunkHalfWidth } from './interval.ts';
import { groupDraws, resamplingSeed } from './plan.ts';
import { rangeShares, resampledShares } from './shares.ts';
import { weightDraws } from './weight-draws.ts';

/** With a group of fewer people the groups of a question are not read each by itself. */
export const togetherUnder = 20;

/** Importance by weights drawn towards the whole: of all groups alike where they differ no more than by chance. */
export type DrawnTogether =
  | { readonly kind: 'same'; readonly all: readonly CriterionImportance[] }
  | { readonly kind: 'apart'; readonly groups: readonly (readonly CriterionImportance[])[] };

type Shrunk = PartialPooling['groups'][number];
type Counts = { readonly people: number; readonly groups: number };

/**
 * Importance in groups that are too small to be read each by itself, by partial pooling of their weights. Intervals
 * are by the delta method, and places by draws of the weights; both hold on average over groups.
 *
 * @param fits - of each group by itself
 * @returns undefined as `partialPooling`, and where the weights of a group are not known apart from each other
 */
export function drawnTogether(
  fits: readonly Fit[],
  data: Dataset,
  codings: readonly Coding[],
): DrawnTogether | undefined {
  const pooling = partialPooling(fits, unitCovariance(data, codings));
  if (!pooling) return undefined;
  const counts = {
    people: fits.reduce((sum, { respondents }) => sum + respondents, 0),
    groups: fits.length,
  };
  const told = pooling.sd === 0 ? pooling.groups.slice(0, 1) : pooling.groups;
  const groups = told.flatMap((group) => {
    const read = importanceIn(group, data.names, counts, codings);
    return read ? [read] : [];
  });
  if (groups.length < told.length) return undefined;
  return pooling.sd === 0 ? { kind: 'same', all: groups[0]! } : { kind: 'apart', groups };
}

function importanceIn(
  { shrunk, shrunkCovariance }: Shrunk,
  names: readonly string[],
  { people, groups }: Counts,
  codings: readonly Coding[],
): CriterionImportance[] | undefined {
  const shares = rangeShares(shrunk, codings);
  const drawn = weightDraws(shrunk, shrunkCovariance, { seed: resamplingSeed, count: groupDraws });
  if (!drawn) return undefined;
  // As of one group with the same degrees of freedom; the test multiplies by the factor that is in already.
  const respondents = people - groups + 1;
  const respondent = shrunkCovariance.map((value) => value / clusterFactor(respondents));
  const covariance = { classic: respondent, robust: respondent, respondent };
  const tested = { names, estimate: shrunk, covariance, respondents };
  const shareOf = (c: number): Estimate => {
    const value = shares[c]!;
    const se = deltaError(shrunk, shrunkCovariance, (weights) => rangeShares(weights, codings)[c]!);
    const half = shrunkHalfWidth(se, people, groups);
    return { value, se, low: Math.max(0, value - half), high: Math.min(100, value + half) };
  };
  const draws = resampledShares(drawn, names.length, codings);
  return ranked({ codings, shares, draws }, (c) => ({
    share: shareOf(c),
    test: criterionTest(tested, codings[c]!),
    unseen: false,
  }));
}
