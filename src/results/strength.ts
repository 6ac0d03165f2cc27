import { clusterFactor } from '../estimation/covariance.ts';
import type { Fit } from '../estimation/fit.ts';
import { levelEffect, levelVariance } from '../estimation/level-effect.ts';
import type { Coding } from '../study/coding.ts';

/**
 * [criteria] the unbiased strength: the mean square of a criterion's level effects, less what noise alone gives,
 * the mean of their variances clustered by person. On average 0 for a criterion without effect, so that it may
 * be negative; NaN where a weight has no estimate.
 */
export function strengths(fit: Fit, codings: readonly Coding[]): number[] {
  const P = fit.names.length;
  const factor = clusterFactor(fit.respondents);
  return codings.map((coding) => {
    const squares = coding.matrix.map((_, level) => {
      const variance = levelVariance(coding, level, fit.covariance.respondent, P);
      return levelEffect(coding, level, fit.estimate) ** 2 - factor * variance;
    });
    return squares.reduce((sum, value) => sum + value, 0) / squares.length;
  });
}
