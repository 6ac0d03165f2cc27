import type { Fit } from '../estimation/fit.ts';
import type { Coding } from '../study/coding.ts';
import { type Estimate, halfWidth } from './interval.ts';
import { levelEffects } from './shares.ts';

/** A level's effect on utility, with its error from the covariance clustered by person. */
export type LevelEffect = Estimate & { readonly level: number };

/**
 * [criteria][L] the effect of every level, also the reference's, whose error needs the full
 * covariance. NaN where a weight has no estimate.
 */
export function levelTable(fit: Fit, codings: readonly Coding[]): LevelEffect[][] {
  return codings.map((coding) =>
    levelEffects(fit.estimate, coding).map((value, level) => {
      const se = Math.sqrt(variance(fit, coding, level) * (fit.respondents / (fit.respondents - 1)));
      const half = halfWidth(se, fit.respondents);
      return { level, value, se, low: value - half, high: value + half };
    }),
  );
}

/** Variance of row · weights, without the small-sample factor. */
function variance(fit: Fit, { first, matrix }: Coding, level: number): number {
  const row = matrix[level]!;
  const P = fit.names.length;
  return row.reduce(
    (total, left, a) =>
      total +
      row.reduce(
        (sum, right, b) => sum + left * right * fit.covariance.respondent[(first + a) * P + first + b]!,
        0,
      ),
    0,
  );
}
