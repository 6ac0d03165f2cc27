import { cholesky, inverse } from '../../lib/cholesky.ts';
import type { Mode } from './modes.ts';

/**
 * Where weighed points have a person's density: their mean, and the factor of the inverse of their covariance. Few
 * effective points tell little of a covariance, which is drawn towards that of the population.
 *
 * @param z - [Q][R]
 * @param weight - [R] of sum 1
 * @returns undefined where the covariance is not one
 */
export function moments(
  z: readonly Float64Array[],
  weight: Float64Array,
  effective: number,
): Mode | undefined {
  const R = weight.length;
  const Q = z.length;
  const mean = new Float64Array(Q);
  for (let q = 0; q < Q; q++) for (let r = 0; r < R; r++) mean[q]! += weight[r]! * z[q]![r]!;
  const covariance = new Float64Array(Q * Q);
  for (let q = 0; q < Q; q++) {
    for (let j = 0; j < Q; j++) {
      let sum = 0;
      for (let r = 0; r < R; r++) sum += weight[r]! * (z[q]![r]! - mean[q]!) * (z[j]![r]! - mean[j]!);
      covariance[q * Q + j] = (effective * sum + (q === j ? Q : 0)) / (effective + Q);
    }
  }
  const root = cholesky(covariance, Q);
  const curvature = root && cholesky(inverse(root, Q), Q);
  return curvature && { mode: mean, curvature };
}
