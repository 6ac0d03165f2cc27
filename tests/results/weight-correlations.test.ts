import { expect, test } from 'vitest';
import { choleskyPair, weightCorrelations } from '../../src/results/weight-correlations.ts';

/** A fit of 51 people with these estimates, each with a standard error of 0.1 and no covariance. */
function fitWith(estimates: Readonly<Record<string, number>>, se = 0.1) {
  const names = Object.keys(estimates);
  const P = names.length;
  const V = new Float64Array(P * P);
  for (let p = 0; p < P; p++) V[p * P + p] = se ** 2;
  const covariance = { classic: V, robust: V, respondent: V };
  return { names, estimate: Float64Array.from(Object.values(estimates)), covariance, respondents: 51 };
}

/** Quantile 0.975 of t with 50 degrees of freedom, from a printed table. */
const t50 = 2.0086;

test('weightCorrelations gives that of the covariance that the factor is the root of, with its error', () => {
  const fit = fitWith({ a: 1, b: 1, 'chol:a:a': 2, 'chol:b:a': 0.3, 'chol:b:b': 0.4 });
  const [pair, ...others] = weightCorrelations(fit, ['a', 'b']);
  expect(others).toEqual([]);
  // LL' = [[4, 0.6], [0.6, 0.25]]: 0.6 / (2 · 0.5).
  expect(pair).toMatchObject({ first: 'a', second: 'b' });
  expect(pair!.correlation.value).toBeCloseTo(0.6, 12);
  // r = x/√(x² + y²): ∂r/∂x = y²/0.5³ = 1.28 and ∂r/∂y = −xy/0.5³ = −0.96, of which the length is 1.6.
  const se = 1.6 * 0.1 * Math.sqrt(51 / 50);
  expect(pair!.correlation.se).toBeCloseTo(se, 6);
  const half = (t50 * se) / (1 - 0.36);
  expect(pair!.correlation.low).toBeCloseTo(Math.tanh(Math.atanh(0.6) - half), 4);
  expect(pair!.correlation.high).toBeCloseTo(Math.tanh(Math.atanh(0.6) + half), 4);
});

test('weightCorrelations does not go by the sign that a row of the factor happens to have', () => {
  const of = (sign: number) =>
    weightCorrelations(fitWith({ 'chol:a:a': sign * 2, 'chol:b:a': 0.3, 'chol:b:b': -0.4 }), ['a', 'b']);
  expect(of(1)[0]!.correlation.value).toBeCloseTo(0.6, 12);
  expect(of(-1)[0]!.correlation.value).toBeCloseTo(-0.6, 12);
});

test('weightCorrelations tells nothing of a weight without spread, no interval without errors, and no pair without a factor', () => {
  const none = fitWith({ 'chol:a:a': 0, 'chol:b:a': 0.3, 'chol:b:b': 0.4 });
  expect(weightCorrelations(none, ['a', 'b'])[0]!.correlation.value).toBeNaN();
  const unknown = fitWith({ 'chol:a:a': 2, 'chol:b:a': 0.3, 'chol:b:b': 0.4 }, Number.NaN);
  const [pair] = weightCorrelations(unknown, ['a', 'b']);
  expect(pair!.correlation).toMatchObject({ low: Number.NaN, high: Number.NaN });
  expect(weightCorrelations(fitWith({ a: 1, 'sd:a': 0.3, 'sd:b': 0.2 }), ['a', 'b'])).toEqual([]);
});

test('choleskyPair finds the weights also where their own names have colons', () => {
  expect(choleskyPair('chol:b:b1:a:a1', ['a:a1', 'b:b1'])).toEqual(['b:b1', 'a:a1']);
  expect(choleskyPair('sd:a', ['a'])).toBeUndefined();
});
