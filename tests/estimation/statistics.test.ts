import { expect, test } from 'vitest';
import { logLikelihoodNull, logLikelihoodShares } from '../../src/estimation/statistics.ts';
import type { ChoiceData, RatingData } from '../../src/response/dataset.ts';
import { fitOf, makeKernel } from './fitting.ts';

/** Sixty choices between three profiles of one criterion, each with a name of its own where `names` says so. */
function choices(names?: (row: number) => number): ChoiceData {
  const S = 60;
  return {
    kind: 'choices',
    names: ['a'],
    x: Float64Array.from({ length: 3 * S }, (_, row) => (row * 7) % 5),
    first: Int32Array.from({ length: S + 1 }, (_, s) => 3 * s),
    answer: Int32Array.from({ length: S }, (_, s) => (s % 10 < 5 ? 0 : s % 10 < 8 ? 1 : 2)),
    ...(names && { profile: Int32Array.from({ length: 3 * S }, (_, row) => names(row)) }),
    weight: new Float64Array(S).fill(1),
    respondent: Int32Array.from({ length: S }, (_, s) => s),
    people: undefined,
  };
}

/** Half of the sixty chose the first place, three tenths the second. */
const byPlace = 30 * Math.log(0.5) + 18 * Math.log(0.3) + 12 * Math.log(0.2);

test('without criteria choices have the shares of places, also where every profile has a name of its own', () => {
  expect(logLikelihoodShares(choices(), makeKernel)).toBeCloseTo(byPlace, 8);
  expect(
    logLikelihoodShares(
      choices((row) => row),
      makeKernel,
    ),
  ).toBeCloseTo(byPlace, 8);
});

test('named profiles have their own shares', () => {
  // In every other scenario the names stand the other way round, so that places, which explain the choices, are none of
  // theirs.
  const mirrored = (row: number) => (Math.floor(row / 3) % 2 === 0 ? row % 3 : 2 - (row % 3));
  expect(logLikelihoodShares(choices(mirrored), makeKernel)).toBeLessThan(byPlace - 1);
});

test('logLikelihoodNull is a product, which millions of rows take no digits from', () => {
  const rows = 2_000_000;
  const data: RatingData = {
    kind: 'ratings',
    names: [],
    categories: ['1', '2', '3', '4', '5'],
    x: new Float64Array(0),
    answer: new Int32Array(rows),
    weight: new Float64Array(rows).fill(1),
    respondent: new Int32Array(rows),
    people: undefined,
  };
  expect(logLikelihoodNull(data)).toBe(-rows * Math.log(5));
});

test('a row that does not count makes no column constant, whatever stands there', () => {
  const data = choices();
  const weight = data.weight.map((_, s) => (s === 7 ? 0 : 1));
  const wild = data.x.slice();
  wild.set([1e200, 1e160, -1e200], 21);
  const [plain, odd] = [fitOf({ ...data, weight }), fitOf({ ...data, weight, x: wild })];
  expect(odd.problems).toEqual([]);
  expect(odd.estimate[0]).toBeCloseTo(plain.estimate[0]!, 10);
});
