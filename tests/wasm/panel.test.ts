import { describe, expect, test } from 'vitest';
import { kernelModule } from '../../src/compute/module.ts';
import { panelKernels } from '../../src/compute/panel-kernels.ts';
import type { PanelKernel, PanelRows, PointsAround } from '../../src/estimation/mixed/panel.ts';
import { normal } from '../../src/lib/normal.ts';
import { below, type Random, seeded } from '../../src/lib/random.ts';
import { plainAround } from '../support/plain-around.ts';
import { type PlainPoints, plainPanel } from '../support/plain-panel.ts';
import { fc, property } from '../support/properties.ts';
import { differenceStep, differenceTolerance, plainTolerance } from '../support/tolerances.ts';
import { type AnyPanel, anyPanel, anyPoints, evaluatedPanel, mostPoints } from './panels.ts';

const makeKernel = panelKernels(kernelModule());
const seed = fc.nat(1e9);
const kinds = ['multinomial', 'ordered'] as const;

describe.each(kinds)('the panel kernel of %s rows', (kind) => {
  property('equals the plain version', [seed], (drawn) => {
    const panel = anyPanel(drawn, kind);
    expectPlain(panel);
  });

  property('equals the plain version at utilities that exp alone would not take', [seed], (drawn) => {
    const panel = anyPanel(drawn, kind);
    const K = panel.rows.coefficients;
    const theta = panel.theta.map((value, k) => (k < K && panel.rows.form[k] === 0 ? 3000 * value : value));
    expectPlain({ ...panel, theta });
  });

  property('has a gradient that matches central differences', [seed], (drawn) => {
    const panel = anyPanel(drawn, kind);
    expect(departure(panel, panel.theta)).toBeLessThan(differenceTolerance);
  });

  property('has a gradient that matches central differences at large utilities', [seed], (drawn) => {
    const panel = anyPanel(drawn, kind);
    const K = panel.rows.coefficients;
    const theta = panel.theta.map((value, k) => (k < K && panel.rows.form[k] === 0 ? 100 * value : value));
    expect(departure(panel, theta)).toBeLessThan(differenceTolerance);
  });

  property('gives posterior weights in proportion to the terms of the mean', [seed], (drawn) => {
    const panel = anyPanel(drawn, kind);
    const points = panel.points[0]!;
    const R = points.logWeight.length;
    const whole = plainPanel(panel.rows, 0, points, panel.theta);
    const weights = filled(panel).posterior(0, Float64Array.from(panel.theta));
    expect(weights.length).toBe(R);
    for (let r = 0; r < R; r += 1 + Math.floor(R / 10)) {
      const deviates = points.deviates.filter((_, i) => i % R === r);
      const one = plainPanel(
        panel.rows,
        0,
        { deviates, logWeight: Float64Array.of(points.logWeight[r]!) },
        panel.theta,
      );
      expect(Math.abs(weights[r]! - Math.exp(one - whole) / R)).toBeLessThan(plainTolerance);
    }
  });

  property(
    'gives what each point says alone, with slopes that match central differences',
    [seed],
    (drawn) => {
      const panel = anyPanel(drawn, kind);
      const few = panel.points.map((each) => firstOf(each, panel.rows.deviates + 1));
      const points = few[0]!;
      const { value, slope } = filled({ ...panel, points: few }).slopes(0, Float64Array.from(panel.theta));
      for (const r of points.logWeight.keys()) {
        const at = (theta: readonly number[]) => plainPanel(panel.rows, 0, only(points, r), theta);
        expect(Math.abs(value[r]! - at(panel.theta)) / Math.max(1, Math.abs(value[r]!))).toBeLessThan(
          plainTolerance,
        );
        for (const [k, slopes] of slope.entries()) {
          // The mean of a coefficient is added up to it, and at a deviate of 1 the stretch's parameter is its logarithm.
          const stretches = k === panel.rows.coefficients;
          const p = stretches ? panel.theta.length - 1 : k;
          const d = stretches ? points.deviates[stretchOf(panel.rows) * points.logWeight.length + r]! : 1;
          const moved = (by: number) => at(panel.theta.with(p, panel.theta[p]! + by));
          const difference = (moved(differenceStep) - moved(-differenceStep)) / (2 * differenceStep);
          expect(Math.abs(d * slopes[r]! - difference) / (1 + Math.abs(difference))).toBeLessThan(
            differenceTolerance,
          );
        }
      }
    },
  );

  test('refuses slopes of more points than it has room for', () => {
    const many = (panel: AnyPanel) => panel.points[0]!.logWeight.length > panel.rows.deviates + 1;
    const panel = Array.from({ length: 50 }, (_, drawn) => anyPanel(drawn, kind)).find(many)!;
    expect(() => filled(panel).slopes(0, Float64Array.from(panel.theta))).toThrow(RangeError);
  });

  property('gives the same bits where room for more points is made later', [seed], (drawn) => {
    const panel = anyPanel(drawn, kind);
    const N = panel.points.length;
    const expected = evaluatedPanel(filled(panel), N, panel.theta);
    const grown = filled(panel, 1);
    expect(evaluatedPanel(grown, N, panel.theta)).toEqual(expected);
  });

  property('gives a person the same bits alone and at another capacity', [seed], (drawn) => {
    const panel = anyPanel(drawn, kind);
    const last = panel.points.length - 1;
    const together = evaluatedPanel(filled(panel, mostPoints), last + 1, panel.theta);
    const alone = onePerson(panel, last);
    const single = evaluatedPanel(filled(alone), 1, panel.theta);
    expect(single.value).toEqual(together.value.slice(last));
    expect(single.gradient).toEqual(together.gradient.slice(last * panel.theta.length));
  });

  test('keeps products of 500 answers that a double does not hold', () => {
    const panel = longPanel(kind, 500);
    expect(evaluatedPanel(filled(panel), 1, panel.theta).value[0]).toBeLessThan(-1000);
    expectPlain(panel);
    expect(departure(panel, panel.theta)).toBeLessThan(differenceTolerance);
  });

  test('is −Infinity with zeros where exponentials overflow against the answers', () => {
    const panel = longPanel(kind, 3);
    const theta = panel.theta.map((value, k) => (k === 0 ? 800 : value));
    const rows = { ...panel.rows, form: Int32Array.of(1, 0) };
    const { value, gradient } = evaluatedPanel(filled({ ...panel, rows }), 1, theta);
    expect(value[0]).toBe(Number.NEGATIVE_INFINITY);
    expect(gradient).toEqual(new Float64Array(theta.length));
  });

  test('is finite where exponentials overflow for the answers', () => {
    const panel = longPanel(kind, 3);
    const theta = panel.theta.map((value, k) => (k === 0 ? 800 : value));
    const rows = { ...panel.rows, form: Int32Array.of(-1, 0) };
    const { value, gradient } = evaluatedPanel(filled({ ...panel, rows }), 1, theta);
    expect(value[0]).toBeGreaterThan(-100);
    for (const slope of gradient) expect(slope).toSatisfy(Number.isFinite);
  });
});

