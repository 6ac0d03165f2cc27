import { at, get } from './arrays';
import { LOG2_E, Lanes } from './lanes';

/*
 * The information of scenarios at many draws of the weights, two draws in the lanes of a vector: ordered logit
 * (McCullagh 1980) and multinomial logit (McFadden 1974), and their D-error.
 *
 * Symbols: K weights, T parameters besides them (thresholds, or the constant of "none"), which come first; p = T + K;
 * J profiles; D pairs of draws. A sum holds, for each pair of draws, the lower triangle of a symmetric matrix of p
 * rows, row by row: v128[D, p (p + 1) / 2].
 */

/** Bound, in base 2, on utilities and on their distances to thresholds. */
const FAR: f64 = 450;

function lane(array: usize, i: i32): usize {
  return array + ((<usize>i) << 4);
}

/** Where row i of a triangle begins. */
function row(triangle: usize, i: i32): usize {
  return lane(triangle, (i * (i + 1)) >> 1);
}

function triangleSize(p: i32): i32 {
  return (p * (p + 1)) >> 1;
}

/** Σ_k x_k β_k of a pair of draws, in base 2. */
function utility(x: usize, beta: usize, K: i32): v128 {
  let sum = f64x2.splat(0);
  for (let k = 0; k < K; k++) {
    sum = f64x2.add(sum, f64x2.mul(v128.load64_splat(at(x, k)), v128.load(lane(beta, k))));
  }
  return f64x2.mul(sum, f64x2.splat(LOG2_E));
}

/**
 * Adds `times` the information of a choice between J profiles, and none of them where T is 1.
 *
 * @param sum     v128[D, p (p + 1) / 2]
 * @param x       f64[J,K] coded levels
 * @param beta    v128[D,K] weights
 * @param constant f64[T]
 * @param scratch v128[2 J + p]
 */
export function addChoice(
  sum: usize,
  x: usize,
  times: f64,
  beta: usize,
  constant: usize,
  scratch: usize,
  J: i32,
  K: i32,
  T: i32,
  D: i32,
): void {
  const p = T + K;
  for (let d = 0; d < D; d++) {
    const own = lane(beta, d * K);
    const shares = scratch;
    let total = f64x2.splat(0);
    for (let j = 0; j < J; j++) {
      const e = Lanes.exp2(Lanes.clamp(utility(at(x, j * K), own, K), FAR));
      v128.store(lane(shares, j), e);
      total = f64x2.add(total, e);
    }
    let none = f64x2.splat(0);
    if (T > 0) {
      none = Lanes.exp2(Lanes.clamp(f64x2.splat(get(constant, 0) * LOG2_E), FAR));
      total = f64x2.add(total, none);
    }
    for (let j = 0; j < J; j++) v128.store(lane(shares, j), f64x2.div(v128.load(lane(shares, j)), total));
    none = f64x2.div(none, total);
    addSpreadOfChoice(lane(sum, d * triangleSize(p)), x, times, none, scratch, J, K, T);
  }
}

/** Adds `times` Σ_j P_j z_j z_j' less the product of their mean; z are the rows of profiles, and of "none". */
function addSpreadOfChoice(
  triangle: usize,
  x: usize,
  times: f64,
  none: v128,
  shares: usize,
  J: i32,
  K: i32,
  T: i32,
): void {
  const p = T + K;
  const mean = lane(shares, J);
  const factor = f64x2.splat(times);
  if (T > 0) {
    v128.store(mean, none);
    const own = f64x2.mul(none, f64x2.sub(f64x2.splat(1), none));
    v128.store(triangle, f64x2.add(v128.load(triangle), f64x2.mul(factor, own)));
  }
  const parts = lane(mean, p);
  for (let k = 0; k < K; k++) {
    let m = f64x2.splat(0);
    let differs = false;
    for (let j = 0; j < J; j++) {
      const value = get(x, j * K + k);
      if (value != 0) differs = true;
      const part = f64x2.mul(f64x2.splat(value), v128.load(lane(shares, j)));
      v128.store(lane(parts, j), part);
      m = f64x2.add(m, part);
    }
    v128.store(lane(mean, T + k), m);
    if (!differs) continue;
    const entries = row(triangle, T + k);
    if (T > 0) {
      const own = f64x2.mul(factor, f64x2.mul(m, none));
      v128.store(entries, f64x2.sub(v128.load(entries), own));
    }
    for (let l = 0; l <= k; l++) {
      let entry = f64x2.neg(f64x2.mul(m, v128.load(lane(mean, T + l))));
      for (let j = 0; j < J; j++) {
        const value = v128.load64_splat(at(x, j * K + l));
        entry = f64x2.add(entry, f64x2.mul(v128.load(lane(parts, j)), value));
      }
      const into = lane(entries, T + l);
      v128.store(into, f64x2.add(v128.load(into), f64x2.mul(factor, entry)));
    }
  }
}

