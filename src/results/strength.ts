import { clusterFactor } from '../estimation/covariance.ts';
import type { Fit } from '../estimation/fit.ts';
import { levelEffect, levelVariance } from '../estimation/level-effect.ts';
import { rowsOf } from '../lib/rows.ts';
import type { Coding } from '../study/coding.ts';
import { jackknifeError } from './interval.ts';

/**
 * [criteria] the unbiased strength: the mean square of a criterion's level effects, less what noise alone gives,
 * the mean of their variances clustered by person. On average 0 for a criterion without effect, so that it may
 * be negative; NaN where a weight has no estimate.
 */
export function strengths(fit: Fit, codings: readonly Coding[]): number[] {
  const P = fit.names.length;
  const factor = clusterFactor(fit.respondents);
  return codings.map((coding) => {
    const variances = coding.matrix.map((_, level) =>
      levelVariance(coding, level, fit.covariance.respondent, P),
    );
    return meanSquare(coding, fit.estimate) - factor * mean(variances);
  });
}

/**
 * [criteria] standard error of the strength by person jackknife, for the digits it deserves: what noise alone
 * gives is taken as known.
 */
export function strengthErrors({ names, jackknife }: Fit, codings: readonly Coding[]): number[] {
  const rows = rowsOf(jackknife, names.length);
  return codings.map((coding) => jackknifeError(rows.map((row) => meanSquare(coding, row))));
}

function meanSquare(coding: Coding, parameters: Float64Array): number {
  return mean(coding.matrix.map((_, level) => levelEffect(coding, level, parameters) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