test('the panel kernel is −Infinity where thresholds that bound an answer are out of order', () => {
  const panel = longPanel('ordered', 3);
  const rows = { ...panel.rows, lower: Int32Array.of(0, 0, 0), upper: Int32Array.of(1, 1, 1) } as PanelRows;
  const theta = [...panel.theta.slice(0, -2), 1, 0];
  const { value, gradient } = evaluatedPanel(filled({ ...panel, rows }), 1, theta);
  expect(value[0]).toBe(Number.NEGATIVE_INFINITY);
  expect(gradient).toEqual(new Float64Array(theta.length));
});

describe('points around a mode', () => {
  property('equal the plain version', [seed, fc.constantFrom(8, 16, 64)], (drawn, count) => {
    const panel = anyPanel(drawn, 'ordered');
    const around = anyAround(panel.rows.deviates, count, seeded(drawn));
    const kernel = makeKernel(
      panel.rows,
      panel.rows.person.subarray(1).map(() => mostPoints),
    );
    const n = panel.rows.person.length - 2;
    kernel.placeAround(n, around);
    const { deviates, logWeight } = kernel.points(n);
    const z = deviates.flatMap((row) => [...row]);
    const plain = plainAround(around);
    expect(logWeight.length).toBe(1.5 * count);
    for (const [i, value] of plain.z.entries()) expect(Math.abs(z[i]! - value)).toBeLessThan(1e-11);
    for (const [r, value] of plain.logWeight.entries())
      expect(Math.abs(logWeight[r]! - value) / Math.max(1, Math.abs(value))).toBeLessThan(1e-11);
  });

  test('average to the moments of the population', () => {
    const Q = 2;
    const panel = longPanel('ordered', 1);
    const kernel = makeKernel(panel.rows, [12288]);
    const mode = Float64Array.of(0.5, -0.3);
    const curvature = Float64Array.of(1.5, 0, 0.4, 1.2);
    kernel.placeAround(0, { mode, curvature, seed: 3, person: 0, count: 8192 });
    const { deviates, logWeight } = kernel.points(0);
    const R = logWeight.length;
    const mean = (f: (r: number) => number) =>
      logWeight.reduce((sum, log, r) => sum + Math.exp(log) * f(r), 0) / R;
    expect(mean(() => 1)).toBeCloseTo(1, 2);
    for (let q = 0; q < Q; q++) {
      expect(mean((r) => deviates[q]![r]!)).toBeCloseTo(0, 2);
      expect(mean((r) => deviates[q]![r]! ** 2)).toBeCloseTo(1, 1);
    }
  });
});

