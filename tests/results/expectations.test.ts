import { expect, test } from 'vitest';
import type { Fit } from '../../src/estimation/fit.ts';
import { expectationsOf } from '../../src/results/expectations.ts';
import { criterion } from '../support/study.ts';

const criteria = [criterion('a', 3), criterion('b', 2, 'amount'), criterion('c', 2)];
const names = ['a:0', 'a:1', 'b', 'c:0', 'threshold:0|1'];

/** Estimates and their standard errors. */
const fitOf = (estimates: number[], error: number) =>
  ({
    names,
    estimate: Float64Array.from(estimates),
    covariance: { respondent: Float64Array.from({ length: 25 }, (_, i) => (i % 6 === 0 ? error ** 2 : 0)) },
  }) as unknown as Fit;

test('expectationsOf says of each criterion the weighing nearest to the estimates, without those that are not told', () => {
  // From the first level to the last "a" falls by 1, with 0 between, and "b" rises by 2.
  expect(expectationsOf(criteria, fitOf([0.5, 0, 1, Number.NaN, 0.3], 0.1))).toEqual({
    certainty: 'very',
    weights: { a: { size: 'medium', rising: false }, b: { size: 'large', rising: true } },
  });
  expect(expectationsOf(criteria, fitOf([Number.NaN, 0, Number.NaN, Number.NaN, 0.3], 0.1))).toBeUndefined();
});

test('expectationsOf is as certain as standard errors and the words allow', () => {
  const certainty = (estimates: number[], error: number) =>
    expectationsOf(criteria, fitOf(estimates, error))!.certainty;
  expect(certainty([0.5, 0, 1, 0.25, 0], 0.4)).toBe('fairly');
  expect(certainty([0.5, 0, 1, 0.25, 0], 0.8)).toBe('hardly');
  // Known well, but much further from nil than any word says.
  expect(certainty([2.5, 0, 3, 0.25, 0], 0.1)).toBe('hardly');
});
