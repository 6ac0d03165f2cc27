import { at, get, int } from './arrays';
import { LN_2, LOG2_E, Lanes } from './lanes';
import { Panel } from './panel';
import { Place } from './panel-points';

/*
 * Points of a mixture of two normal densities around a person's mode, with the curvature there, and of the
 * population, weighed by the population's density over the mixture's (Hesterberg 1995, "Weighted average importance
 * sampling and defensive mixture distributions", Technometrics 37; Owen and Zhou 2000).
 *
 * Of six points four are near the mode; one is drawn wider, as persons' densities have more far out than a normal
 * one and what is drawn too rarely there decides the error of the whole; and one comes from the population, so that
 * no weight exceeds six.
 */
const LOG2_NEAR: f64 = -0.5849625007211562; // log2 4/6
const LOG2_OTHER: f64 = -2.584962500721156; // log2 1/6

/** How many times the spread at the mode the wide ones have: on real choices the error is half of that without. */
const WIDER: f64 = 1.6;
const LOG2_WIDER: f64 = 0.6780719051126377;

/** Exponent and six more bits of 2^−33, where the cells of the quantile begin. */
const FIRST_BITS: u64 = (1023 - 33) << 6;

/** Least exponent whose power of two is a normal double with room to spare. */
const LEAST: f64 = -1000;

/**
 * Places person n's points, `count` of them near the mode and a quarter of that of each other part.
 *
 * @param count a power of two from 8 on
 */
export function panelPlace(panel: Panel, n: i32, count: i32): void {
  const quarter = count >> 2;
  const around = count + quarter;
  const R = around + quarter;
  normals(panel, n, 0, 0, count, 1);
  normals(panel, n, 1, count, quarter, WIDER);
  normals(panel, n, 2, around, quarter, 1);
  const distance = panel.mantissas;
  const square = panel.exponents;
  memory.fill(distance, 0, (<usize>R) << 3);
  memory.fill(square, 0, (<usize>R) << 3);
  addSquares(panel, n, 0, around, distance);
  moveToMode(panel, n, around);
  addDistances(panel, n, around, quarter);
  addSquares(panel, n, 0, R, square);
  weigh(panel, n, R);
  store<i32>(panel.points + ((<usize>n) << 2), R);
  // Beyond what is worked at together nothing is read.
  const end = (R + 15) & ~15;
  for (let r = R; r < end; r++) {
    for (let q = 0; q < panel.Q; q++) store<f64>(Place.deviates(panel, n, q, r), 0);
    store<f64>(Place.weight(panel, n, r), -Infinity);
  }
}

/** Standard normal points, times a factor, from place `from` on. */
function normals(panel: Panel, n: i32, part: i32, from: i32, count: i32, factor: f64): void {
  for (let q = 0; q < panel.Q; q++) {
    const seed = int(panel.seeds, part * panel.Q + q);
    const base = panel.base + <usize>q * panel.baseRow;
    const into = Place.deviates(panel, n, q, from);
    for (let r = 0; r < count; r++) {
      store<f64>(at(into, r), factor * Point.quantile(panel.cubics, Point.scrambled(int(base, r), seed)));
    }
  }
}

/** What makes one point of a dimension, as the page's own points are made. */
class Point {
  /** `scrambled` of src/lib/scramble.ts. */
  @inline
  static scrambled(bits: i32, seed: i32): u32 {
    let value = bits + seed;
    value ^= value * 0x6c50b47c;
    value ^= value * <i32>0xb82f1e52;
    value ^= value * <i32>0xc7afe638;
    value ^= value * <i32>0x8d22f6e6;
    value = ((value >>> 1) & 0x55555555) | ((value & 0x55555555) << 1);
    value = ((value >>> 2) & 0x33333333) | ((value & 0x33333333) << 2);
    value = ((value >>> 4) & 0x0f0f0f0f) | ((value & 0x0f0f0f0f) << 4);
    return bswap<u32>(<u32>value);
  }

  /** `quickQuantile` of src/estimation/mixed/quick-quantile.ts, at (whole + ½) / 2^32. */
  @inline
  static quantile(cubics: usize, whole: u32): f64 {
    const upper = <i32>whole < 0;
    const p = (<f64>(upper ? ~whole : whole) + 0.5) * 2.3283064365386963e-10; // 2^−32
    const bits = reinterpret<u64>(p);
    const c = cubics + ((<usize>((bits >> 46) - FIRST_BITS)) << 5);
    const t = reinterpret<f64>(((bits << 6) & 0x000fffffffffffff) | 0x3ff0000000000000) - 1;
    const z = load<f64>(c) + t * (load<f64>(c, 8) + t * (load<f64>(c, 16) + t * load<f64>(c, 24)));
    return upper ? -z : z;
  }
}

