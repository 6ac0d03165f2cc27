import type { Fit } from '../estimation/fit.ts';
import { halfWidth } from '../results/interval.ts';
import type { IntervalErrors } from './interval-errors.ts';
import type { CodedColumn } from './term-columns.ts';

/** One level's effect on utility: for effects coding against the criterion's mean, for dummies against the reference. */
export type LevelRow = {
  readonly criterion: string;
  readonly level: string;
  readonly effect: number;
  /** Inverse Hessian. */
  readonly se: number;
  readonly low: number;
  readonly high: number;
};

/** Every level of a coded column, also the reference, whose error needs the whole covariance. */
export function levelRows(
  { criterion, levels, first, matrix }: CodedColumn,
  fit: Fit,
  errors: IntervalErrors,
): LevelRow[] {
  const P = fit.names.length;
  return levels.map((level, l) => {
    // Only what a level depends on, so that a coefficient without an estimate spoils no other level.
    const parts = matrix[l]!.flatMap((by, w) => (by === 0 ? [] : [{ by, at: first + w }]));
    const effect = parts.reduce((sum, { by, at }) => sum + by * fit.estimate[at]!, 0);
    const variance = (of: Float64Array) =>
      parts.reduce(
        (sum, a) => sum + parts.reduce((row, b) => row + a.by * b.by * of[a.at * P + b.at]!, 0),
        0,
      );
    const half = halfWidth(Math.sqrt(errors.factor * variance(errors.matrix)), fit.respondents);
    const se = Math.sqrt(variance(fit.covariance.classic));
    return { criterion, level, effect, se, low: effect - half, high: effect + half };
  });
}
