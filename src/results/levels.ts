import { clusterFactor } from '../estimation/covariance.ts';
import type { Tested } from '../estimation/joint-test.ts';
import { levelEffect, levelVariance } from '../estimation/level-effect.ts';
import type { Coding } from '../study/coding.ts';
import { type Estimate, halfWidth } from './interval.ts';

/** A level's effect on utility, with its error from the covariance clustered by person. */
export type LevelEffect = Estimate & { readonly level: number };

/**
 * [criteria][L] the effect of every level, also the reference's, whose error needs the full
 * covariance. NaN where a weight that counts at the level has no estimate.
 */
export function levelTable(fit: Tested, codings: readonly Coding[]): LevelEffect[][] {
  return codings.map((coding) =>
    coding.matrix.map((_, level) => {
      const value = levelEffect(coding, level, fit.estimate);
      const variance = levelVariance(coding, level, fit.covariance.respondent, fit.names.length);
      const se = Math.sqrt(clusterFactor(fit.respondents) * variance);
      const half = halfWidth(se, fit.respondents);
      return { level, value, se, low: value - half, high: value + half };
    }),
  );
}
