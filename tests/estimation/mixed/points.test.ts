import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { expect, test } from 'vitest';
import { normalPoints } from '../../../src/estimation/mixed/base-points.ts';
import { quadraturePoints } from '../../../src/estimation/mixed/quadrature.ts';
import { quickQuantile } from '../../../src/estimation/mixed/quick-quantile.ts';
import { normalQuantile } from '../../../src/lib/normal-quantile.ts';
import { sobol, sobolDimensions } from '../../../src/lib/sobol.ts';

test('the normal quantile is the inverse of the distribution of a library', () => {
  for (let e = 1; e < 300; e += 7) expect(normalQuantile(cdf(-e / 8, 0, 1)) / (-e / 8)).toBeCloseTo(1, 12);
  for (const p of [0.07, 0.3, 0.5, 0.6, 0.95, 1 - 1e-9])
    expect(cdf(normalQuantile(p), 0, 1)).toBeCloseTo(p, 14);
});

test('the quick quantile of points is the exact one to 1e-9, in the middle and in the tails', () => {
  const evenly = Array.from({ length: 20_000 }, (_, i) => Math.floor((i / 20_000) * 2 ** 32));
  const tails = Array.from({ length: 32 }, (_, i) => 2 ** i);
  const apart = [...evenly, ...tails, ...tails.map((whole) => 2 ** 32 - whole)].map((whole) => {
    const p = (whole + 0.5) / 2 ** 32;
    return Math.abs(quickQuantile(p) - normalQuantile(p));
  });
  expect(Math.max(...apart)).toBeLessThan(1e-9);
});

test('every dimension has one point in each of n equal parts, and the first two one in each cell of a square', () => {
  const n = 1024;
  const part = (u: number, parts: number) => Math.floor(u * parts);
  for (let d = 0; d < sobolDimensions; d++) {
    expect(new Set(sobol(d, n, 5).map((u) => part(u, n))).size).toBe(n);
  }
  const [a, b] = [sobol(0, n, 5), sobol(1, n, 5)];
  expect(new Set(a.map((u, r) => part(u, 32) * 32 + part(b[r]!, 32))).size).toBe(n);
});

test('scrambled points differ by seed and keep their place when more are drawn', () => {
  expect(sobol(3, 64, 1)).not.toEqual(sobol(3, 64, 2));
  expect(sobol(3, 64, 1)).toEqual(sobol(3, 256, 1).slice(0, 64));
});

test('a Halton sequence goes on from one person to the next, after the points left out', () => {
  const of = { sequence: 'halton' as const, seed: 1, count: 3 };
  // By hand in base 2: 100 = 1100100 → 0.0010011, 101 → 0.1010011, and person 1 begins at 103 = 1100111.
  const u = (person: number) => normalPoints(1, { ...of, person }).map((z) => cdf(z, 0, 1));
  expect(u(0)[0]).toBeCloseTo(0b0010011 / 128, 14);
  expect(u(0)[1]).toBeCloseTo(0b1010011 / 128, 14);
  expect(u(1)[0]).toBeCloseTo(0b1110011 / 128, 14);
});

test('a Latin hypercube has one point in each of n equal parts', () => {
  const z = normalPoints(2, { sequence: 'mlhs', seed: 4, person: 2, count: 100 });
  for (const q of [0, 1]) {
    const parts = z.slice(q * 100, (q + 1) * 100).map((value) => Math.floor(cdf(value, 0, 1) * 100 + 1e-9));
    expect(new Set(parts).size).toBe(100);
  }
});

test('quadrature about the population integrates polynomials without error, and elsewhere nearly', () => {
  const { z, logWeight } = quadraturePoints({ mode: Float64Array.of(0.4), curvature: Float64Array.of(1) }, 8);
  // Weights turn the mean over points into one over the population only when centre and curvature fit; about
  // a standard normal posterior moments are those of the normal: 1, 0, 1, 0, 3.
  const centred = quadraturePoints({ mode: Float64Array.of(0), curvature: Float64Array.of(1) }, 8);
  const moment = (k: number, p: typeof centred) =>
    p.z.reduce((sum, value, r) => sum + Math.exp(p.logWeight[r]!) * value ** k, 0) / p.z.length;
  for (const [k, value] of [1, 0, 1, 0, 3, 0, 15].entries())
    expect(moment(k, centred)).toBeCloseTo(value, 10);
  expect(z.length).toBe(logWeight.length);
  expect(moment(0, { z, logWeight })).toBeCloseTo(1, 3);
});