/**
 * Adds `times` the information of a rating by T thresholds.
 *
 * @param x       f64[K] coded levels
 * @param tau     f64[T] increasing
 * @param scratch v128[T, 4]
 */
export function addRating(
  sum: usize,
  x: usize,
  times: f64,
  beta: usize,
  tau: usize,
  scratch: usize,
  K: i32,
  T: i32,
  D: i32,
): void {
  const p = T + K;
  const factor = f64x2.splat(times);
  for (let d = 0; d < D; d++) {
    const triangle = lane(sum, d * triangleSize(p));
    const cross = lane(scratch, 3 * T);
    const curve = ratingParts(triangle, utility(x, lane(beta, d * K), K), factor, tau, scratch, T);
    for (let k = 0; k < K; k++) {
      const value = get(x, k);
      if (value == 0) continue;
      const entries = row(triangle, T + k);
      const scaled = f64x2.mul(factor, f64x2.splat(value));
      for (let t = 0; t < T; t++) {
        const into = lane(entries, t);
        v128.store(into, f64x2.add(v128.load(into), f64x2.mul(scaled, v128.load(lane(cross, t)))));
      }
      const own = f64x2.mul(scaled, curve);
      for (let l = 0; l <= k; l++) {
        const into = lane(entries, T + l);
        v128.store(into, f64x2.add(v128.load(into), f64x2.mul(own, v128.load64_splat(at(x, l)))));
      }
    }
  }
}

/**
 * Adds what a rating tells about the thresholds; writes what it tells of each of them together with the utility
 * behind the three arrays [T] of the scratch.
 *
 * @returns what it tells of the utility
 */
function ratingParts(triangle: usize, eta: v128, factor: v128, tau: usize, scratch: usize, T: i32): v128 {
  const one = f64x2.splat(1);
  const zero = f64x2.splat(0);
  const cross = lane(scratch, 3 * T);
  for (let t = 0; t < T; t++) {
    const away = f64x2.sub(eta, f64x2.splat(get(tau, t) * LOG2_E));
    const odds = Lanes.exp2(Lanes.clamp(away, FAR));
    const below = f64x2.div(one, f64x2.add(one, odds));
    const above = f64x2.mul(odds, below);
    v128.store(lane(scratch, 3 * t), below);
    v128.store(lane(scratch, 3 * t + 1), above);
    v128.store(lane(scratch, 3 * t + 2), f64x2.mul(below, above));
    v128.store(lane(cross, t), zero);
  }
  let curve = zero;
  // Answer t lies between thresholds t − 1 and t.
  for (let t = 0; t <= T; t++) {
    const low = t > 0 ? v128.load(lane(scratch, 3 * t - 1)) : zero;
    const high = t < T ? v128.load(lane(scratch, 3 * t + 2)) : zero;
    let share = t < T ? v128.load(lane(scratch, 3 * t)) : one;
    if (t > 0) share = f64x2.mul(share, v128.load(lane(scratch, 3 * t - 2)));
    if (t > 0 && t < T) share = f64x2.mul(share, f64x2.splat(-Math.expm1(get(tau, t - 1) - get(tau, t))));
    const slope = f64x2.sub(low, high);
    const overLow = f64x2.div(low, share);
    const overHigh = f64x2.div(high, share);
    curve = f64x2.add(curve, f64x2.div(f64x2.mul(slope, slope), share));
    if (t > 0) {
      addTo(lane(row(triangle, t - 1), t - 1), f64x2.mul(factor, f64x2.mul(overLow, low)));
      addTo(lane(cross, t - 1), f64x2.neg(f64x2.mul(overLow, slope)));
    }
    if (t < T) {
      addTo(lane(row(triangle, t), t), f64x2.mul(factor, f64x2.mul(overHigh, high)));
      addTo(lane(cross, t), f64x2.mul(overHigh, slope));
    }
    if (t > 0 && t < T) {
      addTo(lane(row(triangle, t), t - 1), f64x2.neg(f64x2.mul(factor, f64x2.mul(overLow, high))));
    }
  }
  return curve;
}

function addTo(into: usize, value: v128): void {
  v128.store(into, f64x2.add(v128.load(into), value));
}

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
    for (let i = 0; i < p; i++) addTo(lane(row(scratch, i), i), f64x2.splat(ridge));
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
    const error = Lanes.exp2(Lanes.clamp(f64x2.mul(log, f64x2.splat(-1 / <f64>K)), FAR));
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
