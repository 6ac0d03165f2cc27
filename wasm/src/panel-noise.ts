import { get, int } from './arrays';
import { Lanes } from './lanes';
import { FAR, Panel, STRIP } from './panel';
import { Strip } from './strip';

/*
 * Known noise: with π the probability of an answer as meant, what was reported has P = f + keep·π, and its slopes
 * are those of ln π times r = keep·π / P. At any utilities: what is not reported by chance may well underflow.
 */

/** Takes in the reported rating of row s, `count` times, for the block's points. */
export function noisyRating(panel: Panel, s: i32, count: f64): void {
  const lower = int(panel.lower, s);
  const upper = int(panel.upper, s);
  const pair = int(panel.pair, s);
  const floor = get(panel.floor, s);
  for (let at: usize = 0; at < panel.length; at += STRIP) {
    const term = Strip.terms(panel, s);
    const end = Strip.terms(panel, s + 1);
    Strip.utilities(term, end, panel.beta + at, panel.strips);
    for (let i: usize = 0; i < STRIP; i += 16) {
      const eta = v128.load(panel.strips + i);
      const tau = panel.tau + at + i;
      // Log-odds against each side; one without bound is certain.
      const above = upper < 0 ? f64x2.splat(-FAR) : f64x2.sub(eta, v128.load(tau + <usize>upper * panel.row));
      const below = lower < 0 ? f64x2.splat(-FAR) : f64x2.sub(v128.load(tau + <usize>lower * panel.row), eta);
      let share = f64x2.mul(Noise.under(above), Noise.under(below));
      if (pair >= 0) {
        const offset = <usize>pair * panel.row + at + i;
        const gone = Lanes.power2(v128.load(panel.gone + offset));
        share = f64x2.mul(share, f64x2.mul(v128.load(panel.width + offset), gone));
      }
      const times = f64x2.mul(f64x2.splat(count), Noise.take(panel, at + i, share, floor, count));
      const odds = pair < 0 ? f64x2.splat(0) : v128.load(panel.odds + <usize>pair * panel.row + at + i);
      // The probability of the other side is that of the opposite log-odds.
      const over = upper < 0 ? f64x2.splat(0) : Noise.under(f64x2.neg(above));
      const less = lower < 0 ? f64x2.splat(0) : Noise.under(f64x2.neg(below));
      const slope = panel.slopeTau + at + i;
      if (upper >= 0) Noise.add(slope + <usize>upper * panel.row, f64x2.mul(times, f64x2.add(over, odds)));
      if (lower >= 0)
        Noise.add(slope + <usize>lower * panel.row, f64x2.neg(f64x2.mul(times, f64x2.add(less, odds))));
      v128.store(panel.strips + i, f64x2.mul(times, f64x2.sub(less, over)));
    }
    Strip.spread(term, end, panel.slope + at, panel.strips);
  }
}

/** Takes in the reported choice of scenario s, `count` times, for the block's points. */
export function noisyChoice(panel: Panel, s: i32, count: f64): void {
  const from = int(panel.first, s);
  const to = int(panel.first, s + 1);
  const floor = get(panel.floor, s);
  const strips = panel.strips;
  const bytes = <usize>(to - from) * STRIP;
  for (let at: usize = 0; at < panel.length; at += STRIP) {
    let strip = strips;
    for (let sum = from; sum < to; sum++, strip += STRIP) {
      Strip.utilities(Strip.terms(panel, sum), Strip.terms(panel, sum + 1), panel.beta + at, strip);
    }
    for (let i: usize = 0; i < STRIP; i += 16) {
      let most = f64x2.splat(0);
      for (let e = strips + i; e < strips + bytes; e += STRIP) most = f64x2.pmax(most, v128.load(e));
      const chosen = Noise.power(f64x2.neg(most));
      let all = chosen;
      for (let e = strips + i; e < strips + bytes; e += STRIP) {
        const strength = Noise.power(f64x2.sub(v128.load(e), most));
        v128.store(e, strength);
        all = f64x2.add(all, strength);
      }
      const kept = Noise.take(panel, at + i, f64x2.div(chosen, all), floor, count);
      const share = f64x2.div(f64x2.mul(f64x2.splat(-count), kept), all);
      for (let e = strips + i; e < strips + bytes; e += STRIP) v128.store(e, f64x2.mul(v128.load(e), share));
    }
    strip = strips;
    for (let sum = from; sum < to; sum++, strip += STRIP) {
      Strip.spread(Strip.terms(panel, sum), Strip.terms(panel, sum + 1), panel.slope + at, strip);
    }
  }
}

/** What is done to one pair of points. */
class Noise {
  /** 2^x for x ≤ 0; 0 where that underflows. */
  @inline
  static power(x: v128): v128 {
    const z = Lanes.clamp(x, FAR);
    const n = Lanes.round(z);
    return f64x2.mul(Lanes.exp2(f64x2.sub(z, n)), Lanes.power2(n));
  }

  /** 1 / (1 + 2^z) at any z. */
  @inline
  static under(z: v128): v128 {
    const small = Noise.power(f64x2.neg(f64x2.abs(z)));
    const larger = f64x2.div(f64x2.splat(1), f64x2.add(f64x2.splat(1), small));
    return v128.bitselect(f64x2.mul(small, larger), larger, f64x2.gt(z, f64x2.splat(0)));
  }

  /** Counts a report of which `share` is the probability as meant; returns the chance that it was. */
  @inline
  static take(panel: Panel, at: usize, share: v128, floor: f64, count: f64): v128 {
    const kept = f64x2.mul(f64x2.splat(panel.keep), share);
    const p = f64x2.add(f64x2.splat(floor), kept);
    Strip.take(panel, at, p, f64x2.splat(0), count);
    return f64x2.div(kept, p);
  }

  @inline
  static add(row: usize, values: v128): void {
    v128.store(row, f64x2.add(v128.load(row), values));
  }
}
