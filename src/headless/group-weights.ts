import type { Fit } from '../estimation/fit.ts';
import { partialPooling } from '../estimation/groups/pooling.ts';
import { unitCovariance } from '../estimation/groups/unit-covariance.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Analysis } from '../exchange/analysis.ts';
import type { AnalysisData } from '../exchange/analysis-data.ts';
import { type PoolReport, poolReport } from '../exchange/pool-report.ts';
import type { Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import { peopleSubset } from '../response/people-subset.ts';

/** Weights of each group that an analysis asks for, by itself and pooled; undefined where it asks for none. */
export async function groupWeights(
  { model }: Analysis,
  { dataset, coded, pool }: AnalysisData,
  fitted: (dataset: Dataset) => Promise<Result<Fit, readonly FitProblem[]>>,
): Promise<PoolReport | undefined> {
  if (!pool || model.family !== 'fixed' || !model.pool) return undefined;
  const alone = pool.names.map((_, g) => fitted(peopleSubset(dataset, (n) => pool.group[n] === g)));
  const fits = (await Promise.all(alone)).flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const all = fits.length === pool.names.length;
  const pooling = all ? partialPooling(fits, unitCovariance(dataset, coded)) : undefined;
  const sizes = fits.map(({ respondents }) => respondents);
  return poolReport(pooling, { by: model.pool.by, groups: pool.names, sizes }, dataset.names);
}
