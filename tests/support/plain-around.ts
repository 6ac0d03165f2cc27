import { normalPoints, type PointsOf } from '../../src/estimation/mixed/base-points.ts';
import type { PointsAround } from '../../src/estimation/mixed/panel.ts';
import type { Placed } from '../../src/estimation/mixed/placed.ts';
import { hashed } from '../../src/lib/scramble.ts';

/** Shares of points near the mode, of those drawn so many times as wide, and of the population. */
const shares = { near: 4 / 6, wide: 1 / 6, population: 1 / 6 };
const wider = 1.6;

/** Points around a mode and their weights, as their definition reads. */
export function plainAround({ mode, curvature, seed, person, count }: PointsAround): Placed {
  const Q = mode.length;
  const of = (part: number, size: number): PointsOf => ({
    sequence: 'sobol',
    seed: hashed(seed, part),
    person,
    count: size,
  });
  const drawn = (part: number, size: number) => {
    const e = normalPoints(Q, of(part, size));
    return Array.from({ length: size }, (_, r) => Array.from({ length: Q }, (_, q) => e[q * size + r]!));
  };
  const spread = inverse(transposed(curvature, Q), Q);
  const around = (e: readonly number[]) => mode.map((m, q) => m + sum(Q, (j) => spread[q]![j]! * e[j]!));
  const points = [
    ...drawn(1, count).map(around),
    ...drawn(3, count / 4).map((e) => around(e.map((each) => wider * each))),
    ...drawn(2, count / 4).map((e) => Float64Array.from(e)),
  ];
  const determinant = Array.from(mode, (_, q) => curvature[q * Q + q]!).reduce((a, b) => a * b);
  // Both densities without the constant they share.
  const density = (z: Float64Array, times: number) => {
    const distance = sum(Q, (q) => sum(Q, (j) => curvature[j * Q + q]! * (z[j]! - mode[j]!)) ** 2);
    return (determinant * Math.exp(-distance / times ** 2 / 2)) / times ** Q;
  };
  const logWeight = points.map((z) => {
    const population = Math.exp(-sum(Q, (q) => z[q]! ** 2) / 2);
    const mixture =
      shares.near * density(z, 1) + shares.wide * density(z, wider) + shares.population * population;
    return Math.log(population / mixture);
  });
  const z = Float64Array.from({ length: Q * points.length }, (_, i) => {
    return points[i % points.length]![Math.floor(i / points.length)]!;
  });
  return { z, logWeight: Float64Array.from(logWeight) };
}

function sum(n: number, term: (i: number) => number): number {
  return Array.from({ length: n }, (_, i) => term(i)).reduce((a, b) => a + b, 0);
}

function transposed(C: Float64Array, Q: number): number[][] {
  return Array.from({ length: Q }, (_, q) => Array.from({ length: Q }, (_, j) => C[j * Q + q]!));
}

/** By Gauss and Jordan, without a search for pivots: the matrix is triangular. */
function inverse(matrix: number[][], Q: number): number[][] {
  const rows = matrix.map((row, q) => [...row, ...row.map((_, j) => Number(j === q))]);
  for (let q = Q - 1; q >= 0; q--) {
    rows[q] = rows[q]!.map((value) => value / rows[q]![q]!);
    for (let i = 0; i < q; i++) {
      const factor = rows[i]![q]!;
      rows[i] = rows[i]!.map((value, j) => value - factor * rows[q]![j]!);
    }
  }
  return rows.map((row) => row.slice(Q));
}
