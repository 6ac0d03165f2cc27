import { clusterFactor } from '../estimation/covariance.ts';
import type { Fit } from '../estimation/fit.ts';
import type { Analysis } from './analysis.ts';

/** The covariance [P,P] that intervals are made from, and its small-sample factor. */
export type IntervalErrors = { readonly matrix: Float64Array; readonly factor: number };

/** G/(G − 1) over the clusters whose scores were summed; the classic one sums none. */
export function intervalErrors(
  fit: Pick<Fit, 'covariance' | 'respondents' | 'scenarios'>,
  covariance: Analysis['covariance'],
): IntervalErrors {
  const matrix = fit.covariance[covariance];
  if (covariance === 'classic') return { matrix, factor: 1 };
  const clusters = covariance === 'respondent' ? fit.respondents : fit.scenarios;
  return { matrix, factor: clusterFactor(clusters) };
}
