import { expect, test } from 'vitest';
import { levelEffect } from '../../src/estimation/level-effect.ts';
import { criterionTest } from '../../src/results/criterion-test.ts';
import { anyByChance, importance } from '../../src/results/importance.ts';
import { jackknifeError, jackknifeInterval } from '../../src/results/interval.ts';
import { levelTable } from '../../src/results/levels.ts';
import { rangeShares } from '../../src/results/shares.ts';
import { codings } from '../../src/study/coding.ts';
import { fitOf } from '../support/fit.ts';
import { criteria } from './example.ts';

const coding = codings(criteria);
const names = ['a:a1', 'a:a2', 'b:b1', 'c', 'threshold:1|2'];

test('rangeShares is each range over their sum, thresholds left out', () => {
  // Effects: a 1, 0, −1 (range 2); b 0.5, −0.5 (range 1); c 0.5, 0, −0.5 (range 1).
  expect(rangeShares([1, 0, 0.5, -0.5, 7], coding)).toEqual([50, 25, 25]);
});

test('the effects of levels sum to zero over a criterion', () => {
  const effects = (c: number, weights: number[]) =>
    coding[c]!.matrix.map((_, level) => levelEffect(coding[c]!, level, weights));
  expect(effects(0, [1, 0.5, 0, 0])).toEqual([1, 0.5, -1.5]);
  expect(effects(2, [0, 0, 0, 2])).toEqual([-2, 0, 2]);
});

test('rangeShares leaves a criterion without an estimate out of the sum', () => {
  expect(rangeShares([Number.NaN, 0, 0.5, -1.5], coding)).toEqual([Number.NaN, 25, 75]);
});

test('jackknifeError of a mean is its ordinary standard error', () => {
  const values = [2, 3, 5, 7, 11];
  const total = values.reduce((sum, value) => sum + value, 0);
  const leftOut = values.map((value) => (total - value) / 4);
  // The sample standard deviation of 2, 3, 5, 7, 11 is sqrt(12.8).
  expect(jackknifeError(leftOut)).toBeCloseTo(Math.sqrt(12.8 / 5), 12);
});

test('jackknifeInterval uses t with people − 1 degrees of freedom, cut at its bounds', () => {
  const leftOut = [10, 10, 10, 10, 14];
  // Mean 10.8; squares 4 × 0.64 + 10.24 = 12.8; error sqrt(4/5 × 12.8) = 3.2; t(0.975, 4) = 2.776445.
  const { low, high } = jackknifeInterval(5, leftOut, [0, 100]);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(5 + 3.2 * 2.776445, 5);
});

test("criterionTest is Hotelling's one-sample test", () => {
  // Perspiration of 20 healthy females, Johnson and Wichern (2007), example 5.2: T² = 9.74; in R,
  // ICSNP::HotellingsT2 prints T.2 = 2.9045, df1 = 3, df2 = 17, p-value = 0.06493.
  const n = 20;
  const S = [2.8793684, 10.01, -1.8090526, 10.01, 199.7884211, -5.64, -1.8090526, -5.64, 3.6276579];
  const respondent = Float64Array.from(S, (value) => (value / n) * ((n - 1) / n));
  const fit = fitOf({
    names: ['u', 'v', 'w'],
    estimate: Float64Array.of(4.64 - 4, 45.4 - 50, 9.965 - 10),
    covariance: { classic: respondent, robust: respondent, respondent },
    respondents: n,
  });
  const result = criterionTest(fit, { criterion: 'all', first: 0, names: ['u', 'v', 'w'], matrix: [] });
  expect(result).toMatchObject({ df1: 3, df2: 17 });
  expect(result!.f).toBeCloseTo(2.9045, 4);
  expect(result!.p).toBeCloseTo(0.06493, 5);
});

test('a small p of criterionTest keeps its digits', () => {
  // With two weights P(F > f) = (1 + 2f/d)^(−d/2) exactly, d the second degrees of freedom.
  const covariance = Float64Array.of(1e-4, 0, 0, 1e-4);
  const fit = fitOf({
    names: ['u', 'v'],
    estimate: Float64Array.of(0.1, 0.15),
    covariance: { classic: covariance, robust: covariance, respondent: covariance },
    respondents: 50,
  });
  const { f, p } = criterionTest(fit, { criterion: 'all', first: 0, names: ['u', 'v'], matrix: [] })!;
  const exact = (1 + (2 * f) / 48) ** -24;
  expect(exact).toBeLessThan(1e-16);
  expect(p / exact).toBeCloseTo(1, 9);
});

test('criterionTest has no answer when there are no more people than weights', () => {
  const fit = fitOf({ names, estimate: Float64Array.of(1, 0, 0, 0, 0), respondents: 2 });
  expect(criterionTest(fit, coding[0]!)).toBeUndefined();
});

test('levelTable gives the reference level its error from the full covariance', () => {
  const respondent = new Float64Array(25);
  respondent[0] = 0.09;
  respondent[6] = 0.04;
  respondent[1] = respondent[5] = -0.02;
  const fit = fitOf({
    names,
    estimate: Float64Array.of(1, 0.5, 0, 0, 0),
    covariance: { classic: respondent, robust: respondent, respondent },
    respondents: 10,
  });
  const [levels] = levelTable(fit, coding);
  // Var(−w1 − w2) = 0.09 + 0.04 − 2 × 0.02 = 0.09, times 10/9; t(0.975, 9) = 2.262157.
  expect(levels!.map(({ value }) => value)).toEqual([1, 0.5, -1.5]);
  expect(levels![2]!.se).toBeCloseTo(Math.sqrt(0.1), 12);
  expect(levels![2]!.low).toBeCloseTo(-1.5 - 2.262157 * Math.sqrt(0.1), 5);
});

