import { expect, test } from 'vitest';
import { partialPooling } from '../../../src/estimation/groups/pooling.ts';
import { unitCovariance } from '../../../src/estimation/groups/unit-covariance.ts';
import { fitOf } from '../../support/fit.ts';
import { ratingsOf } from '../fitting.ts';

/** A group of ten people whose only coefficient has this value, with this variance. */
function group(value: number, variance: number) {
  const V = Float64Array.of(variance);
  return fitOf({
    names: ['x'],
    estimate: Float64Array.of(value),
    covariance: { classic: V, robust: V, respondent: V },
    respondents: 10,
  });
}

/** Of G groups of n people with clustered variance V, one person's is Gn²V/(Gn − G), a group's a tenth. */
const noise = (0.05 * 10) / 9;
const unit = Float64Array.of(1);

test('one coefficient of equal groups: the sd is what their variance exceeds the noise by', () => {
  const values = [0.2, 0.9, 1.6, -0.3];
  const { sd, whole, groups } = partialPooling(
    values.map((value) => group(value, 0.05)),
    unit,
  )!;
  // Variance of the four values by hand: mean 0.6; 0.16 + 0.09 + 1 + 0.81 = 2.06, over 4.
  const between = 2.06 / 4 - noise;
  expect(sd ** 2).toBeCloseTo(between, 5);
  expect(whole[0]).toBeCloseTo(0.6, 10);
  const kept = between / (between + noise);
  for (const [g, { raw, rawError, shrunk, shrunkError }] of groups.entries()) {
    expect(raw[0]).toBe(values[g]);
    expect(rawError[0]).toBeCloseTo(Math.sqrt(noise), 10);
    expect(shrunk[0]).toBeCloseTo(0.6 + kept * (values[g]! - 0.6), 5);
    const variance = noise * kept + (1 - kept) ** 2 * ((between + noise) / 4);
    expect(shrunkError[0]).toBeCloseTo(Math.sqrt(variance), 5);
  }
});

test('groups that differ less than by chance get the whole’s value, with its error', () => {
  const values = [0.5, 0.6, 0.7];
  const { sd, groups } = partialPooling(
    values.map((value) => group(value, 0.05)),
    unit,
  )!;
  expect(sd).toBe(0);
  for (const { shrunk, shrunkError } of groups) {
    expect(shrunk[0]).toBeCloseTo(0.6, 10);
    expect(shrunkError[0]).toBeCloseTo(Math.sqrt(noise / 3), 10);
  }
});

test('there is no pooling where a group has no estimate, or people do not differ', () => {
  expect(partialPooling([group(Number.NaN, 0.05), group(1, 0.05)], unit)).toBeUndefined();
  expect(partialPooling([group(0, 0), group(1, 0)], unit)).toBeUndefined();
});

test('at a group sd of 1 every level’s effect about the mean varies by 1, however it is coded', () => {
  const effects = [
    [1, 0],
    [0, 1],
    [-1, -1],
  ];
  const dummies = [
    [0, 0],
    [1, 0],
    [0, 1],
  ];
  const data = ratingsOf({
    names: ['a', 'b'],
    x: effects,
    answer: [0, 1, 0],
    categories: ['no', 'yes'],
  });
  for (const matrix of [effects, dummies]) {
    const V = unitCovariance(data, [{ first: 0, matrix }]);
    const mean = [0, 1].map((w) => matrix.reduce((sum, row) => sum + row[w]! / 3, 0));
    for (const row of matrix) {
      const [a, b] = row.map((value, w) => value - mean[w]!) as [number, number];
      expect(a * a * V[0]! + 2 * a * b * V[1]! + b * b * V[3]!).toBeCloseTo(1, 12);
    }
  }
});

test('on one line the levels’ root mean square is 1, and a column of numbers counts by its own sd', () => {
  const x = [
    [-1, 10],
    [0, 20],
    [1, 30],
  ]; // variance of 10, 20, 30: 200/3
  const data = ratingsOf({ names: ['a', 'b'], x, answer: [0, 1, 0], categories: ['no', 'yes'] });
  const V = unitCovariance(data, [{ first: 0, matrix: [[-1], [0], [1]] }]);
  expect(V[0]! * (2 / 3)).toBeCloseTo(1, 12);
  expect(V[3]! * (200 / 3)).toBeCloseTo(1, 12);
});
