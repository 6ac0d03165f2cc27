import { expect, test } from 'vitest';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';

const count = 200_000;
const random = seeded(1);
const draws = Array.from({ length: count }, () => normal(random));
const mean = (f: (draw: number) => number) => draws.reduce((sum, draw) => sum + f(draw), 0) / count;

test('normal has the moments 0, 1, 0 and 3 of the standard normal', () => {
  // Four simulation errors: the variances of z, z², z³ and z⁴ are 1, 2, 15 and 96.
  const within = (variance: number) => 4 * Math.sqrt(variance / count);
  expect(Math.abs(mean((z) => z))).toBeLessThan(within(1));
  expect(Math.abs(mean((z) => z ** 2) - 1)).toBeLessThan(within(2));
  expect(Math.abs(mean((z) => z ** 3))).toBeLessThan(within(15));
  expect(Math.abs(mean((z) => z ** 4) - 3)).toBeLessThan(within(96));
});

test.each([
  // Percentage points of the standard normal distribution, any table.
  [-1.959964, 0.025],
  [-0.67449, 0.25],
  [0.67449, 0.75],
  [2.326348, 0.99],
])('normal is under %d in a share of %d', (point, share) => {
  const error = Math.sqrt((share * (1 - share)) / count);
  expect(Math.abs(mean((z) => (z < point ? 1 : 0)) - share)).toBeLessThan(4 * error);
});
