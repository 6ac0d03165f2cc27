import { expect, test } from 'vitest';
import { seeded, shuffled } from '../../src/lib/random.ts';
import { chanceLevel, chanceSplits, randomSplits } from '../../src/results/chance.ts';
import { ranking } from '../../src/results/ranking.ts';
import { sharedLeaders, top } from '../../src/results/top.ts';

test('a draw without an estimate counts for no place', () => {
  const draws = [
    [3, 2],
    [Number.NaN, 2],
    [1, 2],
  ];
  const ranks = ranking([3, 2], draws, 1);
  expect(ranks).toMatchObject({
    order: [0, 1],
    placeCertainty: [1 / 3, 1 / 3],
    topCertainty: [1 / 3, 1 / 3],
  });
});

test('ranking tells how often the first so many come before all others, in whatever order', () => {
  const draws = [
    [3, 2, 1],
    [2, 3, 1],
    [3, 1, 2],
    [1, 3, 2],
  ];
  // The first alone leads in the first and third draw, the first two together in the first two.
  expect(ranking([3, 2, 1], draws, 1).leadCertainty).toEqual([2 / 4, 2 / 4, 1]);
});

test('ranking without draws claims no certainty', () => {
  expect(ranking([3, 2], [], 1).placeCertainty).toEqual([Number.NaN, Number.NaN]);
});

test('top names the four largest shares, without those that have no estimate', () => {
  expect(top([1, 5, Number.NaN, 4, 2, 3])).toEqual([1, 3, 5, 4]);
  expect(top([1, 2])).toEqual([1, 0]);
});

test('sharedLeaders averages over all pairs of groups', () => {
  const first = [9, 8, 7, 6, 0, 0, 0, 0];
  const last = [0, 0, 0, 0, 9, 8, 7, 6];
  const half = [9, 8, 0, 0, 7, 6, 0, 0];
  expect(sharedLeaders([first, first])).toBe(4);
  expect(sharedLeaders([first, last])).toBe(0);
  // first with half 2, last with half 2, first with last 0.
  expect(sharedLeaders([first, last, half])).toBeCloseTo(4 / 3, 12);
});

test('chanceLevel of importance drawn blindly is 4 × 4 / criteria', () => {
  // Two random lists of 4 out of 8 share a hypergeometric number: mean 2, variance 4/7.
  const random = seeded(5);
  const shares = Array.from({ length: 4000 }, () => shuffled([1, 2, 3, 4, 5, 6, 7, 8], random));
  const error = Math.sqrt(4 / 7 / 2000);
  expect(Math.abs(chanceLevel(shares, 2) - 2)).toBeLessThan(4 * error);
});

test('chanceLevel says nothing for a single group', () => {
  expect(chanceLevel([[1, 2, 3]], 1)).toBeNaN();
});

test('randomSplits puts every person in one group of each split, of the sizes asked for', () => {
  const members = randomSplits(10, [4, 3, 3], 7);
  expect(members).toHaveLength(chanceSplits * 3 * 10);
  for (let split = 0; split < chanceSplits; split++) {
    const rows = [0, 1, 2].map((g) => members.subarray((split * 3 + g) * 10, (split * 3 + g + 1) * 10));
    expect(rows.map((row) => row.reduce((a, b) => a + b, 0))).toEqual([4, 3, 3]);
    for (let n = 0; n < 10; n++) expect(rows.reduce((sum, row) => sum + row[n]!, 0)).toBe(1);
  }
});

test('randomSplits is the same for the same seed and differs between splits', () => {
  expect(randomSplits(10, [5, 5], 7)).toEqual(randomSplits(10, [5, 5], 7));
  const members = randomSplits(10, [5, 5], 7);
  expect(members.subarray(0, 20)).not.toEqual(members.subarray(20, 40));
});