test('a level keeps its interval when another weight of its criterion has no estimate', () => {
  const respondent = new Float64Array(25);
  respondent[0] = 0.09;
  for (const at of [1, 5, 6]) respondent[at] = Number.NaN;
  const fit = fitOf({
    names,
    estimate: Float64Array.of(1, Number.NaN, 0, 0, 0),
    covariance: { classic: respondent, robust: respondent, respondent },
    respondents: 10,
  });
  const [levels] = levelTable(fit, coding);
  expect(levels![0]!.value).toBe(1);
  expect(levels![0]!.se).toBeCloseTo(Math.sqrt(0.1), 12);
  expect(levels!.slice(1).map(({ se }) => se)).toEqual([Number.NaN, Number.NaN]);
});

/** A fit of ten people with independent errors of 0.1; leaving one out moves the first weight by 2%; draws are as given. */
function simpleFit(estimate: number[], draws: number[][]) {
  const respondent = new Float64Array(25);
  for (let p = 0; p < 5; p++) respondent[p * 6] = 0.01;
  return fitOf({
    names,
    estimate: Float64Array.from(estimate),
    covariance: { classic: respondent, robust: respondent, respondent },
    jackknife: Float64Array.from(
      Array.from({ length: 10 }, (_, n) =>
        estimate.with(0, estimate[0]! * (n % 2 === 0 ? 0.98 : 1.02)),
      ).flat(),
    ),
    bootstrap: Float64Array.from(draws.flat()),
  });
}

test('importance puts the criteria in order with how sure their places are', () => {
  const draws = [
    [1, 0, 0.5, 0.4, 0],
    [1, 0, 0.4, 0.5, 0],
    [1, 0, 0.5, 0.4, 0],
    [0.3, 0, 0.9, 0.4, 0],
  ];
  const rows = importance(simpleFit([1, 0, 0.5, 0.4, 0], draws), coding);
  expect(rows.map(({ criterion }) => criterion)).toEqual(['a', 'b', 'c']);
  // a leads in the first three draws; b is second in the first and third; c is third in all but the second.
  expect(rows).toMatchObject([
    { place: 1, placeCertainty: 0.75, topCertainty: 1, orderUncertain: true, indistinct: false },
    { place: 2, placeCertainty: 0.5, orderUncertain: true },
    { place: 3, placeCertainty: 0.5, orderUncertain: false },
  ]);
});

test('where a criterion has no estimate without someone, no share has an interval, and draws like it count for no place', () => {
  const fit = simpleFit(
    [1, 0, 0.5, 0.4, 0],
    [
      [1, 0, 0.5, 0.4, 0],
      [1, 0, Number.NaN, 0.4, 0],
    ],
  );
  const rows = importance({ ...fit, jackknife: fit.jackknife.with(2, Number.NaN) }, coding);
  for (const row of rows) {
    expect(row).toMatchObject({ share: { se: Number.NaN, low: Number.NaN, high: Number.NaN } });
    expect(row).toMatchObject({ placeCertainty: 0.5 });
  }
});

test('a criterion whose test does not reject starts its interval at zero', () => {
  const rows = importance(simpleFit([1, 0, 0.5, 0.02, 0], []), coding);
  const c = rows[2]!;
  expect(c).toMatchObject({ criterion: 'c', indistinct: true, share: { low: 0 } });
  // t = 0.02 / (0.1 × sqrt(10/9)), F = t².
  expect(c.kind === 'estimated' && c.test!.f).toBeCloseTo(0.04 / (10 / 9), 10);
});

test('people who all answered alike give no interval, no certain place and nothing distinct', () => {
  const estimate = [1, 0, 0.5, 0.4, 0];
  const respondent = new Float64Array(25).fill(Number.NaN);
  const fit = fitOf({
    names,
    estimate: Float64Array.from(estimate),
    covariance: { classic: respondent, robust: respondent, respondent },
    jackknife: Float64Array.from(Array(6).fill(estimate).flat()),
    bootstrap: Float64Array.from(Array(50).fill(estimate).flat()),
    respondents: 6,
  });
  for (const row of importance(fit, coding)) {
    expect(row).toMatchObject({
      share: { low: Number.NaN, high: Number.NaN },
      indistinct: true,
      placeCertainty: Number.NaN,
      topCertainty: Number.NaN,
    });
  }
});

test('anyByChance is the chance that not every test keeps its 95%', () => {
  expect(anyByChance(1)).toBeCloseTo(0.05, 12);
  // 0.95¹⁰ = 0.59873693924.
  expect(anyByChance(10)).toBeCloseTo(1 - 0.59873693924, 10);
});

test('a criterion with a weight that has no estimate is named as not estimable, after the others', () => {
  const rows = importance(simpleFit([1, Number.NaN, 0.5, 0.4, 0], []), coding);
  expect(rows.map(({ kind }) => kind)).toEqual(['estimated', 'estimated', 'not-estimable']);
  expect(rows[2]!.criterion).toBe('a');
});