/** into[r] += Σ z² over the deviates of `count` points from place `from` on. */
function addSquares(panel: Panel, n: i32, from: i32, count: i32, into: usize): void {
  const length = (<usize>count) << 3;
  for (let q = 0; q < panel.Q; q++) {
    const row = Place.deviates(panel, n, q, from);
    for (let i: usize = 0; i < length; i += 16) {
      const z = v128.load(row + i);
      v128.store(into + i, f64x2.add(v128.load(into + i), f64x2.mul(z, z)));
    }
  }
}

/** Turns the first `count` points from deviates e by the spread at the mode into mode + U e, U upper triangular. */
function moveToMode(panel: Panel, n: i32, count: i32): void {
  const Q = panel.Q;
  const length = (<usize>count) << 3;
  for (let q = 0; q < Q; q++) {
    const row = Place.deviates(panel, n, q, 0);
    const mode = f64x2.splat(get(panel.mode, q));
    const own = f64x2.splat(get(panel.spread, q * Q + q));
    for (let i: usize = 0; i < length; i += 16) {
      v128.store(row + i, f64x2.add(mode, f64x2.mul(own, v128.load(row + i))));
    }
    // Those that come later are still deviates.
    for (let j = q + 1; j < Q; j++) {
      const factor = f64x2.splat(get(panel.spread, q * Q + j));
      const other = Place.deviates(panel, n, j, 0);
      for (let i: usize = 0; i < length; i += 16) {
        v128.store(row + i, f64x2.add(v128.load(row + i), f64x2.mul(factor, v128.load(other + i))));
      }
    }
  }
}

/** Squared distances from the mode of the points of the population, in the metric of the curvature C C'. */
function addDistances(panel: Panel, n: i32, from: i32, count: i32): void {
  const Q = panel.Q;
  const length = (<usize>count) << 3;
  const into = at(panel.mantissas, from);
  for (let i: usize = 0; i < length; i += 16) {
    for (let q = 0; q < Q; q++) {
      let e = f64x2.splat(0);
      for (let j = q; j < Q; j++) {
        const z = v128.load(Place.deviates(panel, n, j, from) + i);
        const away = f64x2.sub(z, f64x2.splat(get(panel.mode, j)));
        e = f64x2.add(e, f64x2.mul(f64x2.splat(get(panel.curvature, j * Q + q)), away));
      }
      v128.store(into + i, f64x2.add(v128.load(into + i), f64x2.mul(e, e)));
    }
  }
}

/** Minus ln of the mixture's density over the population's. */
function weigh(panel: Panel, n: i32, R: i32): void {
  const Q = panel.Q;
  let scale: f64 = 0;
  for (let q = 0; q < Q; q++) scale += Math.log(get(panel.curvature, q * Q + q));
  const narrower = f64x2.splat((LOG2_E * (1 - 1 / (WIDER * WIDER))) / 2);
  const length = (<usize>R) << 3;
  const into = Place.weight(panel, n, 0);
  for (let i: usize = 0; i < length; i += 16) {
    const distance = v128.load(panel.mantissas + i);
    const over = f64x2.sub(v128.load(panel.exponents + i), distance);
    const near = f64x2.add(f64x2.splat(LOG2_NEAR + LOG2_E * scale), f64x2.mul(f64x2.splat(LOG2_E / 2), over));
    const wide = f64x2.add(
      f64x2.add(near, f64x2.splat(LOG2_OTHER - LOG2_NEAR - <f64>Q * LOG2_WIDER)),
      f64x2.mul(distance, narrower),
    );
    const population = f64x2.splat(LOG2_OTHER);
    const most = f64x2.pmax(f64x2.pmax(near, wide), population);
    const others = f64x2.add(Share.under(wide, most), Share.under(population, most));
    const sum = f64x2.add(Share.under(near, most), others);
    v128.store(into + i, f64x2.mul(f64x2.splat(-LN_2), f64x2.add(most, Lanes.log2(sum))));
  }
}

class Share {
  /** 2^(x − most), from far below 0. */
  @inline
  static under(x: v128, most: v128): v128 {
    return Lanes.exp2(f64x2.pmax(f64x2.sub(x, most), f64x2.splat(LEAST)));
  }
}
