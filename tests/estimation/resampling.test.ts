import { expect, test } from 'vitest';
import { fit as estimated, type Progress } from '../../src/estimation/fit.ts';
import { maximumTolerance } from '../support/tolerances.ts';
import { example, fitOf, keptRows, makeKernel, type Ratings, ratingsOf } from './fitting.ts';

const data = example();
const N = 12;

test('each jackknife row is the fit on the rows of all but one person', () => {
  const { jackknife } = fitOf(ratingsOf(data), { resampling: { jackknife: true } });
  for (let n = 0; n < N; n++) {
    const alone = fitOf(ratingsOf(keptRows(data, (row) => data.respondent![row] !== n)));
    expectNear(jackknife.subarray(n * 5, (n + 1) * 5), alone.estimate);
  }
});

test('each bootstrap row is the fit on the rows of whoever was drawn, as often as they were', () => {
  const times = [2, 0, 1, 1, 3, 0, 1, 0, 1, 1, 1, 1];
  const { bootstrap } = fitOf(ratingsOf(data), { resampling: { members: Float64Array.from(times) } });
  const drawn = data.answer.flatMap((_, row) => Array<number>(times[data.respondent![row]!]!).fill(row));
  const again = fitOf(
    ratingsOf({
      ...data,
      x: drawn.map((row) => data.x[row]!),
      answer: drawn.map((row) => data.answer[row]!),
      respondent: drawn.map((_, i) => i),
    }),
  );
  expectNear(bootstrap, again.estimate);
});

test('the same seed draws the same people, another seed others', () => {
  const drawn = (seed: number) => fitOf(ratingsOf(data), { resampling: { bootstrap: 5, seed } }).bootstrap;
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
});

test('leaving out the only person who used a category leaves its threshold without value', () => {
  const rare: Ratings = {
    ...data,
    categories: ['1', '2', '3', '4'],
    answer: data.answer.map((answer, row) => (row === 0 ? 3 : answer)),
  };
  const { jackknife } = fitOf(ratingsOf(rare), { resampling: { jackknife: true } });
  const without = fitOf(ratingsOf(keptRows(data, (row) => data.respondent![row] !== 0)));
  expectNear(jackknife.subarray(0, 5), without.estimate);
  expect(jackknife[5]).toBeNaN();
  expect(jackknife.slice(6).some(Number.isNaN)).toBe(false);
});

test('a draw in which answers are separated has no value for what runs to infinity', () => {
  // Only person 0 ever says no to the urgent case.
  const rows = [0, 1, 2, 3].flatMap((n) => [
    { n, x: [0], yes: n % 2 },
    { n, x: [0], yes: 1 - (n % 2) },
    { n, x: [1], yes: Number(n > 0) },
  ]);
  const urgent = ratingsOf({
    names: ['urgent'],
    x: rows.map(({ x }) => x),
    answer: rows.map(({ yes }) => yes),
    categories: ['no', 'yes'],
    respondent: rows.map(({ n }) => n),
  });
  const { jackknife } = fitOf(urgent, { resampling: { jackknife: true } });
  expect(jackknife[0]).toBeNaN();
  // Half of the others say yes to the case that is not urgent.
  expect(jackknife[1]).toBeCloseTo(0, 8);
  expect(jackknife.slice(2).some(Number.isNaN)).toBe(false);
});

test('a fit tells its steps and then how many refits are done', () => {
  const seen: Progress[] = [];
  const resampling = { jackknife: true, bootstrap: 3, seed: 1 };
  const model = { family: 'fixed' as const, ridge: 0, codings: [] };
  estimated(ratingsOf(data), model, resampling, makeKernel, (progress) => seen.push(progress));
  const steps = seen.filter(({ kind }) => kind === 'step');
  expect(steps.length).toBeGreaterThan(1);
  expect(seen.slice(steps.length)).toEqual(
    Array.from({ length: N + 3 }, (_, i) => ({ kind: 'resampled', done: i + 1, of: N + 3 })),
  );
});

function expectNear(actual: Float64Array, expected: Float64Array) {
  expect(actual.length).toBe(expected.length);
  for (const [p, value] of expected.entries()) {
    expect(Math.abs(actual[p]! - value)).toBeLessThan(maximumTolerance);
  }
}