function anyAround(Q: number, count: number, random: Random): PointsAround {
  const mode = Float64Array.from({ length: Q }, () => normal(random));
  const curvature = Float64Array.from({ length: Q * Q }, (_, i) => {
    const [q, j] = [Math.floor(i / Q), i % Q];
    return j > q ? 0 : j === q ? 0.7 + 2 * random() : normal(random) / 2;
  });
  return { mode, curvature, seed: below(1e6, random), person: below(1000, random), count };
}

/** The first points of a person. */
function firstOf({ deviates, logWeight }: PlainPoints, count: number): PlainPoints {
  const R = logWeight.length;
  return { deviates: deviates.filter((_, i) => i % R < count), logWeight: logWeight.slice(0, count) };
}

/** Point r of a person. */
function only({ deviates, logWeight }: PlainPoints, r: number): PlainPoints {
  const R = logWeight.length;
  return { deviates: deviates.filter((_, i) => i % R === r), logWeight: logWeight.slice(r, r + 1) };
}

function stretchOf(rows: PanelRows): number {
  return rows.kind === 'ordered' ? (rows.stretch ?? 0) : 0;
}

/** One person whose first coefficient speaks against each answer. */
function longPanel(kind: PanelRows['kind'], S: number): AnyPanel {
  const random = seeded(1);
  const shared = {
    coefficients: 2,
    deviates: 2,
    entryCoefficient: Int32Array.of(0, 1),
    entryDeviate: Int32Array.of(0, 1),
    form: Int32Array.of(0, 0),
    person: Int32Array.of(0, S),
  };
  const other = Array.from({ length: S }, () => [1 + random(), normal(random)]);
  const rows: PanelRows =
    kind === 'multinomial'
      ? {
          ...shared,
          kind,
          x: Float64Array.from(other.flatMap((row) => [0, 0, ...row])),
          first: Int32Array.from({ length: S + 1 }, (_, s) => 2 * s),
          answer: new Int32Array(S),
        }
      : {
          ...shared,
          kind,
          categories: 3,
          x: Float64Array.from(other.flat()),
          lower: new Int32Array(S).fill(-1),
          upper: new Int32Array(S),
        };
  const theta = [2, 0.5, 0.1, 0.3, ...(kind === 'ordered' ? [-1, 1] : [])];
  return { rows, theta, points: [anyPoints(2, 40, random)] };
}

/** The panel of person n alone. */
function onePerson({ rows, points, theta }: AnyPanel, n: number): AnyPanel {
  const [from, to] = [rows.person[n]!, rows.person[n + 1]!];
  const K = rows.coefficients;
  const shared = {
    ...rows,
    person: Int32Array.of(0, to - from),
    ...(rows.count && { count: rows.count.slice(from, to) }),
    ...(rows.noise && { noise: { ...rows.noise, floor: rows.noise.floor.slice(from, to) } }),
  };
  if (shared.kind === 'ordered') {
    const x = shared.x.slice(K * from, K * to);
    const [lower, upper] = [shared.lower.slice(from, to), shared.upper.slice(from, to)];
    return { rows: { ...shared, x, lower, upper }, points: [points[n]!], theta };
  }
  const first = shared.first.slice(from, to + 1);
  const x = shared.x.slice(K * first[0]!);
  const answer = shared.answer.slice(from, to);
  return {
    rows: { ...shared, x, first: first.map((row) => row - first[0]!), answer },
    points: [points[n]!],
    theta,
  };
}

/** With room for each person's own points, or for so many. */
function filled({ rows, points }: AnyPanel, most?: number): PanelKernel {
  const kernel = makeKernel(
    rows,
    points.map(({ logWeight }) => most ?? logWeight.length),
  );
  for (const [n, { deviates, logWeight }] of points.entries()) kernel.setPoints(n, deviates, logWeight);
  return kernel;
}

function expectPlain(panel: AnyPanel) {
  const { value } = evaluatedPanel(filled(panel), panel.points.length, panel.theta);
  for (const [n, points] of panel.points.entries()) {
    const plain = plainPanel(panel.rows, n, points, panel.theta);
    expect(Math.abs(value[n]! - plain) / Math.max(1, Math.abs(plain))).toBeLessThan(plainTolerance);
  }
}

/** The largest difference between slopes and differences, relative to 1 + the slope's size. */
function departure(panel: AnyPanel, theta: readonly number[]): number {
  const kernel = filled(panel);
  const [N, P] = [panel.points.length, theta.length];
  const { gradient } = evaluatedPanel(kernel, N, theta);
  const moved = (p: number, step: number) => evaluatedPanel(kernel, N, theta.with(p, theta[p]! + step)).value;
  let most = 0;
  for (let p = 0; p < P; p++) {
    const up = moved(p, differenceStep);
    const down = moved(p, -differenceStep);
    for (let n = 0; n < N; n++) {
      const slope = gradient[n * P + p]!;
      const difference = (up[n]! - down[n]!) / (2 * differenceStep);
      most = Math.max(most, Math.abs(slope - difference) / (1 + Math.abs(slope)));
    }
  }
  return most;
}
