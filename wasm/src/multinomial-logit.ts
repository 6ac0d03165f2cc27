import { addScaled, at, BLOCK, clear, difference, dot, get, int, mirror, set } from './arrays';

/*
 * Multinomial (conditional) logit: McFadden (1974); Train (2009), "Discrete Choice Methods with
 * Simulation", sections 3.1 and 3.7.1.
 *
 * P(j) = e^(v_j) / Σ_i e^(v_i) over the profiles offered in the scenario, v_j = Σ_k β_k x_jk.
 *
 * Symbols: S scenarios, K coefficients, M profile rows over all scenarios. The profiles of scenario s
 * are rows first[s] to first[s+1] − 1, so scenarios may differ in how many profiles they offer.
 */

/**
 * Negative log-likelihood, its gradient and its Hessian.
 *
 * @param x        f64[M,K] coded levels
 * @param first    i32[S+1] row of a scenario's first profile; the last entry is M
 * @param answer   i32[S]   chosen profile, counted within its scenario
 * @param weight   f64[S]   times that the scenario counts, ≥ 0
 * @param beta     f64[K]   utility per unit of x
 * @param gradient f64[K]   out: derivatives of the returned value
 * @param hessian  f64[K,K] out: second derivatives of the returned value
 * @param p        f64[M]   scratch
 * @param mean     f64[K]   scratch
 * @param away     f64[K]   scratch
 * @returns nats, ≥ 0
 */
export function multinomialLogit(
  x: usize,
  first: usize,
  answer: usize,
  weight: usize,
  beta: usize,
  gradient: usize,
  hessian: usize,
  p: usize,
  mean: usize,
  away: usize,
  S: i32,
  K: i32,
): f64 {
  clear(gradient, K);
  clear(hessian, K * K);
  let value: f64 = 0;
  for (let block = 0; block < S; block += BLOCK) {
    const end = min(block + BLOCK, S);
    let sum: f64 = 0;
    for (let s = block; s < end; s++) {
      const w = get(weight, s);
      if (w == 0) continue;
      const from = int(first, s);
      const to = int(first, s + 1);
      const chosen = from + int(answer, s);
      sum -= w * shares(x, beta, p, mean, from, to, chosen, K);
      addScaled(gradient, w, mean, K);
      addScaled(gradient, -w, at(x, chosen * K), K);
      for (let j = from; j < to; j++) {
        const share = w * get(p, j);
        difference(away, at(x, j * K), mean, K);
        for (let a = 0; a < K; a++) addScaled(at(hessian, a * K), share * get(away, a), away, a + 1);
      }
    }
    value += sum;
  }
  mirror(hessian, K);
  return value;
}

/**
 * The score of each scenario: derivatives of the log-probability of its answer, for one count of it.
 *
 * @param scores f64[S,K] out
 * @param x, first, answer, beta, p, mean as in `multinomialLogit`
 */
export function multinomialScores(
  x: usize,
  first: usize,
  answer: usize,
  beta: usize,
  scores: usize,
  p: usize,
  mean: usize,
  S: i32,
  K: i32,
): void {
  for (let s = 0; s < S; s++) {
    const from = int(first, s);
    const chosen = from + int(answer, s);
    shares(x, beta, p, mean, from, int(first, s + 1), chosen, K);
    difference(at(scores, s * K), at(x, chosen * K), mean, K);
  }
}

/**
 * The probability of every profile.
 *
 * @param p f64[M] out: each 0..1, a scenario's sum to 1
 * @param x, first, beta, mean as in `multinomialLogit`
 */
export function multinomialProbabilities(
  x: usize,
  first: usize,
  beta: usize,
  p: usize,
  mean: usize,
  S: i32,
  K: i32,
): void {
  for (let s = 0; s < S; s++) {
    const from = int(first, s);
    shares(x, beta, p, mean, from, int(first, s + 1), from, K);
  }
}

/**
 * One scenario: writes the probabilities of rows from..to − 1 into `p` and the levels expected under
 * them into `mean`. The largest utility is subtracted before `exp`.
 *
 * @returns log-probability of row `chosen`
 */
function shares(x: usize, beta: usize, p: usize, mean: usize, from: i32, to: i32, chosen: i32, K: i32): f64 {
  let largest = -Infinity;
  for (let j = from; j < to; j++) {
    const v = dot(at(x, j * K), beta, K);
    set(p, j, v);
    largest = Math.max(largest, v);
  }
  const utility = get(p, chosen) - largest;
  let sum: f64 = 0;
  for (let j = from; j < to; j++) {
    const e = Math.exp(get(p, j) - largest);
    set(p, j, e);
    sum += e;
  }
  clear(mean, K);
  for (let j = from; j < to; j++) {
    const share = get(p, j) / sum;
    set(p, j, share);
    addScaled(mean, share, at(x, j * K), K);
  }
  return utility - Math.log(sum);
}
