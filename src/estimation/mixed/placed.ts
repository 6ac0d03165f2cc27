import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { solved } from '../cholesky.ts';
import { normalPoints, type PointsOf } from './base-points.ts';
import { mixed } from './scramble.ts';

/** Points of one person in the space of standard normal numbers, and the logarithms of their weights. */
export type Placed = {
  /** [Q,R] */
  readonly z: Float64Array;
  /** [R] */
  readonly logWeight: Float64Array;
};

/** One in so many points comes from the population, so that no weight exceeds that. */
const defensive = 5;

/**
 * How much wider than the curvature at the mode says: further out persons' densities have more than a normal one,
 * and what is drawn too rarely there decides the error of the whole. On real choices it halves that error.
 */
const wider = 1.3;

/** How many points there are in all when `count` are placed around the mode. */
function withDefensive(count: number): number {
  return count + count / (defensive - 1);
}

/** `count` points drawn from the population, all of weight 1. */
export function populationPoints(Q: number, of: PointsOf): Placed {
  return { z: normalPoints(Q, of), logWeight: new Float64Array(of.count) };
}

/**
 * Points of a mixture of a normal density around the mode, with its curvature, and of the population, weighed
 * by the population's density over the mixture's (Hesterberg 1995, "Weighted average importance sampling and
 * defensive mixture distributions", Technometrics 37; Owen and Zhou 2000).
 *
 * @param mode - [Q]
 * @param modeCurvature - [Q,Q] lower Cholesky factor
 */
export function modePoints(mode: Float64Array, modeCurvature: Float64Array, of: PointsOf): Placed {
  const Q = mode.length;
  const curvature = modeCurvature.map((value) => value / wider);
  const R = withDefensive(of.count);
  const near = normalPoints(Q, { ...of, seed: mixed(of.seed, 1) });
  const wide = normalPoints(Q, { ...of, seed: mixed(of.seed, 2), count: R - of.count });
  const z = new Float64Array(Q * R);
  const own = new Float64Array(R);
  placeNear(z, own, near, mode, curvature, R);
  placeWide(z, own, wide, mode, curvature, R);
  let logScale = 0;
  for (let q = 0; q < Q; q++) logScale += ln(curvature[q * Q + q]!);
  const logWeight = new Float64Array(R);
  for (let r = 0; r < R; r++) {
    let population = 0;
    for (let q = 0; q < Q; q++) population += z[q * R + r]! * z[q * R + r]!;
    logWeight[r] = -logShareOfMixture(logScale + (population - own[r]!) / 2);
  }
  return { z, logWeight };
}

/** Points around the mode come first; `own` is their squared distance from it in the metric of the curvature. */
function placeNear(
  z: Float64Array,
  own: Float64Array,
  near: Float64Array,
  mode: Float64Array,
  curvature: Float64Array,
  R: number,
): void {
  const Q = mode.length;
  const count = near.length / Q;
  const upper = inverseTransposed(curvature, Q);
  for (let q = 0; q < Q; q++) {
    const to = q * R;
    for (let r = 0; r < count; r++) {
      const value = near[q * count + r]!;
      own[r]! += value * value;
      z[to + r] = mode[q]!;
    }
    for (let j = q; j < Q; j++) {
      const factor = upper[q * Q + j]!;
      for (let r = 0; r < count; r++) z[to + r]! += factor * near[j * count + r]!;
    }
  }
}

function placeWide(
  z: Float64Array,
  own: Float64Array,
  wide: Float64Array,
  mode: Float64Array,
  curvature: Float64Array,
  R: number,
): void {
  const Q = mode.length;
  const count = wide.length / Q;
  for (let q = 0; q < Q; q++) z.set(wide.subarray(q * count, (q + 1) * count), q * R + R - count);
  for (let r = R - count; r < R; r++) {
    for (let q = 0; q < Q; q++) {
      let e = 0;
      for (let j = q; j < Q; j++) e += curvature[j * Q + q]! * (z[j * R + r]! - mode[j]!);
      own[r]! += e * e;
    }
  }
}

/** ln of the mixture's density over the population's, from that of the part around the mode. */
function logShareOfMixture(difference: number): number {
  const share = 1 / defensive;
  // Of a large difference the exponential would overflow, and the population's part is rounding.
  if (difference > 50) return difference + ln(1 - share);
  return ln((1 - share) * exp(difference) + share);
}

/** The inverse of C', upper triangular, from lower triangular C. */
export function inverseTransposed(C: Float64Array, Q: number): Float64Array {
  // C C' x = C e gives C' x = e.
  const result = new Float64Array(Q * Q);
  for (let column = 0; column < Q; column++) {
    const x = solved(
      C,
      Float64Array.from({ length: Q }, (_, q) => C[q * Q + column]!),
    );
    for (let q = 0; q < Q; q++) result[q * Q + column] = x[q]!;
  }
  return result;
}
