import { cholesky } from '../lib/cholesky.ts';
import { normal } from '../lib/normal.ts';
import { seeded } from '../lib/random.ts';

/**
 * Weights drawn from a normal distribution about their estimates [K].
 *
 * @param covariance - [K,K]
 * @returns [count,K]; undefined where the covariance is not of full rank
 */
export function weightDraws(
  estimate: Float64Array,
  covariance: Float64Array,
  { seed, count }: { readonly seed: number; readonly count: number },
): Float64Array | undefined {
  const K = estimate.length;
  const L = cholesky(covariance, K);
  if (!L) return undefined;
  const random = seeded(seed);
  const draws = new Float64Array(count * K);
  for (let b = 0; b < count; b++) {
    const z = estimate.map(() => normal(random));
    for (let k = 0; k < K; k++) {
      let value = estimate[k]!;
      for (let l = 0; l <= k; l++) value += L[k * K + l]! * z[l]!;
      draws[b * K + k] = value;
    }
  }
  return draws;
}
