import { expect, test } from 'vitest';
import { correlations } from '../../src/design/correlations.ts';
import { coded, codings } from '../../src/study/coding.ts';
import type { Criterion } from '../../src/study/study.ts';
import { l9 } from '../support/orthogonal-arrays.ts';
import { criterion } from '../support/study.ts';

function between(criteria: readonly Criterion[], scenarios: readonly (readonly number[])[]) {
  const coding = codings(criteria);
  return correlations(
    scenarios.map((profile) => coded([...profile], coding)),
    coding,
  );
}

test('correlations are 0 for every pair of an orthogonal array', () => {
  const pairs = between(
    [0, 1, 2, 3].map((c) => criterion(`c${c}`, 3)),
    l9,
  );
  expect(pairs).toHaveLength(6);
  for (const { value } of pairs) expect(value).toBeCloseTo(0, 10);
});

test('the correlation of two criteria of two levels is that of their columns', () => {
  // (1, 1, −1, −1) and (1, 1, −1, 1): by hand 2/√(4·3).
  const [pair] = between(
    [criterion('a', 2), criterion('b', 2)],
    [
      [0, 0],
      [0, 0],
      [1, 1],
      [1, 0],
    ],
  );
  expect(pair).toEqual({ first: 'a', second: 'b', value: expect.closeTo(1 / Math.sqrt(3), 10) });
});

test('a criterion that follows from another has correlation 1 with it', () => {
  const nested = [
    [0, 0],
    [0, 0],
    [1, 1],
    [1, 1],
    [2, 1],
    [2, 1],
  ];
  expect(between([criterion('a', 3), criterion('b', 2)], nested)[0]!.value).toBeCloseTo(1, 10);
});

test('the correlation of two criteria of three levels is the canonical one of their cross table', () => {
  // Counts 2 on the diagonal and 1 elsewhere; divided by the level totals of 4 they are the circulant
  // (2, 1, 1)/4, whose singular values are 1 and (2 − 1)/4.
  const scenarios = [0, 1, 2].flatMap((a) => [0, 1, 2].flatMap((b) => Array(a === b ? 2 : 1).fill([a, b])));
  expect(between([criterion('a', 3), criterion('b', 3)], scenarios)[0]!.value).toBeCloseTo(1 / 4, 10);
});

test('correlations come with the largest first, and a criterion that never varies has none', () => {
  const scenarios = [
    [0, 0, 1],
    [0, 0, 1],
    [1, 1, 1],
    [1, 0, 1],
  ];
  const pairs = between([criterion('a', 2), criterion('b', 2), criterion('c', 2)], scenarios);
  expect(pairs.map(({ first, second }) => `${first}${second}`)[0]).toBe('ab');
  expect(pairs.slice(1).map(({ value }) => value)).toEqual([0, 0]);
});
