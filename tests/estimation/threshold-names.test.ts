import { expect, test } from 'vitest';
import { dividedCategories, thresholdNames } from '../../src/estimation/threshold-names.ts';

test('a threshold is found by its place, so that a label with the sign between labels is not cut', () => {
  const categories = ['a|b', 'c', 'd|e'];
  expect(thresholdNames(categories)).toEqual(['threshold:a|b|c', 'threshold:c|d|e']);
  // Two coefficients, two thresholds, and what a report adds after them.
  expect([0, 1, 2, 3, 4].map((p) => dividedCategories(p, 2, categories))).toEqual([
    undefined,
    undefined,
    ['a|b', 'c'],
    ['c', 'd|e'],
    undefined,
  ]);
});
