import { expect, test } from 'vitest';
import { moments } from '../../../src/estimation/mixed/moments.ts';

test('moments gives the mean, and a covariance drawn towards 1 by as many points as there are dimensions', () => {
  // Two points two from their middle: a variance of 4, twice, and of 1, once.
  const found = moments([Float64Array.of(1, 5)], Float64Array.of(0.5, 0.5), 2);
  expect(found?.mode[0]).toBeCloseTo(3, 12);
  expect(found?.curvature[0]).toBeCloseTo(1 / Math.sqrt(3), 12);
});

test('moments of two deviates that go together are a covariance whose inverse has the factor', () => {
  const z = [Float64Array.of(1, -1, 1, -1), Float64Array.of(1, -1, -1, 1)];
  const weight = Float64Array.of(0.4, 0.4, 0.1, 0.1);
  const found = moments(z, weight, 6)!;
  // Variances 1, a covariance of 0.8 − 0.2; six times this and twice that of the population.
  const [a, , b, c] = found.curvature;
  const inverse = 1 / (1 - 0.45 ** 2);
  expect(a! * a!).toBeCloseTo(inverse, 12);
  expect(a! * b!).toBeCloseTo(-0.45 * inverse, 12);
  expect(b! * b! + c! * c!).toBeCloseTo(inverse, 12);
});
