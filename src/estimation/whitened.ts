import { cholesky } from '../lib/cholesky.ts';

/**
 * People's values [N,P] in some columns, turned so that by the covariance `V` [P,P] they have no correlation and
 * a variance of 1: sums of squares then weigh every direction by what can be told of it, and do not depend on
 * how levels are coded.
 *
 * @returns [N,Q], or undefined where a column has no covariance or one that follows from the others
 */
export function whitened(
  values: Float64Array,
  V: Float64Array,
  columns: readonly number[],
): Float64Array | undefined {
  const P = Math.sqrt(V.length);
  const Q = columns.length;
  const N = values.length / P;
  const block = columns.flatMap((a) => columns.map((b) => V[a * P + b]!));
  const L = cholesky(Float64Array.from(block), Q);
  if (!L) return undefined;
  const turned = new Float64Array(N * Q);
  for (let n = 0; n < N; n++) {
    for (let a = 0; a < Q; a++) {
      let rest = values[n * P + columns[a]!]!;
      for (let b = 0; b < a; b++) rest -= L[a * Q + b]! * turned[n * Q + b]!;
      turned[n * Q + a] = rest / L[a * Q + a]!;
    }
  }
  return turned;
}
