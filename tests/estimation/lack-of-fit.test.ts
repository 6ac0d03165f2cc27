import { expect, test } from 'vitest';
import { freeScenarios, lackOfFit } from '../../src/estimation/lack-of-fit.ts';
import { scenarioSpan } from '../../src/estimation/scenario-span.ts';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';
import type { RatingData } from '../../src/response/dataset.ts';
import { fitOf, ratingsOf } from './fitting.ts';

const profiles = [0, 1, 2, 3, 4, 5, 6, 7].map((s) => [s & 1, (s >> 1) & 1, s >> 2].map((bit) => 2 * bit - 1));

/** Forty people judge the eight scenarios of three criteria, of which the first two may strengthen each other. */
function judged(interaction: number, seed: number) {
  const random = seeded(seed);
  const cells = Array.from({ length: 40 * 8 }, (_, i) => ({ n: Math.floor(i / 8), x: profiles[i % 8]! }));
  const strictness = Array.from({ length: 40 }, () => normal(random));
  return ratingsOf({
    names: ['a', 'b', 'c'],
    x: cells.map(({ x }) => x),
    answer: cells.map(({ n, x: [a, b, c] }) => {
      const utility = a! + 0.5 * b! - 0.5 * c! + interaction * a! * b! - strictness[n]!;
      return [-1, 1].filter((threshold) => utility + 1.7 * normal(random) > threshold).length;
    }),
    categories: ['1', '2', '3'],
    respondent: cells.map(({ n }) => n),
  });
}

function free(own = judged(0, 1)) {
  const span = scenarioSpan(own);
  return { data: freeScenarios(own, span)!, left: span.left.length };
}

const fitFor = (data: RatingData) => fitOf(data, { resampling: { influence: true } });

function p(interaction: number, seed: number): number {
  const { data, left } = free(judged(interaction, seed));
  return lackOfFit(fitFor(data), left, 3)!.p;
}

test('eight scenarios and three weights leave four columns, orthogonal to all others over the scenarios', () => {
  const { data, left } = free();
  expect(left).toBe(4);
  const K = data.names.length;
  for (let a = 0; a < K; a++) {
    for (let b = Math.max(3, a + 1); b < K; b++) {
      let product = 0;
      for (let s = 0; s < 8; s++) product += data.x[s * K + a]! * data.x[s * K + b]!;
      expect(Math.abs(product)).toBeLessThan(1e-12);
    }
  }
});

test('with those columns every scenario has the value that a column of its own would give it', () => {
  const { data } = free();
  const own = judged(0, 1);
  const x = Array.from(own.answer, (_, row) =>
    Array.from({ length: 7 }, (_, s) => Number(row % 8 === s + 1)),
  );
  const alone = fitOf({
    ...own,
    names: Array.from({ length: 7 }, (_, s) => `${s}`),
    x: Float64Array.from(x.flat()),
  });
  expect(fitOf(data).logLikelihood).toBeCloseTo(alone.logLikelihood, 8);
});

test('criteria that strengthen each other are found', () => {
  expect(p(0.7, 1)).toBeLessThan(0.001);
});

test('of criteria that add up about one test in twenty says they do not', () => {
  const sets = 100;
  const rejected = Array.from({ length: sets }, (_, i) => p(0, 100 + i)).filter((value) => value < 0.05);
  // At 5% the number lies in 0..12 with a probability of 0.998.
  expect(rejected.length).toBeLessThanOrEqual(12);
});

test('with fewer than three degrees of freedom left there is no test', () => {
  const data = judged(0, 1);
  const K = 5;
  const x = Array.from(data.answer, (_, row) => {
    const [a, b, c] = profiles[row % 8]!;
    return [a!, b!, c!, a! * b!, a! * c!];
  });
  const full = { ...data, names: Array(K).fill('').map(String), x: Float64Array.from(x.flat()) };
  const span = scenarioSpan(full);
  expect(span.left).toHaveLength(2);
  expect(freeScenarios(full, span)).toBeUndefined();
});
