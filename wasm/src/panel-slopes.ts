import { at, get } from './arrays';
import { LN_2, Lanes } from './lanes';
import { Panel } from './panel';
import { block, whole, width } from './panel-persons';
import { Place } from './panel-points';

/**
 * What each of person n's R points says alone, R rounded up to a multiple of 16.
 *
 * @param value f64[R] out, ln of its weight times how likely it makes the answers
 * @param slope f64[K,R] out, its derivatives by what is added up to a coefficient, before that one's form; behind
 *              them [R] by the logarithm of the stretch, where there is one
 */
export function panelSlopes(panel: Panel, n: i32, value: usize, slope: usize): void {
  const R = whole(panel, n);
  for (let from = 0; from < R; from += width(panel)) {
    block(panel, n, from, R);
    values(panel, at(value, from));
    for (let k = 0; k < panel.K; k++) coefficient(panel, k, at(slope, k * R + from));
    if (panel.stretch >= 0) stretch(panel, at(slope, panel.K * R + from));
  }
}

function values(panel: Panel, into: usize): void {
  for (let i: usize = 0; i < panel.length; i += 16) {
    const log = f64x2.add(v128.load(panel.exponent + i), Lanes.log2(v128.load(panel.mantissa + i)));
    v128.store(into + i, f64x2.mul(f64x2.splat(LN_2), log));
  }
}

function coefficient(panel: Panel, k: i32, into: usize): void {
  const beta = Place.row(panel, panel.beta, k);
  const slope = Place.row(panel, panel.slope, k);
  const plain = load<i32>(panel.form + ((<usize>k) << 2)) == 0;
  for (let i: usize = 0; i < panel.length; i += 16) {
    const by = plain ? f64x2.splat(1) : v128.load(beta + i);
    v128.store(into + i, f64x2.mul(f64x2.splat(LN_2), f64x2.mul(by, v128.load(slope + i))));
  }
}

/** τ_c at a point is m + s (τ_c − m), m the mean of the T thresholds. */
function stretch(panel: Panel, into: usize): void {
  const tau = at(panel.theta, panel.K + panel.E);
  let mean: f64 = 0;
  for (let c = 0; c < panel.T; c++) mean += get(tau, c) / <f64>panel.T;
  for (let i: usize = 0; i < panel.length; i += 16) {
    let sum = f64x2.splat(0);
    for (let c = 0; c < panel.T; c++) {
      const away = f64x2.splat(get(tau, c) - mean);
      sum = f64x2.add(sum, f64x2.mul(away, v128.load(Place.row(panel, panel.slopeTau, c) + i)));
    }
    v128.store(into + i, f64x2.mul(sum, v128.load(panel.scale + i)));
  }
}
