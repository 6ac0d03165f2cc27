import { Lanes } from './lanes';
import { Panel, STRIP } from './panel';

/** Bound, in base 2, on the size of utilities under which exponentials of them are taken as they are. */
export const PLAIN: f64 = 220;

/** What is done to one strip of points, or one pair of them, whatever the kind of answer. */
export class Strip {
  /** Address of the first term of a sum; that of the next sum is where it ends. */
  @inline
  static terms(panel: Panel, sum: i32): usize {
    return panel.terms + ((<usize>load<i32>(panel.sum + ((<usize>sum) << 2))) << 4);
  }

  /** into[strip] = Σ x β over the terms from `term` to `end`, for the strip of points at `beta`. */
  @inline
  static utilities(term: usize, end: usize, beta: usize, into: usize): void {
    let v0 = f64x2.splat(0);
    let v1 = v0;
    let v2 = v0;
    let v3 = v0;
    let v4 = v0;
    let v5 = v0;
    let v6 = v0;
    let v7 = v0;
    for (; term < end; term += 16) {
      const x = v128.load64_splat(term);
      const b = beta + load<u32>(term, 8);
      v0 = f64x2.add(v0, f64x2.mul(x, v128.load(b)));
      v1 = f64x2.add(v1, f64x2.mul(x, v128.load(b, 16)));
      v2 = f64x2.add(v2, f64x2.mul(x, v128.load(b, 32)));
      v3 = f64x2.add(v3, f64x2.mul(x, v128.load(b, 48)));
      v4 = f64x2.add(v4, f64x2.mul(x, v128.load(b, 64)));
      v5 = f64x2.add(v5, f64x2.mul(x, v128.load(b, 80)));
      v6 = f64x2.add(v6, f64x2.mul(x, v128.load(b, 96)));
      v7 = f64x2.add(v7, f64x2.mul(x, v128.load(b, 112)));
    }
    v128.store(into, v0);
    v128.store(into, v1, 16);
    v128.store(into, v2, 32);
    v128.store(into, v3, 48);
    v128.store(into, v4, 64);
    v128.store(into, v5, 80);
    v128.store(into, v6, 96);
    v128.store(into, v7, 112);
  }

  /** Adds x · from[strip] to the slope of each term's coefficient, for the strip of points at `slope`. */
  @inline
  static spread(term: usize, end: usize, slope: usize, from: usize): void {
    const q0 = v128.load(from);
    const q1 = v128.load(from, 16);
    const q2 = v128.load(from, 32);
    const q3 = v128.load(from, 48);
    const q4 = v128.load(from, 64);
    const q5 = v128.load(from, 80);
    const q6 = v128.load(from, 96);
    const q7 = v128.load(from, 112);
    for (; term < end; term += 16) {
      const x = v128.load64_splat(term);
      const g = slope + load<u32>(term, 8);
      v128.store(g, f64x2.add(v128.load(g), f64x2.mul(x, q0)));
      v128.store(g, f64x2.add(v128.load(g, 16), f64x2.mul(x, q1)), 16);
      v128.store(g, f64x2.add(v128.load(g, 32), f64x2.mul(x, q2)), 32);
      v128.store(g, f64x2.add(v128.load(g, 48), f64x2.mul(x, q3)), 48);
      v128.store(g, f64x2.add(v128.load(g, 64), f64x2.mul(x, q4)), 64);
      v128.store(g, f64x2.add(v128.load(g, 80), f64x2.mul(x, q5)), 80);
      v128.store(g, f64x2.add(v128.load(g, 96), f64x2.mul(x, q6)), 96);
      v128.store(g, f64x2.add(v128.load(g, 112), f64x2.mul(x, q7)), 112);
    }
  }

  /** Counts an answer of probability p 2^n `count` times to the pair of points at `at`. */
  @inline
  static take(panel: Panel, at: usize, p: v128, n: v128, count: f64): void {
    const m = panel.mantissa + at;
    const e = panel.exponent + at;
    if (count == 1) {
      v128.store(m, f64x2.mul(v128.load(m), p));
      v128.store(e, f64x2.add(v128.load(e), n));
    } else {
      const log = f64x2.mul(f64x2.splat(count), f64x2.add(Lanes.log2(p), n));
      const whole = Lanes.round(log);
      v128.store(m, f64x2.mul(v128.load(m), Lanes.exp2(f64x2.sub(log, whole))));
      v128.store(e, f64x2.add(v128.load(e), whole));
    }
  }

  /** A bound on the size of a sum, for all points of the block. */
  static bound(panel: Panel, sum: i32): f64 {
    const end = Strip.terms(panel, sum + 1);
    let bound: f64 = 0;
    for (let term = Strip.terms(panel, sum); term < end; term += 16) {
      bound += Math.abs(load<f64>(term)) * load<f64>(panel.bound + load<u32>(term, 12));
    }
    return bound;
  }
}
