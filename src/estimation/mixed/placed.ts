import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { solved } from '../cholesky.ts';
import { normalPoints, type PointsOf } from './base-points.ts';
import { hashed } from './scramble.ts';

/** Points of one person in the space of standard normal numbers, and the logarithms of their weights. */
export type Placed = {
  /** [Q,R] */
  readonly z: Float64Array;
  /** [R] */
  readonly logWeight: Float64Array;
};

/**
 * Of six points four are near the mode; one is drawn wider, as persons' densities have more far out than a normal
 * one and what is drawn too rarely there decides the error of the whole; and one comes from the population, so that
 * no weight exceeds six.
 */
const logShares = { near: ln(4 / 6), wide: ln(1 / 6), population: ln(1 / 6) };

/** How many times the spread at the mode the wide ones have: on real choices the error is half of that without. */
const wider = 1.6;

/** `count` points drawn from the population, all of weight 1. */
export function populationPoints(Q: number, of: PointsOf): Placed {
  return { z: normalPoints(Q, of), logWeight: new Float64Array(of.count) };
}

/**
 * Points of a mixture of two normal densities around the mode, with its curvature, and of the population, weighed
 * by the population's density over the mixture's (Hesterberg 1995, "Weighted average importance sampling and
 * defensive mixture distributions", Technometrics 37; Owen and Zhou 2000).
 *
 * @param mode - [Q]
 * @param curvature - [Q,Q] lower Cholesky factor
 * @param of - its count, a power of two, is of the points near the mode
 */
export function modePoints(mode: Float64Array, curvature: Float64Array, of: PointsOf): Placed {
  const Q = mode.length;
  const quarter = of.count / 4;
  const R = of.count + 2 * quarter;
  const z = new Float64Array(Q * R);
  const distance = new Float64Array(R);
  const near = normalPoints(Q, { ...of, seed: hashed(of.seed, 1) });
  const wide = normalPoints(Q, { ...of, seed: hashed(of.seed, 3), count: quarter }).map((e) => wider * e);
  placeAround(z, distance, near, mode, curvature, 0);
  placeAround(z, distance, wide, mode, curvature, of.count);
  const population = normalPoints(Q, { ...of, seed: hashed(of.seed, 2), count: quarter });
  placePopulation(z, distance, population, mode, curvature, R - quarter);
  let logScale = 0;
  for (let q = 0; q < Q; q++) logScale += ln(curvature[q * Q + q]!);
  const fromNil = new Float64Array(R);
  for (let q = 0, at = 0; q < Q; q++) {
    for (let r = 0; r < R; r++, at++) fromNil[r]! += z[at]! * z[at]!;
  }
  const logWeight = new Float64Array(R);
  const narrower = (1 - wider ** -2) / 2;
  const lower = Q * ln(wider);
  for (let r = 0; r < R; r++) {
    const overPopulation = logScale + (fromNil[r]! - distance[r]!) / 2;
    logWeight[r] = -logShareOfMixture(overPopulation, distance[r]! * narrower - lower);
  }
  return { z, logWeight };
}

/**
 * Puts points into z from place `from` on.
 *
 * @param deviates - [Q,n] from the mode, by the spread there; `distance` is their square
 */
function placeAround(
  z: Float64Array,
  distance: Float64Array,
  deviates: Float64Array,
  mode: Float64Array,
  curvature: Float64Array,
  from: number,
): void {
  const Q = mode.length;
  const R = distance.length;
  const count = deviates.length / Q;
  const upper = inverseTransposed(curvature, Q);
  for (let q = 0; q < Q; q++) {
    const to = q * R + from;
    for (let r = 0; r < count; r++) {
      const value = deviates[q * count + r]!;
      distance[from + r]! += value * value;
      z[to + r] = mode[q]!;
    }
    for (let j = q; j < Q; j++) {
      const factor = upper[q * Q + j]!;
      for (let r = 0; r < count; r++) z[to + r]! += factor * deviates[j * count + r]!;
    }
  }
}

/** Puts points of the population last in z, with their squared distance from the mode in the metric of its curvature. */
function placePopulation(
  z: Float64Array,
  distance: Float64Array,
  points: Float64Array,
  mode: Float64Array,
  curvature: Float64Array,
  from: number,
): void {
  const Q = mode.length;
  const R = distance.length;
  const count = points.length / Q;
  for (let q = 0; q < Q; q++) z.set(points.subarray(q * count, (q + 1) * count), q * R + from);
  for (let r = from; r < R; r++) {
    for (let q = 0; q < Q; q++) {
      let e = 0;
      for (let j = q; j < Q; j++) e += curvature[j * Q + q]! * (z[j * R + r]! - mode[j]!);
      distance[r]! += e * e;
    }
  }
}

/** ln of the mixture's density over the population's, from that of the part near the mode and the wide one over it. */
function logShareOfMixture(overPopulation: number, wideOverNear: number): number {
  const near = logShares.near + overPopulation;
  const wide = logShares.wide + overPopulation + wideOverNear;
  // ln(eᵃ + eᵇ + eᶜ), however large each is.
  const most = Math.max(near, wide, logShares.population);
  return most + ln(exp(near - most) + exp(wide - most) + exp(logShares.population - most));
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
