import type { Coding } from '../study/coding.ts';
import type { Objective } from './optimiser.ts';

/**
 * The penalty's second derivatives by the coefficients [K,K]: ridge × Σ over levels of the products of
 * the level's codes, so that coefficients β cost β'Rβ/2 = ridge/2 × the sum of squared level effects,
 * whichever level is the reference.
 */
export function penaltyMatrix(ridge: number, codings: readonly Coding[], K: number): Float64Array {
  const R = new Float64Array(K * K);
  if (ridge === 0) return R;
  for (const { first, matrix } of codings) {
    for (const codes of matrix) {
      for (const [a, x] of codes.entries()) {
        for (const [b, y] of codes.entries()) R[(first + a) * K + first + b]! += ridge * x * y;
      }
    }
  }
  return R;
}

/** The coefficients [K] that `R` penalises. */
export function isPenalised(R: Float64Array, K: number): boolean[] {
  return Array.from({ length: K }, (_, k) => R[k * K + k]! > 0);
}

/** The objective with `R` [K,K] added, over its first K parameters. */
export function penalised(objective: Objective, R: Float64Array, K: number): Objective {
  return (at, gradient, hessian) => {
    let value = objective(at, gradient, hessian);
    for (let a = 0; a < K; a++) {
      let slope = 0;
      for (let b = 0; b < K; b++) {
        slope += R[a * K + b]! * at[b]!;
        hessian[a * at.length + b]! += R[a * K + b]!;
      }
      gradient[a]! += slope;
      value += (at[a]! * slope) / 2;
    }
    return value;
  };
}
