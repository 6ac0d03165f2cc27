import type { Fit } from '../estimation/fit.ts';
import { partialPooling } from '../estimation/groups/pooling.ts';
import { unitCovariance } from '../estimation/groups/unit-covariance.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Analysis } from '../exchange/analysis.ts';
import type { AnalysisData } from '../exchange/analysis-data.ts';
import { type PoolReport, poolReport } from '../exchange/pool-report.ts';
import type { Unpooled } from '../exchange/table-problem.ts';
import type { Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import { peopleSubset } from '../response/people-subset.ts';

/** What an analysis asks for of groups, and why there is none of it. */
export type GroupWeights = { readonly report: PoolReport; readonly problems: readonly Unpooled[] };

/** Weights of each group that an analysis asks for, by itself and pooled; undefined where it asks for none. */
export async function groupWeights(
  { model }: Analysis,
  { dataset, coded, pool }: AnalysisData,
  fitted: (dataset: Dataset) => Promise<Result<Fit, readonly FitProblem[]>>,
): Promise<GroupWeights | undefined> {
  if (!pool || model.family !== 'fixed' || !model.pool) return undefined;
  const alone = pool.names.map((_, g) => fitted(peopleSubset(dataset, (n) => pool.group[n] === g)));
  const outcomes = await Promise.all(alone);
  const fits = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const groups = pool.names.filter((_, g) => !isWhole(outcomes[g]!, dataset.names.length));
  const pooling = groups.length === 0 ? partialPooling(fits, unitCovariance(dataset, coded)) : undefined;
  const sizes = fits.map(({ respondents }) => respondents);
  return {
    report: poolReport(pooling, { by: model.pool.by, groups: pool.names, sizes }, dataset.names),
    problems: groups.length > 0 ? [{ kind: 'unpooled', groups }] : [],
  };
}

/** Whether a group's own weights and their errors are all known. */
function isWhole(outcome: Result<Fit, unknown>, K: number): boolean {
  if (!outcome.ok) return false;
  const { estimate, covariance, names } = outcome.value;
  const error = (k: number) => covariance.respondent[k * names.length + k]!;
  return Array.from({ length: K }, (_, k) => estimate[k]! + error(k)).every(Number.isFinite);
}
