import { expect, test } from 'vitest';
import { foresee } from '../../src/estimation/foresee.ts';
import { maximumTolerance } from '../support/tolerances.ts';
import { choicesOf, estimate, example, fitOf, fitted, type Ratings, ratingsOf } from './fitting.ts';

/** The example with columns added, each from the row's own levels. */
function widened(columns: Readonly<Record<string, (levels: readonly number[]) => number>>): Ratings {
  const data = example();
  return {
    ...data,
    names: [...data.names, ...Object.keys(columns)],
    x: data.x.map((levels) => [...levels, ...Object.values(columns).map((column) => column(levels))]),
  };
}

const whole = fitOf(ratingsOf(example()));

test('a constant column is named and the rest is fitted as without it', () => {
  const fit = fitOf(ratingsOf(widened({ same: () => 0.1 })));
  expect(fit.problems).toEqual([{ kind: 'not-identified', coefficients: ['same'], sets: [['same']] }]);
  expect(estimate(fit, 'same')).toBeNaN();
  for (const name of whole.names) expect(estimate(fit, name)).toBeCloseTo(estimate(whole, name), 10);
  expect(fit.parameters).toBe(whole.parameters);
});

test('of a collinear set every column is named, not only the last', () => {
  const fit = fitOf(ratingsOf(widened({ sum: ([a, b]) => a! + 2 * b! })));
  expect(fit.problems).toEqual([
    { kind: 'not-identified', coefficients: ['a', 'b', 'sum'], sets: [['a', 'b', 'sum']] },
  ]);
  for (const name of ['a', 'b', 'sum']) expect(estimate(fit, name)).toBeNaN();
  expect(Math.abs(estimate(fit, 'c') - estimate(whole, 'c'))).toBeLessThan(maximumTolerance);
  expect(fit.logLikelihood).toBeCloseTo(whole.logLikelihood, 9);
});

test('a dummy for every level takes the thresholds with it, since their zero point is lost', () => {
  const dummies = {
    low: ([a]: readonly number[]) => Number(a === -1),
    middle: ([a]: readonly number[]) => Number(a === 0),
    high: ([a]: readonly number[]) => Number(a === 1),
  };
  const data = widened(dummies);
  const without = { ...data, names: data.names.slice(1), x: data.x.map((levels) => levels.slice(1)) };
  const fit = fitOf(ratingsOf(without));
  expect(fit.problems).toContainEqual({
    kind: 'not-identified',
    coefficients: ['low', 'middle', 'high'],
    sets: [['low', 'middle', 'high']],
  });
  expect(estimate(fit, 'threshold:1|2')).toBeNaN();
  expect(estimate(fit, 'b')).not.toBeNaN();
});

test('rows and columns of what is not identified are NaN in each covariance, and no others', () => {
  const fit = fitOf(ratingsOf(widened({ same: () => 7 })));
  const P = fit.names.length;
  for (const matrix of Object.values(fit.covariance)) {
    for (let p = 0; p < P; p++) {
      for (let q = 0; q < P; q++) expect(Number.isNaN(matrix[p * P + q]!)).toBe(p === 3 || q === 3);
    }
  }
});

test('a price in cents beside a share is not mistaken for a constant or collinear column', () => {
  const data = example();
  const scaled = { ...data, x: data.x.map(([a, b, c]) => [1e-6 * a!, 1e7 + b!, 1e5 * c!]) };
  const fit = fitOf(ratingsOf(scaled));
  expect(fit.problems).toEqual([]);
  expect(estimate(fit, 'a') * 1e-6).toBeCloseTo(estimate(whole, 'a'), 7);
  expect(estimate(fit, 'b')).toBeCloseTo(estimate(whole, 'b'), 7);
});

test('a column that never differs between the profiles of a choice is named', () => {
  const scenarios = [0, 1, 2, 3, 4, 5].map((s) => [
    [s % 2, s],
    [1 - (s % 2), s],
  ]);
  const fit = fitOf(choicesOf({ names: ['a', 'income'], scenarios, answer: [0, 0, 1, 0, 1, 1] }));
  expect(fit.problems).toEqual([{ kind: 'not-identified', coefficients: ['income'], sets: [['income']] }]);
});

test('there is no fit when no column of a choice differs', () => {
  const scenarios = [
    [[1], [1]],
    [[2], [2]],
  ];
  expect(fitted(choicesOf({ names: ['a'], scenarios, answer: [0, 1] }))).toEqual({
    ok: false,
    problem: [
      { kind: 'not-identified', coefficients: ['a'], sets: [['a']] },
      { kind: 'no-variation', category: '' },
    ],
  });
});

test('columns that depend on each other are told in sets, before anything is fitted', () => {
  const data = ratingsOf(
    widened({ same: () => 3, double: ([a]) => 2 * a!, opposite: ([, b]) => -b!, sum: ([a, b]) => a! + b! }),
  );
  const { hopeless, beside } = foresee(data);
  expect(hopeless).toEqual([]);
  expect(beside[0]).toMatchObject({
    kind: 'not-identified',
    sets: [['same'], ['a', 'b', 'double', 'opposite', 'sum']],
  });
  const apart = foresee(ratingsOf(widened({ double: ([a]) => 2 * a!, opposite: ([, b]) => -b! })));
  expect(apart.beside[0]).toMatchObject({
    sets: [
      ['a', 'double'],
      ['b', 'opposite'],
    ],
  });
  expect(fitOf(data).problems).toEqual(beside);
});

test('answers that are all alike, or too few, are known before a fit', () => {
  const data = example();
  const same = ratingsOf({ ...data, answer: data.answer.map(() => 1) });
  expect(foresee(same).hopeless).toEqual([{ kind: 'no-variation', category: '2' }]);
  const light = ratingsOf({ ...data, weight: data.answer.map(() => 0.01) });
  expect(foresee(light).hopeless).toEqual([
    { kind: 'too-few-answers', answers: expect.closeTo(0.72, 12), parameters: 5 },
  ]);
});
