import { at, get, int } from './arrays';
import { LOG2_E, Lanes } from './lanes';
import { NONE, Panel } from './panel';

/** Furthest that log2 of a coefficient with an exponential form, or of a stretch, is followed. */
const GREAT: f64 = 430;

/** Where a block's points lie: row k of a block array, and deviate q of person n from point `from` on. */
export class Place {
  @inline
  static row(panel: Panel, array: usize, k: i32): usize {
    return array + <usize>k * panel.row;
  }

  @inline
  static deviates(panel: Panel, n: i32, q: i32, from: i32): usize {
    const block = load<usize>(panel.blocks + ((<usize>n) << 2));
    return at(block, q * int(panel.room, n) + from);
  }

  /** The logarithms of the weights of person n's points, from point `from` on. */
  @inline
  static weight(panel: Panel, n: i32, from: i32): usize {
    return Place.deviates(panel, n, panel.Q, from);
  }
}

/** Coefficients at the points, no slopes yet, and the points' own weights. */
export function placePoints(panel: Panel, n: i32, from: i32): void {
  const length = panel.length;
  for (let k = 0; k < panel.K; k++) fill(Place.row(panel, panel.beta, k), length, get(panel.theta, k));
  const loading = at(panel.theta, panel.K);
  for (let e = 0; e < panel.E; e++) {
    const beta = Place.row(panel, panel.beta, int(panel.entryCoefficient, e));
    const d = Place.deviates(panel, n, int(panel.entryDeviate, e), from);
    const entry = f64x2.splat(get(loading, e));
    for (let i: usize = 0; i < length; i += 16) {
      v128.store(beta + i, f64x2.add(v128.load(beta + i), f64x2.mul(entry, v128.load(d + i))));
    }
  }
  for (let k = 0; k < panel.K; k++) {
    const beta = Place.row(panel, panel.beta, k);
    const form = int(panel.form, k);
    if (form != 0) exponential(beta, beta, length, LOG2_E, <f64>form);
    store<f64>(at(panel.bound, k), largest(beta, length));
    fill(Place.row(panel, panel.slope, k), length, 0);
  }
  const weight = Place.weight(panel, n, from);
  for (let i: usize = 0; i < length; i += 16) {
    const log = f64x2.mul(v128.load(weight + i), f64x2.splat(LOG2_E));
    const limited = f64x2.pmax(log, f64x2.splat(10 * NONE));
    const whole = Lanes.round(limited);
    v128.store(panel.mantissa + i, Lanes.exp2(f64x2.sub(limited, whole)));
    v128.store(panel.exponent + i, whole);
  }
}

/** Thresholds at the points, and what follows from the distance of two that bound an answer. */
export function placeThresholds(panel: Panel, n: i32, from: i32): void {
  const length = panel.length;
  const tau = at(panel.theta, panel.K + panel.E);
  let mean: f64 = 0;
  for (let c = 0; c < panel.T; c++) mean += get(tau, c);
  mean /= <f64>panel.T;
  if (panel.stretch < 0) fill(panel.scale, length, 1);
  else {
    const d = Place.deviates(panel, n, panel.stretch, from);
    exponential(panel.scale, d, length, LOG2_E * get(tau, panel.T), 1);
  }
  for (let c = 0; c < panel.T; c++) {
    const row = Place.row(panel, panel.tau, c);
    const centre = f64x2.splat(LOG2_E * mean);
    const away = f64x2.splat(LOG2_E * (get(tau, c) - mean));
    for (let i: usize = 0; i < length; i += 16) {
      v128.store(row + i, f64x2.add(centre, f64x2.mul(v128.load(panel.scale + i), away)));
    }
    store<f64>(at(panel.bound, panel.K + c), largest(row, length));
    fill(Place.row(panel, panel.slopeTau, c), length, 0);
  }
  for (let pair = 0; pair < panel.pairs; pair++) {
    const gap = get(tau, int(panel.pairUpper, pair)) - get(tau, int(panel.pairLower, pair));
    placePair(panel, pair, LOG2_E * gap);
  }
}

/** Least width of an answer between two thresholds: too narrow for `PLAIN`, and under it the answer counts as impossible. */
const NARROW: f64 = 5.795634610449096e-70; // 2^−230

function placePair(panel: Panel, pair: i32, gap: f64): void {
  const ratio = Place.row(panel, panel.ratio, pair);
  const width = Place.row(panel, panel.width, pair);
  const odds = Place.row(panel, panel.odds, pair);
  const gone = Place.row(panel, panel.gone, pair);
  const least = f64x2.splat(NARROW);
  let narrowest = f64x2.splat(1);
  for (let i: usize = 0; i < panel.length; i += 16) {
    const z = Lanes.clamp(f64x2.mul(v128.load(panel.scale + i), f64x2.splat(-gap)), 1000);
    const n = Lanes.round(z);
    const power = Lanes.power2(n);
    const beyond = f64x2.mul(power, Lanes.fraction(f64x2.sub(z, n)));
    const between = f64x2.sub(f64x2.sub(f64x2.splat(1), power), beyond);
    const held = f64x2.pmax(between, least);
    v128.store(gone + i, v128.and(f64x2.le(between, least), f64x2.splat(10 * NONE)));
    v128.store(width + i, held);
    v128.store(ratio + i, f64x2.add(power, beyond));
    v128.store(odds + i, f64x2.div(f64x2.add(power, beyond), held));
    narrowest = f64x2.pmin(narrowest, held);
  }
  const small = Math.min(f64x2.extract_lane(narrowest, 0), f64x2.extract_lane(narrowest, 1));
  store<f64>(
    at(panel.bound, panel.K + panel.T + pair),
    -f64x2.extract_lane(Lanes.exponent(f64x2.splat(small)), 0),
  );
}

/** Moves the powers of two of the points' weights to their exponents. */
export function settle(panel: Panel): void {
  for (let i: usize = 0; i < panel.length; i += 16) {
    const m = v128.load(panel.mantissa + i);
    v128.store(panel.exponent + i, f64x2.add(v128.load(panel.exponent + i), Lanes.exponent(m)));
    v128.store(panel.mantissa + i, Lanes.mantissa(m));
  }
}

function fill(row: usize, length: usize, value: f64): void {
  for (let i: usize = 0; i < length; i += 16) v128.store(row + i, f64x2.splat(value));
}

/** into = sign · 2^(factor · from) */
function exponential(into: usize, from: usize, length: usize, factor: f64, sign: f64): void {
  for (let i: usize = 0; i < length; i += 16) {
    const log = Lanes.clamp(f64x2.mul(v128.load(from + i), f64x2.splat(factor)), GREAT);
    v128.store(into + i, f64x2.mul(f64x2.splat(sign), Lanes.exp2(log)));
  }
}

function largest(row: usize, length: usize): f64 {
  let most = f64x2.splat(0);
  for (let i: usize = 0; i < length; i += 16) most = f64x2.pmax(most, f64x2.abs(v128.load(row + i)));
  return Math.max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1));
}
