import { describe, expect, test } from 'vitest';
import { deltaError } from '../../src/estimation/delta.ts';
import { fc, property } from '../support/properties.ts';

const number = fc.double({ min: -3, max: 3, noNaN: true });

describe('deltaError(estimate, covariance, quantity)', () => {
  property(
    'of a sum with fixed factors is the root of a’Va',
    [fc.tuple(number, number), fc.tuple(number, number), fc.double({ min: -0.9, max: 0.9, noNaN: true })],
    ([x, y], [a, b], correlation) => {
      const covariance = Float64Array.of(0.04, 0.06 * correlation, 0.06 * correlation, 0.09);
      const expected = Math.sqrt(a * a * 0.04 + b * b * 0.09 + 2 * a * b * 0.06 * correlation);
      const error = deltaError(Float64Array.of(x, y), covariance, (at) => a * at[0]! + b * at[1]!);
      expect(error).toBeCloseTo(expected, 8);
    },
  );

  test('of an exponential is its value times the error of the exponent', () => {
    const error = deltaError(Float64Array.of(0.7), Float64Array.of(0.01), ([x]) => Math.exp(x!));
    expect(error).toBeCloseTo(Math.exp(0.7) * 0.1, 8);
  });

  test('does not mind a parameter without estimate that the quantity does not use', () => {
    const covariance = Float64Array.of(0.04, Number.NaN, Number.NaN, Number.NaN);
    expect(deltaError(Float64Array.of(1, Number.NaN), covariance, ([x]) => x!)).toBeCloseTo(0.2, 10);
  });

  test('is not a number where the quantity is not', () => {
    const covariance = Float64Array.of(0.04, Number.NaN, Number.NaN, Number.NaN);
    expect(deltaError(Float64Array.of(1, Number.NaN), covariance, ([x, y]) => x! + y!)).toBeNaN();
  });
});
