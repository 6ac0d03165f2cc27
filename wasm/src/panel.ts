/**
 * The likelihood of persons' answers together, integrated over what differs between persons:
 * src/estimation/mixed/panel.ts states the model.
 *
 * Points run along the lanes, two at a time; a strip is eight such pairs. A block of a person's points is
 * gone through answer by answer, so that what belongs to it stays in the nearest cache. Utilities are kept in
 * base 2, as are the weights of points: m · 2^n, since a product of many answers leaves the range of a double.
 *
 * Symbols: N persons, S scenarios, K coefficients, Q deviates, E entries of the loading, T thresholds,
 * W points in a block, R points of a person.
 */

import { alloc } from './memory';

/** Bytes of a strip. */
export const STRIP: usize = 128;

/** Exponent under which a point gives no answer any probability; 7e7 nats. */
export const NONE: f64 = -1e8;

/** Furthest that a difference of utilities is followed, in base 2: beyond `NONE` in size. */
export const FAR: f64 = 2e8;

/** The addresses and counts of one kernel. */
@unmanaged
export class Panel {
  // Given once.
  K: i32;
  Q: i32;
  E: i32;
  T: i32;
  /** Distinct pairs of thresholds that bound an answer on both sides. */
  pairs: i32;
  /** Deviate that stretches the thresholds, or −1. */
  stretch: i32;
  /** i32[N] points that a person has room for, a multiple of 16. */
  room: usize;
  /** i32[E] */
  entryCoefficient: usize;
  /** i32[E] */
  entryDeviate: usize;
  /** i32[K] */
  form: usize;
  /** i32[N+1] a person's first scenario. */
  person: usize;
  /** f64[S] */
  count: usize;
  /** Chance that an answer was reported as meant; 1 without noise. */
  keep: f64;
  /** f64[S] what chance alone gives each report; only with noise. */
  floor: usize;
  /** i32[S+1] a scenario's first sum. */
  first: usize;
  /** i32[sums+1] a sum's first term; a sum is a difference of utilities, or the utility of a row. */
  sum: usize;
  /** Terms of 16 bytes: f64 x in base 2, i32 bytes before the coefficient's row, i32 bytes before its bound. */
  terms: usize;
  /** i32[S] threshold under and over the answer, or −1. */
  lower: usize;
  upper: usize;
  /** i32[S] pair of thresholds, or −1. */
  pair: usize;
  /** i32[pairs] */
  pairLower: usize;
  pairUpper: usize;
  /** i32[N] */
  points: usize;
  /** u32[N] where a person's f64[Q + 1, room] are: deviates, and then the logarithms of weights. */
  blocks: usize;
  /** f64[P], b, Λ, τ and λ. */
  theta: usize;
  /** f64[N] out */
  value: usize;
  /** f64[N,P] out */
  gradient: usize;
  P: i32;

  // What points are placed by.
  /** i32[Q, baseRow bytes] bits of unscrambled Sobol points, in reverse order. */
  base: usize;
  baseRow: usize;
  /** f64[cells, 4] of the normal quantile. */
  cubics: usize;
  /** i32[3,Q] by which the points near the mode, the wide ones and those of the population are scrambled. */
  seeds: usize;
  /** f64[Q] */
  mode: usize;
  /** f64[Q,Q] lower Cholesky factor C of the curvature at the mode, and the inverse of C'. */
  curvature: usize;
  spread: usize;

  // The block at hand.
  /** Bytes between two rows of block arrays: 8 W. */
  row: usize;
  /** Bytes in use of a row. */
  length: usize;
  /** f64[K,W] coefficients, and derivatives of the log-likelihood by them right behind. */
  beta: usize;
  slope: usize;
  /** f64[T,W] thresholds in base 2, and derivatives by them in nats. */
  tau: usize;
  slopeTau: usize;
  /** f64[W] e^(λ d) */
  scale: usize;
  /** f64[pairs,W] e^−gap, 1 − e^−gap and their quotient. */
  ratio: usize;
  width: usize;
  odds: usize;
  /** f64[pairs,W] 0, or a great negative exponent where the two are not in order. */
  gone: usize;
  /** f64[K+T+pairs] bound on the size of each row of beta and tau, and of −log2 of each row of width. */
  bound: usize;
  /** f64[largest room] m and n of the person's points. */
  mantissas: usize;
  exponents: usize;
  /** f64[W] those of the block's points. */
  mantissa: usize;
  exponent: usize;
  /** f64[W] weights of the block's points. */
  weight: usize;
  /** Strips of the sums at hand. */
  strips: usize;

