import { at, get } from './arrays';
import { LOG2_E, Lanes } from './lanes';
import { lane, row, triangleSize } from './triangles';

/*
 * The information of scenarios at many draws of the weights, two draws in the lanes of a vector: ordered logit
 * (McCullagh 1980) and multinomial logit (McFadden 1974).
 *
 * Symbols: K weights, T parameters besides them (thresholds, or the constant of "none"), which come first; p = T + K;
 * J profiles; D pairs of draws. A sum holds, for each pair of draws, the triangle of a symmetric matrix of p rows:
 * v128[D, p (p + 1) / 2].
 */

/** Bound, in base 2, on utilities, on their distances to thresholds, and on logarithms of determinants. */
export const BOUND: f64 = 450;

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
      const e = Lanes.exp2(Lanes.clamp(utility(at(x, j * K), own, K), BOUND));
      v128.store(lane(shares, j), e);
      total = f64x2.add(total, e);
    }
    let none = f64x2.splat(0);
    if (T > 0) {
      none = Lanes.exp2(Lanes.clamp(f64x2.splat(get(constant, 0) * LOG2_E), BOUND));
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
    const own = partsOf(parts, at(x, k), shares, J, K);
    v128.store(lane(mean, T + k), own);
    if (isNil(at(x, k), J, K)) continue;
    const entries = row(triangle, T + k);
    if (T > 0) {
      const less = f64x2.mul(factor, f64x2.mul(own, none));
      v128.store(entries, f64x2.sub(v128.load(entries), less));
    }
    for (let l = 0; l <= k; l++) {
      let entry = f64x2.neg(f64x2.mul(own, v128.load(lane(mean, T + l))));
      for (let j = 0; j < J; j++) {
        const value = v128.load64_splat(at(x, j * K + l));
        entry = f64x2.add(entry, f64x2.mul(v128.load(lane(parts, j)), value));
      }
      Lanes.addTo(lane(entries, T + l), f64x2.mul(factor, entry));
    }
  }
}

/** Writes what each profile adds to the mean of a column of x, and returns that mean. */
function partsOf(parts: usize, column: usize, shares: usize, J: i32, K: i32): v128 {
  let mean = f64x2.splat(0);
  for (let j = 0; j < J; j++) {
    const part = f64x2.mul(v128.load64_splat(at(column, j * K)), v128.load(lane(shares, j)));
    v128.store(lane(parts, j), part);
    mean = f64x2.add(mean, part);
  }
  return mean;
}

/** Whether a column of x has nothing but zeros. */
function isNil(column: usize, J: i32, K: i32): bool {
  for (let j = 0; j < J; j++) if (get(column, j * K) != 0) return false;
  return true;
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
    const odds = Lanes.exp2(Lanes.clamp(away, BOUND));
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
      Lanes.addTo(lane(row(triangle, t - 1), t - 1), f64x2.mul(factor, f64x2.mul(overLow, low)));
      Lanes.addTo(lane(cross, t - 1), f64x2.neg(f64x2.mul(overLow, slope)));
    }
    if (t < T) {
      Lanes.addTo(lane(row(triangle, t), t), f64x2.mul(factor, f64x2.mul(overHigh, high)));
      Lanes.addTo(lane(cross, t), f64x2.mul(overHigh, slope));
    }
    if (t > 0 && t < T) {
      Lanes.addTo(lane(row(triangle, t), t - 1), f64x2.neg(f64x2.mul(factor, f64x2.mul(overLow, high))));
    }
  }
  return curve;
}
