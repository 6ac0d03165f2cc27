import { expect, test } from 'vitest';
import { criterionSpreads, strictnessSpread } from '../../src/results/people-spread.ts';
import { codings } from '../../src/study/coding.ts';
import { criteria } from './example.ts';

/** Quantile 0.975 of t with 50 degrees of freedom, from a printed table. */
const t50 = 2.0086;
/** The factor G/(G − 1) of 51 people. */
const factor = Math.sqrt(51 / 50);

/** A fit of 51 people with these estimates, each with a standard error of 0.1 and no covariance. */
function fitWith(estimates: Readonly<Record<string, number>>) {
  const names = Object.keys(estimates);
  const P = names.length;
  const V = new Float64Array(P * P);
  for (let p = 0; p < P; p++) V[p * P + p] = 0.01;
  const covariance = { classic: V, robust: V, respondent: V };
  return { names, estimate: Float64Array.from(Object.values(estimates)), covariance, respondents: 51 };
}

const coding = codings(criteria);

test('criterionSpreads gives the root mean square over levels, the largest first', () => {
  const spreads = criterionSpreads(fitWith({ 'sd:a': 0.5, 'sd:b:b1': 0.9, 'sd:c': 0.6 }), coding, 'normal');
  expect(spreads.map(({ criterion }) => criterion)).toEqual(['b', 'a', 'c']);
  const [b, a, c] = spreads.map(({ spread }) => spread);
  expect([b!.value, a!.value]).toEqual([0.9, 0.5]);
  // The levels of an amount of three are coded −1, 0 and 1.
  expect(c!.value).toBeCloseTo(0.6 * Math.sqrt(2 / 3), 12);
  expect(a!.low).toBeCloseTo(0.5 - 0.1 * factor * t50, 4);
  expect(a!.high).toBeCloseTo(0.5 + 0.1 * factor * t50, 4);
});

test('criterionSpreads goes no lower than 0', () => {
  const spreads = criterionSpreads(fitWith({ 'sd:a': 0.1, 'sd:b:b1': 0, 'sd:c': 0.6 }), coding, 'normal');
  const of = (id: string) => spreads.find(({ criterion }) => criterion === id)!.spread;
  expect([of('a').low, of('b').low]).toEqual([0, 0]);
  expect(of('b').high).toBeCloseTo(0.1 * factor * t50, 4);
});

test('criterionSpreads takes errors by person, as a printed fit does', () => {
  const fit = fitWith({ 'sd:a': 0.5, 'sd:b:b1': 0.9, 'sd:c': 0.6 });
  const classic = fit.covariance.classic.map((value) => 9 * value);
  const spreads = criterionSpreads({ ...fit, covariance: { ...fit.covariance, classic } }, coding, 'normal');
  expect(spreads[0]!.spread.se).toBeCloseTo(0.1 * factor, 12);
});

test('criterionSpreads gives no interval where there is no covariance', () => {
  const fit = fitWith({ 'sd:a': 0.1, 'sd:b:b1': 0, 'sd:c': 0.6 });
  const unknown = new Float64Array(9).fill(Number.NaN);
  const covariance = { classic: unknown, robust: unknown, respondent: unknown };
  const [c] = criterionSpreads({ ...fit, covariance }, coding, 'normal');
  expect(c!.spread).toMatchObject({ low: Number.NaN, high: Number.NaN });
});

test('criterionSpreads makes standard deviations of half ranges', () => {
  const fit = fitWith({ 'sd:a': 0.5, 'sd:b:b1': 0.9, 'sd:c': 0.1 });
  const b = (form: 'uniform' | 'triangular') =>
    criterionSpreads(fit, coding, form).find(({ criterion }) => criterion === 'b')!.spread.value;
  // Of a uniform number on −1..1 the variance is 1/3, of a triangular one 1/6.
  expect(b('uniform')).toBeCloseTo(0.9 / Math.sqrt(3), 12);
  expect(b('triangular')).toBeCloseTo(0.9 / Math.sqrt(6), 12);
});

test('criterionSpreads adds up what correlated spreads are made of', () => {
  const fit = fitWith({ 'sd:a': 0.1, 'chol:b:b1:b:b1': 0.9, 'chol:c:b:b1': -0.3, 'chol:c:c': 0.4 });
  const spreads = criterionSpreads(fit, coding, 'normal');
  const c = spreads.find(({ criterion }) => criterion === 'c')!.spread;
  expect(spreads[0]).toMatchObject({ criterion: 'b', spread: { value: 0.9 } });
  expect(c.value).toBeCloseTo(0.5 * Math.sqrt(2 / 3), 12);
  // Independent errors of 0.1 on both parts make one of 0.1 on the length.
  expect(c.se).toBeCloseTo(0.1 * factor * Math.sqrt(2 / 3), 12);
});

test('a spread that is not in the model cannot be told', () => {
  const spreads = criterionSpreads(fitWith({ 'sd:b:b1': 0.9 }), coding, 'normal');
  expect(spreads.map(({ criterion, spread }) => [criterion, spread.value])).toEqual([
    ['b', 0.9],
    ['a', Number.NaN],
    ['c', Number.NaN],
  ]);
  expect(strictnessSpread(fitWith({ 'sd:b:b1': 0.9 }))).toBeUndefined();
  expect(strictnessSpread(fitWith({ 'sd:intercept': 0.8 }))?.value).toBe(0.8);
});
