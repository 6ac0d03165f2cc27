/**
 * Ordered logit (proportional odds): McCullagh (1980), "Regression models for ordinal data".
 *
 * P(answer ≤ c) = F(τ_c − η), F(z) = 1 / (1 + e^−z), η = Σ_k β_k x_k. With two categories it is the
 * binary logit with constant −τ_0.
 *
 * Symbols: S rows, K coefficients β, C categories, P = K + C − 1 parameters θ = (β, τ).
 *
 * A row says that its answer lies above threshold `lower` and at or under threshold `upper`; −1 is a
 * side without bound. With u = τ_upper − η and l = τ_lower − η,
 *
 *   log(F(u) − F(l)) = log F(u) + log(1 − F(l)) + log(1 − e^−(u − l)),
 *
 * where the last term depends on the thresholds alone. No difference of nearly equal numbers occurs.
 */
import { add, clear, dot, get, int, mirror, set } from './arrays';

/** log(1 + e^z), for any z without overflow. */
// @ts-ignore: decorator
@inline
function softplus(z: f64): f64 {
  return z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z));
}

/** F(z), for any z without overflow. */
// @ts-ignore: decorator
@inline
function logistic(z: f64): f64 {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}

/**
 * Negative log-likelihood, its gradient and its Hessian.
 *
 * @param x        f64[S,K] coded levels
 * @param lower    i32[S]   threshold under the answer, 0..C−2, or −1
 * @param upper    i32[S]   threshold over the answer, 0..C−2, or −1; above `lower`
 * @param weight   f64[S]   times that the row counts, ≥ 0
 * @param theta    f64[P]   coefficients, then thresholds
 * @param gradient f64[P]   out: derivatives of the returned value
 * @param hessian  f64[P,P] out: second derivatives of the returned value
 * @returns nats, ≥ 0; Infinity when two thresholds of one row are not in increasing order
 */
export function orderedLogit(
  x: usize, lower: usize, upper: usize, weight: usize, theta: usize, gradient: usize, hessian: usize,
  S: i32, K: i32, C: i32,
): f64 {
  const P = K + C - 1;
  const tau = theta + (<usize>K << 3);
  clear(gradient, P);
  clear(hessian, P * P);
  let value: f64 = 0;
  for (let s = 0; s < S; s++) {
    const w = get(weight, s);
    if (w == 0) continue;
    const row = x + (<usize>(s * K) << 3);
    const eta = dot(row, theta, K);
    const up = int(upper, s);
    const low = int(lower, s);
    let slope: f64 = 0; // −∂ log P / ∂η
    let curve: f64 = 0; // −∂² log P / ∂η²
    if (up >= 0) {
      const u = get(tau, up) - eta;
      const rest = logistic(-u);
      value += w * softplus(-u);
      slope += rest;
      curve += bound(hessian, gradient, row, K, P, up, w, rest, rest * (1 - rest));
    }
    if (low >= 0) {
      const l = get(tau, low) - eta;
      const rest = logistic(l);
      value += w * softplus(l);
      slope -= rest;
      curve += bound(hessian, gradient, row, K, P, low, w, -rest, rest * (1 - rest));
    }
    if (up >= 0 && low >= 0) {
      const gap = get(tau, up) - get(tau, low);
      if (!(gap > 0)) return Infinity;
      value += width(gradient, hessian, K, P, low, up, gap, w);
    }
    for (let a = 0; a < K; a++) {
      const xa = w * get(row, a);
      add(gradient, a, xa * slope);
      for (let b = a; b < K; b++) add(hessian, a * P + b, xa * curve * get(row, b));
    }
  }
  mirror(hessian, P);
  return value;
}

/**
 * One bounded side's part of the derivatives by its threshold: `slope` is ∂ log F/∂τ, `curve` its
 * negative second derivative, which is returned.
 */
// @ts-ignore: decorator
@inline
function bound(
  hessian: usize, gradient: usize, row: usize, K: i32, P: i32, threshold: i32, w: f64, slope: f64, curve: f64,
): f64 {
  const t = K + threshold;
  add(gradient, t, -w * slope);
  add(hessian, t * P + t, w * curve);
  for (let a = 0; a < K; a++) add(hessian, a * P + t, -w * curve * get(row, a));
  return curve;
}

/** The part −log(1 − e^−gap) of one row, and its derivatives by the two thresholds. */
// @ts-ignore: decorator
@inline
function width(
  gradient: usize, hessian: usize, K: i32, P: i32, lower: i32, upper: i32, gap: f64, w: f64,
): f64 {
  const odds = 1 / Math.expm1(gap);
  const curve = w * odds * (1 + odds);
  add(gradient, K + upper, -w * odds);
  add(gradient, K + lower, w * odds);
  add(hessian, (K + upper) * P + K + upper, curve);
  add(hessian, (K + lower) * P + K + lower, curve);
  add(hessian, (K + lower) * P + K + upper, -curve);
  return -w * Math.log(-Math.expm1(-gap));
}

/**
 * The score of each row: derivatives of its log-probability, for one count of it.
 *
 * @param scores f64[S,P] out
 * @param x, lower, upper, theta as in `orderedLogit`, with thresholds in increasing order
 */
export function orderedScores(
  x: usize, lower: usize, upper: usize, theta: usize, scores: usize, S: i32, K: i32, C: i32,
): void {
  const P = K + C - 1;
  const tau = theta + (<usize>K << 3);
  clear(scores, S * P);
  for (let s = 0; s < S; s++) {
    const row = x + (<usize>(s * K) << 3);
    const score = scores + (<usize>(s * P) << 3);
    const eta = dot(row, theta, K);
    const up = int(upper, s);
    const low = int(lower, s);
    const above = up < 0 ? 0 : logistic(eta - get(tau, up));
    const below = low < 0 ? 0 : logistic(get(tau, low) - eta);
    const odds = up < 0 || low < 0 ? 0 : 1 / Math.expm1(get(tau, up) - get(tau, low));
    if (up >= 0) set(score, K + up, above + odds);
    if (low >= 0) set(score, K + low, -below - odds);
    for (let a = 0; a < K; a++) set(score, a, get(row, a) * (below - above));
  }
}

/**
 * The probability of every answer for every row.
 *
 * @param probabilities f64[S,C] out: each 0..1, a row sums to 1
 * @param x, theta as in `orderedLogit`, with thresholds in increasing order
 */
export function orderedProbabilities(x: usize, theta: usize, probabilities: usize, S: i32, K: i32, C: i32): void {
  const tau = theta + (<usize>K << 3);
  for (let s = 0; s < S; s++) {
    const eta = dot(x + (<usize>(s * K) << 3), theta, K);
    for (let c = 0; c < C; c++) {
      const u = c == C - 1 ? Infinity : get(tau, c) - eta;
      const l = c == 0 ? -Infinity : get(tau, c - 1) - eta;
      // F(u) − F(l) = F(u) (1 − F(l)) (1 − e^−(u − l)), exact in both tails.
      set(probabilities, s * C + c, logistic(u) * logistic(-l) * -Math.expm1(l - u));
    }
  }
}