  // The person at hand.
  /** Largest exponent so far, and Σ m 2^(n − top). */
  top: f64;
  total: f64;
}

/**
 * Reserves a panel with room for a block.
 *
 * @param W       points in a block, a multiple of 16
 * @param widest  most sums of a scenario
 * @param stretch deviate that stretches the thresholds, or −1
 */
export function makePanel(
  K: i32,
  Q: i32,
  E: i32,
  T: i32,
  pairs: i32,
  stretch: i32,
  W: i32,
  widest: i32,
): Panel {
  const panel = new Panel();
  const row = (<usize>W) << 3;
  panel.K = K;
  panel.Q = Q;
  panel.E = E;
  panel.T = T;
  panel.P = K + E + T + (stretch < 0 ? 0 : 1);
  panel.pairs = pairs;
  panel.stretch = stretch;
  panel.keep = 1;
  panel.row = row;
  panel.beta = alloc(row * K);
  panel.slope = alloc(row * K);
  panel.tau = alloc(row * T);
  panel.slopeTau = alloc(row * T);
  panel.scale = alloc(row);
  panel.ratio = alloc(row * pairs);
  panel.width = alloc(row * pairs);
  panel.odds = alloc(row * pairs);
  panel.gone = alloc(row * pairs);
  panel.bound = alloc((<usize>(K + T + pairs)) << 3);
  panel.weight = alloc(row);
  panel.strips = alloc(2 * widest * STRIP);
  return panel;
}

/** Where the rows of a panel are, as `Panel` says. */
export function setRows(
  panel: Panel,
  entryCoefficient: usize,
  entryDeviate: usize,
  form: usize,
  person: usize,
  count: usize,
  first: usize,
  sum: usize,
  terms: usize,
  lower: usize,
  upper: usize,
  pair: usize,
  pairLower: usize,
  pairUpper: usize,
): void {
  panel.entryCoefficient = entryCoefficient;
  panel.entryDeviate = entryDeviate;
  panel.form = form;
  panel.person = person;
  panel.count = count;
  panel.first = first;
  panel.sum = sum;
  panel.terms = terms;
  panel.lower = lower;
  panel.upper = upper;
  panel.pair = pair;
  panel.pairLower = pairLower;
  panel.pairUpper = pairUpper;
}

/** Has answers be reported as meant with the chance `keep`, and otherwise by chance, which gives each f64[S] `floor`. */
export function setNoise(panel: Panel, keep: f64, floor: usize): void {
  panel.keep = keep;
  panel.floor = floor;
}

/** Reserves what goes over all points of a person, for the one who has most. */
export function setLargest(panel: Panel, largest: i32): void {
  panel.mantissas = alloc((<usize>largest) << 3);
  panel.exponents = alloc((<usize>largest) << 3);
}

/** Where the points of a panel are, and what is asked at and written, as `Panel` says. */
export function setPlaces(
  panel: Panel,
  room: usize,
  blocks: usize,
  points: usize,
  theta: usize,
  value: usize,
  gradient: usize,
): void {
  panel.room = room;
  panel.points = points;
  panel.blocks = blocks;
  panel.theta = theta;
  panel.value = value;
  panel.gradient = gradient;
}

/** What the points of a panel are placed by, as `Panel` says. */
export function setBase(
  panel: Panel,
  base: usize,
  baseRow: i32,
  cubics: usize,
  seeds: usize,
  mode: usize,
  curvature: usize,
  spread: usize,
): void {
  panel.base = base;
  panel.baseRow = <usize>baseRow;
  panel.cubics = cubics;
  panel.seeds = seeds;
  panel.mode = mode;
  panel.curvature = curvature;
  panel.spread = spread;
}
