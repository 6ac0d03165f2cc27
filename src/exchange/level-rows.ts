import type { Fit } from '../estimation/fit.ts';
import { levelEffect, levelVariance } from '../estimation/level-effect.ts';
import { halfWidth } from '../results/interval.ts';
import type { IntervalErrors } from './interval-errors.ts';
import type { CodedColumn } from './term-columns.ts';

/** One level's effect on utility: for effects coding against the criterion's mean, for dummies against the reference. */
export type LevelRow = {
  readonly criterion: string;
  readonly level: string;
  readonly effect: number;
  /** The classic error (inverse Hessian), also where the interval is made from another. */
  readonly se: number;
  readonly low: number;
  readonly high: number;
};

/** Every level of a coded column, also the reference, whose error needs the whole covariance. */
export function levelRows(
  coded: CodedColumn,
  fit: Pick<Fit, 'estimate' | 'names' | 'covariance' | 'respondents'>,
  errors: IntervalErrors,
): LevelRow[] {
  return coded.levels.map((level, l) => {
    const effect = levelEffect(coded, l, fit.estimate);
    const variance = (covariance: Float64Array) => levelVariance(coded, l, covariance, fit.names.length);
    const half = halfWidth(Math.sqrt(errors.factor * variance(errors.matrix)), fit.respondents);
    const se = Math.sqrt(variance(fit.covariance.classic));
    return { criterion: coded.criterion, level, effect, se, low: effect - half, high: effect + half };
  });
}
