import { add, at, get, int, set } from './arrays';
import { LN_2, Lanes } from './lanes';
import { NONE, Panel } from './panel';
import { Place } from './panel-points';

/** Adds the block's points to the sums of person n. */
export function addBlock(panel: Panel, n: i32, from: i32): void {
  const length = panel.length;
  const gradient = at(panel.gradient, n * panel.P);
  let most = f64x2.splat(-Infinity);
  for (let i: usize = 0; i < length; i += 16) most = f64x2.pmax(most, v128.load(panel.exponent + i));
  const top = Math.max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1));
  if (top > panel.top) {
    const less = f64x2.extract_lane(Lanes.power2(f64x2.splat(panel.top - top)), 0);
    panel.total *= less;
    for (let p = 0; p < panel.P; p++) set(gradient, p, less * get(gradient, p));
    panel.top = top;
  }
  for (let i: usize = 0; i < length; i += 16) {
    const power = Lanes.power2(f64x2.sub(v128.load(panel.exponent + i), f64x2.splat(panel.top)));
    v128.store(panel.weight + i, f64x2.mul(v128.load(panel.mantissa + i), power));
  }
  panel.total += sum(panel.weight, length);
  addCoefficients(panel, n, from, gradient);
  if (panel.T > 0) addThresholds(panel, n, from, at(gradient, panel.K + panel.E));
}

function addCoefficients(panel: Panel, n: i32, from: i32, gradient: usize): void {
  const length = panel.length;
  for (let k = 0; k < panel.K; k++) {
    const slope = Place.row(panel, panel.slope, k);
    weigh(slope, panel.weight, length);
    if (int(panel.form, k) != 0) weigh(slope, Place.row(panel, panel.beta, k), length);
    add(gradient, k, LN_2 * sum(slope, length));
  }
  for (let e = 0; e < panel.E; e++) {
    const slope = Place.row(panel, panel.slope, int(panel.entryCoefficient, e));
    const d = Place.deviates(panel, n, int(panel.entryDeviate, e), from);
    add(gradient, panel.K + e, LN_2 * product(slope, d, length));
  }
}

/** τ_c at a point is m + s (τ_c − m), m the mean of the T thresholds and s = e^(λ d). */
function addThresholds(panel: Panel, n: i32, from: i32, gradient: usize): void {
  const length = panel.length;
  const tau = at(panel.theta, panel.K + panel.E);
  let mean: f64 = 0;
  for (let c = 0; c < panel.T; c++) mean += get(tau, c) / <f64>panel.T;
  let shift: f64 = 0;
  for (let c = 0; c < panel.T; c++) {
    const slope = Place.row(panel, panel.slopeTau, c);
    weigh(slope, panel.weight, length);
    shift += sum(slope, length);
    weigh(slope, panel.scale, length);
    const stretched = sum(slope, length);
    shift -= stretched;
    add(gradient, c, stretched);
    if (panel.stretch >= 0) {
      const d = Place.deviates(panel, n, panel.stretch, from);
      add(gradient, panel.T, (get(tau, c) - mean) * product(slope, d, length));
    }
  }
  for (let c = 0; c < panel.T; c++) add(gradient, c, shift / <f64>panel.T);
}

/** row[i] *= by[i] */
function weigh(row: usize, by: usize, length: usize): void {
  for (let i: usize = 0; i < length; i += 16) {
    v128.store(row + i, f64x2.mul(v128.load(row + i), v128.load(by + i)));
  }
}

function sum(row: usize, length: usize): f64 {
  let even = f64x2.splat(0);
  let odd = f64x2.splat(0);
  for (let i: usize = 0; i < length; i += 32) {
    even = f64x2.add(even, v128.load(row + i));
    odd = f64x2.add(odd, v128.load(row + i, 16));
  }
  return Lanes.sum(f64x2.add(even, odd));
}

function product(a: usize, b: usize, length: usize): f64 {
  let even = f64x2.splat(0);
  let odd = f64x2.splat(0);
  for (let i: usize = 0; i < length; i += 32) {
    even = f64x2.add(even, f64x2.mul(v128.load(a + i), v128.load(b + i)));
    odd = f64x2.add(odd, f64x2.mul(v128.load(a + i, 16), v128.load(b + i, 16)));
  }
  return Lanes.sum(f64x2.add(even, odd));
}

/** Value and gradient of person n from the sums over all points. */
export function finish(panel: Panel, n: i32): void {
  const gradient = at(panel.gradient, n * panel.P);
  const possible = panel.top > NONE;
  for (let p = 0; p < panel.P; p++) set(gradient, p, possible ? get(gradient, p) / panel.total : 0);
  const mean = panel.total / <f64>int(panel.points, n);
  set(panel.value, n, possible ? LN_2 * panel.top + Math.log(mean) : -Infinity);
}
