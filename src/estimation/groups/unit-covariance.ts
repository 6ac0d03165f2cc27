import { cholesky, inverse } from '../../lib/cholesky.ts';
import type { Dataset } from '../../response/dataset.ts';

/** How a criterion's levels became numbers: as in `Coding`, of a study or of a table's column. */
type Codes = { readonly first: number; readonly matrix: readonly (readonly number[])[] };

/**
 * [K,K] the covariance of groups' coefficients at a group sd of 1: of a coded criterion's L levels the effects
 * about their mean then have a root mean square deviation of 1, the same whatever the reference level; any
 * other column counts by its own standard deviation.
 */
export function unitCovariance(data: Dataset, coded: readonly Codes[]): Float64Array {
  const K = data.names.length;
  const unit = new Float64Array(K * K);
  const times = rowWeights(data);
  for (let k = 0; k < K; k++) unit[k * K + k] = 1 / columnVariance(data, times, k);
  for (const { first, matrix } of coded) {
    const W = matrix[0]!.length;
    const block = criterionCovariance(matrix);
    for (let a = 0; a < W; a++)
      for (let b = 0; b < W; b++) unit[(first + a) * K + first + b] = block[a * W + b]!;
  }
  return unit;
}

/** L/W (A'A)⁻¹ [W,W], with A the codes about their mean: the effects Aw then have variances that sum to L. */
function criterionCovariance(matrix: readonly (readonly number[])[]): Float64Array {
  const L = matrix.length;
  const W = matrix[0]!.length;
  const mean = Array.from({ length: W }, (_, w) => matrix.reduce((sum, row) => sum + row[w]! / L, 0));
  const A = matrix.map((row) => row.map((value, w) => value - mean[w]!));
  const products = Float64Array.from({ length: W * W }, (_, i) =>
    A.reduce((sum, row) => sum + row[Math.floor(i / W)]! * row[i % W]!, 0),
  );
  return inverse(cholesky(products, W)!, W).map((value) => (L / W) * value);
}

/** A row counts as often as its scenario. */
function columnVariance({ x, names }: Dataset, times: Float64Array, k: number): number {
  const K = names.length;
  let sum = 0;
  let mean = 0;
  let squares = 0;
  for (const [r, w] of times.entries()) {
    if (w === 0) continue;
    const off = x[r * K + k]! - mean;
    sum += w;
    mean += (w * off) / sum;
    squares += w * off * (x[r * K + k]! - mean);
  }
  return squares / sum;
}

/** [rows] the weight of each row. */
function rowWeights(data: Dataset): Float64Array {
  if (data.kind === 'ratings') return data.weight;
  const times = new Float64Array(data.x.length / data.names.length);
  for (const [s, w] of data.weight.entries()) times.fill(w, data.first[s], data.first[s + 1]);
  return times;
}
