import { fit as estimate } from '../estimation/fit.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { ratingData } from '../response/rating-data.ts';
import { simulate } from '../response/simulate.ts';
import { type CriterionImportance, importance } from '../results/importance.ts';
import { rangeShares } from '../results/shares.ts';
import { type Coding, codings } from '../study/coding.ts';
import { limit, type Target } from './coverage.ts';
import { type NilStudy, withoutEffect } from './nil-rate.ts';

/** So many people's share stands for that of all. */
const veryMany = 100_000;

/**
 * Of each criterion beside the one without effect: in what part of the data sets the interval of its share of the
 * utility range holds the share that very many people have.
 *
 * @throws Error when a data set cannot be fitted
 */
export function shareIntervals({ study, recipe, criterion, sets, firstSeed, makeKernel }: NilStudy) {
  const truth = withoutEffect(recipe, criterion);
  const coding = codings(study.criteria);
  const target = sharesOf(limit(study, truth, veryMany, makeKernel), coding);
  const held = coding.map(() => 0);
  const resampling = { ...noResampling, jackknife: true };
  for (let i = 0; i < sets; i++) {
    const data = ratingData(study, simulate(study, truth, firstSeed + i));
    const outcome = estimate(data, maximumLikelihood, resampling, makeKernel, () => undefined);
    if (!outcome.ok) throw new Error(`data set ${i} not fitted: ${outcome.problem[0]?.kind}`);
    const rows = new Map(importance(outcome.value, coding).map((row) => [row.criterion, row]));
    for (const [c, each] of coding.entries()) if (holds(rows.get(each.criterion)!, target[c]!)) held[c]!++;
  }
  return coding
    .map((each, c) => ({ criterion: each.criterion, rate: held[c]! / sets }))
    .filter((each) => each.criterion !== criterion);
}

function sharesOf(weights: Target, coding: readonly Coding[]): readonly number[] {
  const names = coding.flatMap((each) => each.names);
  const estimates = Float64Array.from(names, (name) => weights.get(name)!);
  return rangeShares(estimates, coding);
}

function holds(row: CriterionImportance, share: number): boolean {
  return row.kind === 'estimated' && row.share.low <= share && share <= row.share.high;
}
