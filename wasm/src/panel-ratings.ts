import { int } from './arrays';
import { Lanes } from './lanes';
import { FAR, Panel, STRIP } from './panel';
import { PLAIN, Strip } from './strip';

/** Takes in the rating of row s, `count` times, for the block's points. */
export function rating(panel: Panel, s: i32, count: f64): void {
  const lower = int(panel.lower, s);
  const upper = int(panel.upper, s);
  const pair = int(panel.pair, s);
  if (lower < 0 && upper < 0) return;
  const threshold = panel.bound + ((<usize>panel.K) << 3);
  const bound =
    Strip.bound(panel, s) +
    Math.max(
      lower < 0 ? 0 : load<f64>(threshold + ((<usize>lower) << 3)),
      upper < 0 ? 0 : load<f64>(threshold + ((<usize>upper) << 3)),
    ) +
    (pair < 0 ? 0 : load<f64>(threshold + ((<usize>(panel.T + pair)) << 3)));
  const plain = bound < PLAIN;
  for (let at: usize = 0; at < panel.length; at += STRIP) {
    const term = Strip.terms(panel, s);
    const end = Strip.terms(panel, s + 1);
    Strip.utilities(term, end, panel.beta + at, panel.strips);
    if (!plain) wide(panel, at, lower, upper, pair, count);
    else if (pair >= 0) inner(panel, at, lower, upper, pair, count);
    else if (upper >= 0) outer(panel, at, upper, 1, count);
    else outer(panel, at, lower, -1, count);
    Strip.spread(term, end, panel.slope + at, panel.strips);
  }
}

/** Bounded on one side: P = 1 / (1 + e^z), z = ±(η − τ). */
function outer(panel: Panel, at: usize, c: i32, sign: f64, count: f64): void {
  const one = f64x2.splat(1);
  const side = f64x2.splat(sign);
  const step = f64x2.splat(sign * count);
  const tau = panel.tau + <usize>c * panel.row + at;
  const slope = panel.slopeTau + <usize>c * panel.row + at;
  for (let i: usize = 0; i < STRIP; i += 16) {
    const z = f64x2.mul(side, f64x2.sub(v128.load(panel.strips + i), v128.load(tau + i)));
    const odds = Lanes.exp2(z);
    const p = f64x2.div(one, f64x2.add(one, odds));
    const rest = f64x2.mul(step, f64x2.mul(odds, p));
    Strip.take(panel, at + i, p, f64x2.splat(0), count);
    v128.store(slope + i, f64x2.add(v128.load(slope + i), rest));
    v128.store(panel.strips + i, f64x2.neg(rest));
  }
}

/**
 * Bounded on both sides: with A = e^(η − τ_u), ε = e^(τ_l − τ_u) and B = e^(τ_l − η) = ε / A,
 * P = (1 − ε) / ((1 + A)(1 + B)) = (1 − ε) A / (A² + (1 + ε) A + ε).
 */
function inner(panel: Panel, at: usize, lower: i32, upper: i32, pair: i32, count: f64): void {
  const one = f64x2.splat(1);
  const times = f64x2.splat(count);
  const tau = panel.tau + <usize>upper * panel.row + at;
  const ratio = panel.ratio + <usize>pair * panel.row + at;
  const width = panel.width + <usize>pair * panel.row + at;
  const odds = panel.odds + <usize>pair * panel.row + at;
  const up = panel.slopeTau + <usize>upper * panel.row + at;
  const low = panel.slopeTau + <usize>lower * panel.row + at;
  for (let i: usize = 0; i < STRIP; i += 16) {
    const a = Lanes.exp2(f64x2.sub(v128.load(panel.strips + i), v128.load(tau + i)));
    const r = v128.load(ratio + i);
    const ra = f64x2.mul(r, a);
    const aa = f64x2.mul(a, a);
    const inverse = f64x2.div(one, f64x2.add(f64x2.add(aa, a), f64x2.add(ra, r)));
    Strip.take(panel, at + i, f64x2.mul(f64x2.mul(v128.load(width + i), a), inverse), f64x2.splat(0), count);
    const share = f64x2.mul(times, inverse);
    const o = f64x2.mul(times, v128.load(odds + i));
    const above = f64x2.mul(share, f64x2.add(aa, ra));
    const below = f64x2.mul(share, f64x2.add(r, ra));
    v128.store(up + i, f64x2.add(v128.load(up + i), f64x2.add(above, o)));
    v128.store(low + i, f64x2.sub(v128.load(low + i), f64x2.add(below, o)));
    v128.store(panel.strips + i, f64x2.sub(below, above));
  }
}

/** At any utilities and thresholds, a side at a time. */
function wide(panel: Panel, at: usize, lower: i32, upper: i32, pair: i32, count: f64): void {
  const times = f64x2.splat(count);
  for (let i: usize = 0; i < STRIP; i += 16) {
    const eta = v128.load(panel.strips + i);
    let slope = f64x2.splat(0);
    if (upper >= 0) slope = f64x2.sub(slope, side(panel, at + i, eta, upper, 1, count));
    if (lower >= 0) slope = f64x2.add(slope, side(panel, at + i, eta, lower, -1, count));
    v128.store(panel.strips + i, slope);
    if (pair < 0) continue;
    const offset = <usize>pair * panel.row + at + i;
    Strip.take(panel, at + i, v128.load(panel.width + offset), v128.load(panel.gone + offset), count);
    const o = f64x2.mul(times, v128.load(panel.odds + offset));
    const up = panel.slopeTau + <usize>upper * panel.row + at + i;
    const low = panel.slopeTau + <usize>lower * panel.row + at + i;
    v128.store(up, f64x2.add(v128.load(up), o));
    v128.store(low, f64x2.sub(v128.load(low), o));
  }
}

/** Takes in one side of an answer; returns `count` times the probability of the other side of threshold c. */
function side(panel: Panel, at: usize, eta: v128, c: i32, sign: f64, count: f64): v128 {
  const offset = <usize>c * panel.row + at;
  const difference = f64x2.mul(f64x2.splat(sign), f64x2.sub(eta, v128.load(panel.tau + offset)));
  const z = Lanes.clamp(difference, FAR);
  const n = Lanes.round(z);
  const largest = f64x2.pmax(n, f64x2.splat(0));
  const odds = f64x2.mul(Lanes.exp2(f64x2.sub(z, n)), Lanes.power2(f64x2.sub(n, largest)));
  const p = f64x2.div(f64x2.splat(1), f64x2.add(Lanes.power2(f64x2.neg(largest)), odds));
  const rest = f64x2.mul(f64x2.splat(count), f64x2.mul(odds, p));
  Strip.take(panel, at, p, f64x2.neg(largest), count);
  const slope = panel.slopeTau + offset;
  v128.store(slope, f64x2.add(v128.load(slope), f64x2.mul(f64x2.splat(sign), rest)));
  return rest;
}
