import { expect, test } from 'vitest';
import { agreementRate } from '../../src/headless/agreement-rate.ts';

/** A small size of what `npm run recovery -- agreement` shows in full. */
test.each([
  ['in the middle', { mean: 0, sd: 1, cuts: [-1.5, -0.5, 0.5, 1.5] }],
  ['at both ends', { mean: 0, sd: 8, cuts: [-1.5, -0.5, 0.5, 1.5] }],
  ['yes or no', { mean: 0.5, sd: 1, cuts: [0] }],
])('agreementRate: intervals hold of answers %s', (_, population) => {
  // Of 100 sets fewer than 87 hold in less than one of a hundred runs where 95% do.
  expect(agreementRate(population, 50, 100, 20_000)).toBeGreaterThanOrEqual(0.87);
});
