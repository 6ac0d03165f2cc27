import { expect, test } from 'vitest';
import { finish } from '../../src/lib/steps.ts';
import { usualSettings } from '../../src/results/model-settings.ts';
import { peopleOrder } from '../../src/results/people-order.ts';
import { ratingsOf } from '../estimation/fitting.ts';

const ids = ['a', 'b', 'c', 'd'];

/** Yes or no criteria, one weight each, of 51 people. */
function subjectOf(count: number) {
  const names = ids.slice(0, count);
  const data = ratingsOf({ names, x: [names.map(() => 1)], answer: [0], categories: ['1', '2', '3'] });
  const criteria = names.map((criterion, first) => ({
    criterion,
    first,
    names: [criterion],
    matrix: [[1], [-1]],
  }));
  return { data, criteria, minimum: 5 };
}

/** @param errors - standard errors by name; of the others 1e-6, and no covariance */
function fitOf(estimates: Readonly<Record<string, number>>, errors: Readonly<Record<string, number>> = {}) {
  const names = [...Object.keys(estimates), 'sd:intercept', 'threshold:1|2', 'threshold:2|3'];
  const P = names.length;
  const V = new Float64Array(P * P);
  names.forEach((name, p) => {
    V[p * P + p] = (errors[name] ?? 1e-6) ** 2;
  });
  const estimate = Float64Array.from(names, (name) => estimates[name] ?? 0.5);
  const covariance = { classic: V, robust: V, respondent: V };
  return { names, estimate, covariance, respondents: 51, problems: [] };
}

function orderOf(fit: ReturnType<typeof fitOf>, count: number) {
  return finish(peopleOrder(fit, subjectOf(count), usualSettings))!;
}

/** Three errors of a share of so many people drawn. */
const off = (share: number) => 3 * Math.sqrt((share * (1 - share)) / 2000);

test.each([
  [1, 1],
  [2, 1],
  [0.3, 0.9],
])('peopleOrder of means 0 and sds %f and %f has the first for 2/π·atan of their ratio', (a, b) => {
  const order = orderOf(fitOf({ a: 0, b: 0, 'sd:a': a, 'sd:b': b }), 2);
  const share = (2 / Math.PI) * Math.atan(a / b);
  const of = (id: string) => order.find(({ criterion }) => criterion === id)!;
  expect(Math.abs(of('a').first.value - share)).toBeLessThan(off(share));
  expect(of('a').first.value + of('b').first.value).toBeCloseTo(1, 12);
  if (a !== b) expect(order[0]!.criterion).toBe(a > b ? 'a' : 'b');
});

test('peopleOrder of lognormal weights has the first for Φ of their difference in logarithms over its deviation', () => {
  const fit = fitOf({ a: 1, b: 0, 'sd:a': 1, 'sd:b': 1 });
  const order = finish(peopleOrder(fit, subjectOf(2), { ...usualSettings, form: 'lognormal' }))!;
  // Φ(1/√2) from a printed table.
  expect(order[0]!.criterion).toBe('a');
  expect(Math.abs(order[0]!.first.value - 0.7602)).toBeLessThan(off(0.7602));
});

test('peopleOrder goes by means where people hardly differ, whatever the sign', () => {
  const order = orderOf(
    fitOf({ a: 0.2, b: -1, c: 0.6, d: 0.4, 'sd:a': 0.01, 'sd:b': 0.01, 'sd:c': 0.01, 'sd:d': 0.01 }),
    4,
  );
  const of = (id: string) => order.find(({ criterion }) => criterion === id)!;
  expect(order[0]!.criterion).toBe('b');
  expect(ids.map((id) => of(id).first.value)).toEqual([0, 1, 0, 0]);
  expect(ids.map((id) => of(id).top.value)).toEqual([0, 1, 1, 1]);
});

test('peopleOrder of four criteria that are alike has each among the first three for three in four', () => {
  const alike = Object.fromEntries([...ids.map((id) => [id, 0]), ...ids.map((id) => [`sd:${id}`, 1])]);
  for (const { first, top } of orderOf(fitOf(alike), 4)) {
    expect(Math.abs(first.value - 0.25)).toBeLessThan(off(0.25));
    expect(Math.abs(top.value - 0.75)).toBeLessThan(off(0.75));
  }
});

test('peopleOrder of criteria that are first for next to nobody goes on by who is among the first few for more', () => {
  const sure = { 'sd:a': 0.001, 'sd:c': 0.001, 'sd:d': 0.001 };
  const order = orderOf(fitOf({ a: 3, b: 0, c: 4, d: 9, ...sure, 'sd:b': 3 }), 4);
  // b is before d in 2·Φ(−3) = 0.3% of people, and before a in 2·Φ(−1) = 32%: for these a is the last of four.
  expect(order.map(({ criterion }) => criterion)).toEqual(['d', 'c', 'a', 'b']);
  expect(order[3]!.first.value).toBeGreaterThan(order[1]!.first.value);
});

test('peopleOrder’s interval is as wide as the error of a spread makes it', () => {
  const [a] = orderOf(fitOf({ a: 0, b: 0, 'sd:a': 1, 'sd:b': 1 }, { 'sd:a': 0.1 }), 2);
  const odds = (share: number) => Math.log(share / (1 - share));
  // At a ratio of 1 the share moves by 1/π for each unit of sd:a, its logit by four times that; 51 people make the error
  // √(51/50) times as large, and t with 50 degrees of freedom is 2.0086.
  const half = 2.0086 * 0.1 * Math.sqrt(51 / 50) * (4 / Math.PI);
  const found = (odds(a!.first.high) - odds(a!.first.low)) / 2;
  // 200 draws leave an error of 5% in a standard deviation.
  expect(found / half).toBeGreaterThan(0.85);
  expect(found / half).toBeLessThan(1.15);
});

test('peopleOrder has no intervals from a covariance without full rank, and nothing without an estimate', () => {
  const fit = fitOf({ a: 0, b: 0, 'sd:a': 1, 'sd:b': 1 });
  const few = { kind: 'too-few-people' as const, respondents: 51, parameters: 60 };
  const [a] = finish(peopleOrder({ ...fit, problems: [few] }, subjectOf(2), usualSettings))!;
  expect([a!.first.low, a!.first.high]).toEqual([Number.NaN, Number.NaN]);
  expect(orderOf(fitOf({ a: 0, b: Number.NaN, 'sd:a': 1, 'sd:b': 1 }), 2)).toBeUndefined();
});
