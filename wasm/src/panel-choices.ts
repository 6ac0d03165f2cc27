import { int } from './arrays';
import { Lanes } from './lanes';
import { FAR, Panel, STRIP } from './panel';
import { PLAIN, Strip } from './strip';

/*
 * Choices: Train (2009), section 6.2. With v_j the utility of another profile less that of the chosen one,
 * P = 1 / (1 + Σ_j e^(v_j)) and ∂ log P / ∂v_j = −e^(v_j) P.
 */

/** Takes in the choice of scenario s, `count` times, for the block's points. */
export function choice(panel: Panel, s: i32, count: f64): void {
  const from = int(panel.first, s);
  const to = int(panel.first, s + 1);
  let largest: f64 = 0;
  for (let sum = from; sum < to; sum++) largest = Math.max(largest, Strip.bound(panel, sum));
  if (largest < PLAIN) plain(panel, from, to, count);
  else wide(panel, from, to, count);
}

/** Where no utility is too large for an exponential. */
function plain(panel: Panel, from: i32, to: i32, count: f64): void {
  const strips = panel.strips;
  const shares = strips + <usize>(to - from) * STRIP;
  for (let at: usize = 0; at < panel.length; at += STRIP) {
    let strip = strips;
    for (let sum = from; sum < to; sum++, strip += STRIP) {
      Strip.utilities(Strip.terms(panel, sum), Strip.terms(panel, sum + 1), panel.beta + at, strip);
    }
    for (let v = strips; v < shares; v += 16) v128.store(v, Lanes.exp2(v128.load(v)));
    for (let i: usize = 0; i < STRIP; i += 16) {
      let all = f64x2.splat(1);
      for (let e = strips + i; e < shares; e += STRIP) all = f64x2.add(all, v128.load(e));
      const p = f64x2.div(f64x2.splat(1), all);
      Strip.take(panel, at + i, p, f64x2.splat(0), count);
      const share = f64x2.mul(f64x2.splat(-count), p);
      for (let e = strips + i; e < shares; e += STRIP) v128.store(e, f64x2.mul(v128.load(e), share));
    }
    strip = strips;
    for (let sum = from; sum < to; sum++, strip += STRIP) {
      Strip.spread(Strip.terms(panel, sum), Strip.terms(panel, sum + 1), panel.slope + at, strip);
    }
  }
}

/** At any utilities: exponentials are kept as m 2^n until the largest n is known. */
function wide(panel: Panel, from: i32, to: i32, count: f64): void {
  const strips = panel.strips;
  const bytes = <usize>(to - from) * STRIP;
  const shares = strips + bytes;
  for (let at: usize = 0; at < panel.length; at += STRIP) {
    let strip = strips;
    for (let sum = from; sum < to; sum++, strip += STRIP) {
      Strip.utilities(Strip.terms(panel, sum), Strip.terms(panel, sum + 1), panel.beta + at, strip);
    }
    for (let v = strips; v < shares; v += 16) {
      const utility = Lanes.clamp(v128.load(v), FAR);
      const n = Lanes.round(utility);
      v128.store(v, Lanes.exp2(f64x2.sub(utility, n)));
      v128.store(v + bytes, n);
    }
    for (let i: usize = 0; i < STRIP; i += 16) {
      let largest = f64x2.splat(0);
      for (let e = strips + i; e < shares; e += STRIP) largest = f64x2.pmax(largest, v128.load(e + bytes));
      let all = Lanes.power2(f64x2.neg(largest));
      for (let e = strips + i; e < shares; e += STRIP) {
        const power = Lanes.power2(f64x2.sub(v128.load(e + bytes), largest));
        const strength = f64x2.mul(v128.load(e), power);
        v128.store(e, strength);
        all = f64x2.add(all, strength);
      }
      const p = f64x2.div(f64x2.splat(1), all);
      Strip.take(panel, at + i, p, f64x2.neg(largest), count);
      const share = f64x2.mul(f64x2.splat(-count), p);
      for (let e = strips + i; e < shares; e += STRIP) v128.store(e, f64x2.mul(v128.load(e), share));
    }
    strip = strips;
    for (let sum = from; sum < to; sum++, strip += STRIP) {
      Strip.spread(Strip.terms(panel, sum), Strip.terms(panel, sum + 1), panel.slope + at, strip);
    }
  }
}
