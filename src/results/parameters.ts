import { clusterFactor } from '../estimation/covariance.ts';
import type { Tested } from '../estimation/joint-test.ts';
import { type Estimate, halfWidth } from './interval.ts';

/** A parameter with its error from the covariance clustered by person. */
export type ParameterEstimate = Estimate & { readonly name: string };

/** Every parameter, thresholds included; NaN where the data cannot tell. */
export function parameterTable(fit: Tested): ParameterEstimate[] {
  const P = fit.names.length;
  const correction = clusterFactor(fit.respondents);
  return fit.names.map((name, p) => {
    const value = fit.estimate[p]!;
    const se = Math.sqrt(correction * fit.covariance.respondent[p * P + p]!);
    const half = halfWidth(se, fit.respondents);
    return { name, value, se, low: value - half, high: value + half };
  });
}
