import { add, addScaled, at, BLOCK, clear, dot, get, int, mirror, set } from './arrays';
import { LOG2_E, Lanes } from './lanes';

/*
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
 * @param between  f64[C,C] scratch
 * @returns nats, ≥ 0; Infinity when two thresholds of one row are not in increasing order
 */
export function orderedLogit(
  x: usize,
  lower: usize,
  upper: usize,
  weight: usize,
  theta: usize,
  gradient: usize,
  hessian: usize,
  between: usize,
  S: i32,
  K: i32,
  C: i32,
): f64 {
  const P = K + C - 1;
  const tau = at(theta, K);
  clear(gradient, P);
  clear(hessian, P * P);
  clear(between, C * C);
  let value: f64 = 0;
  for (let from = 0; from < S; from += BLOCK) {
    const to = min(from + BLOCK, S);
    let sum: f64 = 0;
    for (let s = from; s < to; s++) {
      const w = get(weight, s);
      if (w == 0) continue;
      const row = at(x, s * K);
      const eta = dot(row, theta, K);
      const up = int(upper, s);
      const low = int(lower, s);
      // The sides in two lanes: log-odds against each. One without bound is certain.
      const against = f64x2(
        up < 0 ? -Infinity : eta - get(tau, up),
        low < 0 ? -Infinity : get(tau, low) - eta,
      );
      const e = Lanes.exp2(Lanes.clamp(f64x2.mul(f64x2.abs(against), f64x2.splat(-LOG2_E)), 1000));
      const cost = f64x2.add(f64x2.max(against, f64x2.splat(0)), Lanes.log1p(e));
      const larger = f64x2.div(f64x2.splat(1), f64x2.add(f64x2.splat(1), e));
      const smaller = f64x2.mul(e, larger);
      const weights = f64x2.splat(w);
      const rest = f64x2.mul(weights, v128.bitselect(larger, smaller, f64x2.ge(against, f64x2.splat(0))));
      const bend = f64x2.mul(weights, f64x2.mul(larger, smaller));
      sum += w * Lanes.sum(cost);
      if (up >= 0)
        side(gradient, hessian, row, K, P, up, f64x2.extract_lane(rest, 0), f64x2.extract_lane(bend, 0));
      if (low >= 0)
        side(gradient, hessian, row, K, P, low, -f64x2.extract_lane(rest, 1), f64x2.extract_lane(bend, 1));
      if (up >= 0 && low >= 0) add(between, low * C + up, w);
      addScaled(gradient, f64x2.extract_lane(rest, 0) - f64x2.extract_lane(rest, 1), row, K);
      const curve = Lanes.sum(bend);
      for (let a = 0; a < K; a++) addScaled(at(hessian, a * P), curve * get(row, a), row, a + 1);
    }
    value += sum;
  }
  value += widths(gradient, hessian, tau, between, K, C);
  mirror(hessian, P);
  return value;
}

/** Derivatives by the threshold of one bounded side: `slope` of log P by it, `curve` of −log P. */
function side(
  gradient: usize,
  hessian: usize,
  row: usize,
  K: i32,
  P: i32,
  threshold: i32,
  slope: f64,
  curve: f64,
): void {
  const t = K + threshold;
  add(gradient, t, -slope);
  addScaled(at(hessian, t * P), -curve, row, K);
  add(hessian, t * P + t, curve);
}

/** The part −log(1 − e^−gap) of all rows, by how many lie between each two thresholds, with its derivatives. */
function widths(gradient: usize, hessian: usize, tau: usize, between: usize, K: i32, C: i32): f64 {
  let value: f64 = 0;
  for (let low = 0; low < C - 1; low++) {
    for (let up = low + 1; up < C - 1; up++) {
      const w = get(between, low * C + up);
      if (w == 0) continue;
      const gap = get(tau, up) - get(tau, low);
      if (!(gap > 0)) return Infinity;
      value += width(gradient, hessian, K, K + C - 1, low, up, gap, w);
    }
  }
  return value;
}

/** That part of rows of weight w, with its derivatives by the two thresholds. */
function width(
  gradient: usize,
  hessian: usize,
  K: i32,
  P: i32,
  lower: i32,
  upper: i32,
  gap: f64,
  w: f64,
): f64 {
  const odds = 1 / Math.expm1(gap);
  const curve = w * odds * (1 + odds);
  const l = K + lower;
  const u = K + upper;
  add(gradient, u, -w * odds);
  add(gradient, l, w * odds);
  add(hessian, u * P + u, curve);
  add(hessian, l * P + l, curve);
  add(hessian, u * P + l, -curve);
  return -w * Math.log(-Math.expm1(-gap));
}

/**
 * The score of each row: derivatives of its log-probability, for one count of it.
 *
 * @param scores f64[S,P] out
 * @param x, lower, upper, theta as in `orderedLogit`, with thresholds in increasing order
 */
export function orderedScores(
  x: usize,
  lower: usize,
  upper: usize,
  theta: usize,
  scores: usize,
  S: i32,
  K: i32,
  C: i32,
): void {
  const P = K + C - 1;
  const tau = at(theta, K);
  clear(scores, S * P);
  for (let s = 0; s < S; s++) {
    const row = at(x, s * K);
    const score = at(scores, s * P);
    const eta = dot(row, theta, K);
    const up = int(upper, s);
    const low = int(lower, s);
    const above = up < 0 ? 0 : logistic(eta - get(tau, up));
    const below = low < 0 ? 0 : logistic(get(tau, low) - eta);
    const odds = up < 0 || low < 0 ? 0 : 1 / Math.expm1(get(tau, up) - get(tau, low));
    if (up >= 0) set(score, K + up, above + odds);
    if (low >= 0) set(score, K + low, -below - odds);
    addScaled(score, below - above, row, K);
  }
}

/**
 * The probability of every answer for every row.
 *
 * @param probabilities f64[S,C] out: each 0..1, a row sums to 1
 * @param x, theta as in `orderedLogit`, with thresholds in increasing order
 */
export function orderedProbabilities(
  x: usize,
  theta: usize,
  probabilities: usize,
  S: i32,
  K: i32,
  C: i32,
): void {
  const tau = at(theta, K);
  for (let s = 0; s < S; s++) {
    const eta = dot(at(x, s * K), theta, K);
    for (let c = 0; c < C; c++) {
      const u = c == C - 1 ? Infinity : get(tau, c) - eta;
      const l = c == 0 ? -Infinity : get(tau, c - 1) - eta;
      // F(u) − F(l) = F(u) (1 − F(l)) (1 − e^−(u − l)), exact in both tails.
      set(probabilities, s * C + c, logistic(u) * logistic(-l) * -Math.expm1(l - u));
    }
  }
}

/** F(z), for any z without overflow. */
function logistic(z: f64): f64 {
  if (z >= 0) return 1 / (1 + Math.exp(-z));
  const e = Math.exp(z);
  return e / (1 + e);
}
