import { get } from './arrays';
import { BOUND } from './design-information';
import { Lanes } from './lanes';
import { lane, row, triangleSize } from './triangles';

/* The D-error of sums of information, whose symbols and layout are those of `design-information.ts`. */

/**
 * −K ln of the mean D-error over the draws: the determinant is that of the last K pivots, which are those of the Schur
 * complement. Where people differ, of (M⁻¹ + Σ)⁻¹, whose determinant is |M| / |I + DMD|.
 *
 * @param weight  v128[D] how much each draw counts; they sum to 1
 * @param spread  f64[K] the diagonal of D, all 0 where people do not differ
 * @param differ  whether they do
 * @param ridge   added to the diagonal
 * @param scratch v128[p (p + 1) / 2 + p], and where people differ K (K + 1) / 2 + K more
 */
export function designValue(
  sum: usize,
  weight: usize,
  spread: usize,
  differ: i32,
  ridge: f64,
  scratch: usize,
  K: i32,
  T: i32,
  D: i32,
): f64 {
  const p = T + K;
  const size = triangleSize(p);
  const column = lane(scratch, size);
  let errors = f64x2.splat(0);
  for (let d = 0; d < D; d++) {
    memory.copy(scratch, lane(sum, d * size), (<usize>size) << 4);
    for (let i = 0; i < p; i++) Lanes.addTo(lane(row(scratch, i), i), f64x2.splat(ridge));
    let log = f64x2.splat(0);
    if (differ) {
      eliminate(scratch, column, 0, T, p, ridge);
      const kept = lane(column, p);
      shrink(kept, scratch, spread, K, T);
      log = f64x2.neg(eliminate(kept, lane(kept, triangleSize(K)), 0, K, K, ridge));
      log = f64x2.add(log, eliminate(scratch, column, T, p, p, ridge));
    } else {
      eliminate(scratch, column, 0, T, p, ridge);
      log = eliminate(scratch, column, T, p, p, ridge);
    }
    const error = Lanes.exp2(Lanes.clamp(f64x2.mul(log, f64x2.splat(-1 / <f64>K)), BOUND));
    errors = f64x2.add(errors, f64x2.mul(error, v128.load(lane(weight, d))));
  }
  return -(<f64>K) * Math.log(Lanes.sum(errors));
}

/** into[K] = I + DMD with M the rows from T on. */
function shrink(into: usize, triangle: usize, spread: usize, K: i32, T: i32): void {
  for (let k = 0; k < K; k++) {
    for (let l = 0; l <= k; l++) {
      const scale = f64x2.splat(get(spread, k) * get(spread, l));
      const value = f64x2.mul(scale, v128.load(lane(row(triangle, T + k), T + l)));
      v128.store(lane(row(into, k), l), k == l ? f64x2.add(value, f64x2.splat(1)) : value);
    }
  }
}

/**
 * Takes rows `from` to `end` − 1 out of all later ones (Golub and Van Loan 2013, section 4.1).
 *
 * @param column v128[p] scratch
 * @returns log2 of the product of their pivots
 */
function eliminate(triangle: usize, column: usize, from: i32, end: i32, p: i32, ridge: f64): v128 {
  const least = f64x2.splat(ridge / 10);
  let mantissa = f64x2.splat(1);
  let exponent = f64x2.splat(0);
  for (let k = from; k < end; k++) {
    // Rounding of updates can take the smallest pivot below the ridge.
    const pivot = f64x2.pmax(v128.load(lane(row(triangle, k), k)), least);
    mantissa = f64x2.mul(mantissa, pivot);
    exponent = f64x2.add(exponent, Lanes.exponent(mantissa));
    mantissa = Lanes.mantissa(mantissa);
    const inverse = f64x2.div(f64x2.splat(1), pivot);
    for (let i = k + 1; i < p; i++) {
      const entries = row(triangle, i);
      const own = v128.load(lane(entries, k));
      v128.store(lane(column, i), own);
      const factor = f64x2.mul(own, inverse);
      let into = lane(entries, k + 1);
      let other = lane(column, k + 1);
      const last = lane(column, i);
      for (; other <= last; into += 16, other += 16) {
        v128.store(into, f64x2.sub(v128.load(into), f64x2.mul(factor, v128.load(other))));
      }
    }
  }
  return f64x2.add(exponent, Lanes.log2(mantissa));
}
