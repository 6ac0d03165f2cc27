import type { Coding } from '../study/coding.ts';

/** How a criterion's levels became numbers: as in `Coding`, of a study or of a table's column. */
type Codes = Pick<Coding, 'first' | 'matrix'>;

/**
 * A level's effect on utility. A weight that does not count at the level may be NaN without making the
 * effect so.
 *
 * @param parameters - [K or more] the weights first
 */
export function levelEffect(codes: Codes, level: number, parameters: ArrayLike<number>): number {
  return parts(codes, level).reduce((sum, { by, at }) => sum + by * parameters[at]!, 0);
}

/**
 * The variance of a level's effect, NaN only where a weight that counts at the level has none.
 *
 * @param covariance - [P,P] of the parameters
 */
export function levelVariance(codes: Codes, level: number, covariance: Float64Array, P: number): number {
  const counting = parts(codes, level);
  return counting.reduce(
    (sum, a) => sum + counting.reduce((row, b) => row + a.by * b.by * covariance[a.at * P + b.at]!, 0),
    0,
  );
}

/** The weights that count at a level, and what multiplies them. */
function parts({ first, matrix }: Codes, level: number): { readonly by: number; readonly at: number }[] {
  return matrix[level]!.flatMap((by, w) => (by === 0 ? [] : [{ by, at: first + w }]));
}
