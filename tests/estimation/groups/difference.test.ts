import { expect, test } from 'vitest';
import type { Fit } from '../../../src/estimation/fit.ts';
import { groupDifferences, type Weights } from '../../../src/estimation/groups/difference.ts';
import type { Grouping } from '../../../src/estimation/groups/grouping.ts';
import { type Permuting, permutations, permuted } from '../../../src/estimation/permutations.ts';
import { normal } from '../../../src/lib/normal.ts';
import { seeded } from '../../../src/lib/random.ts';
import { fitOf as anyFit } from '../../support/fit.ts';
import { example, fitOf, ratingsOf } from '../fitting.ts';

const permuting = { seed: 1, permutations };

function differencesOf(
  fit: Fit,
  criteria: readonly Weights[],
  groupings: readonly Grouping[],
  by: Permuting,
) {
  return permuted(fit.influence.length / fit.names.length, by, groupDifferences(fit, criteria, groupings));
}

/** A fit on which each person has the given influence [N][P]. */
function fitWith(influence: readonly (readonly number[])[]) {
  const P = influence[0]!.length;
  const V = Float64Array.from({ length: P * P }, (_, i) =>
    influence.reduce((sum, row) => sum + row[Math.floor(i / P)]! * row[i % P]!, 0),
  );
  const names = Array.from({ length: P }, (_, p) => `c${p}`);
  return anyFit({
    names,
    estimate: new Float64Array(P),
    covariance: { classic: V, robust: V, respondent: V },
    influence: Float64Array.from(influence.flat()),
  });
}

const single = (count: number) =>
  Array.from({ length: count }, (_, c) => ({ criterion: `c${c}`, first: c, names: [`c${c}`] }));

test('the p value is the share of all divisions of the people that differ at least as much', () => {
  const values = [1.3, 0.4, 0.9, -0.8, -1.5, 0.2, -0.7, 0.2];
  const group = Int32Array.of(0, 0, 0, 1, 1, 1, 1, 1);
  const [tested] = differencesOf(
    fitWith(values.map((value) => [value])),
    single(1),
    [{ group, groups: 2 }],
    permuting,
  );
  // All 56 ways to put three of eight people in the first group, compared by Welch's t.
  const welch = (inFirst: readonly number[]) => {
    const parts = [true, false].map((first) => values.filter((_, n) => inFirst.includes(n) === first));
    const [one, other] = parts.map((part) => {
      const mean = part.reduce((sum, value) => sum + value, 0) / part.length;
      const squares = part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
      return { mean, error: squares / (part.length - 1) / part.length };
    });
    return Math.abs(one!.mean - other!.mean) / Math.sqrt(one!.error + other!.error);
  };
  const all: number[] = [];
  for (let a = 0; a < 8; a++)
    for (let b = a + 1; b < 8; b++) for (let c = b + 1; c < 8; c++) all.push(welch([a, b, c]));
  const exact = all.filter((t) => t >= welch([0, 1, 2]) - 1e-9).length / 56;
  const error = Math.sqrt((exact * (1 - exact)) / 9_999);
  expect(Math.abs(tested!.p - exact)).toBeLessThan(4 * error);
  expect(tested!.criteria[0]!.p).toBe(tested!.p);
  expect(tested!.criteria[0]!.adjusted).toBe(tested!.p);
});

test('a small group of people who differ more is found no more often than chance allows', () => {
  const group = Int32Array.from({ length: 50 }, (_, n) => (n < 10 ? 0 : 1));
  const random = seeded(9);
  const sets = 400;
  let found = 0;
  for (let i = 0; i < sets; i++) {
    // Three times as different about the same mean; plain permuting of means finds a quarter of these.
    const rows = Array.from(group, (g) => [(g === 0 ? 3 : 1) * normal(random)]);
    const [tested] = differencesOf(fitWith(rows), single(1), [{ group, groups: 2 }], {
      seed: i,
      permutations: 199,
    });
    if (tested!.p <= 0.05) found++;
  }
  // At 5% the number in 400 lies in 7..35 with a probability of 0.999.
  expect(found).toBeLessThanOrEqual(35);
});

test('people in no group are compared with nobody', () => {
  const rows = Array.from({ length: 6 }, (_, n) => [n < 2 ? 50 : n - 3.5]);
  const group = Int32Array.of(-1, -1, 0, 0, 1, 1);
  const strata = Int32Array.of(0, 0, 1, 1, 1, 1);
  const [tested] = differencesOf(fitWith(rows), single(1), [{ group, groups: 2 }], {
    ...permuting,
    strata,
  });
  // Of the 6 ways to halve the four others, 2 part the low from the high.
  expect(Math.abs(tested!.p - 1 / 3)).toBeLessThan(0.02);
});

test('permuting within strata that are the groups themselves finds nothing', () => {
  const group = Int32Array.of(0, 0, 0, 1, 1, 1);
  const [tested] = differencesOf(
    fitWith([[1], [2], [3], [-1], [-2], [-3]]),
    single(1),
    [{ group, groups: 2 }],
    { ...permuting, strata: group },
  );
  expect(tested!.p).toBe(1);
});

test('a criterion in which groups differ is found, and adjusted for all criteria and groupings', () => {
  const random = seeded(5);
  const group = Int32Array.from({ length: 40 }, (_, n) => n % 2);
  const other = Int32Array.from({ length: 40 }, (_, n) => Math.floor(n / 20));
  const rows = Array.from(group, (g) =>
    [0, 1, 2, 3].map((c) => normal(random) + (c === 2 ? 1.5 * g - 0.75 : 0)),
  );
  const groupings = [group, other].map((each) => ({ group: each, groups: 2 }));
  const [found, none] = differencesOf(fitWith(rows), single(4), groupings, permuting);
  expect(found!.criteria[2]!.adjusted).toBeLessThan(0.01);
  for (const { criteria } of [found!, none!]) {
    // By Bonferroni the adjusted p is at most eight times the own one, but for the error of permuting.
    for (const { p, adjusted } of criteria) {
      expect(adjusted).toBeGreaterThanOrEqual(p);
      expect(adjusted).toBeLessThanOrEqual(8 * p + 1e-9);
    }
    for (const c of [0, 1, 3]) expect(criteria[c]!.adjusted).toBeGreaterThan(0.05);
  }
});

test('the reference level changes no p value', () => {
  const given = example();
  const group = Int32Array.from({ length: 12 }, (_, n) => n % 3);
  const tested = [
    [
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
    [
      [-1, -1],
      [1, 0],
      [0, 1],
    ],
  ].map((matrix) => {
    const x = given.x.map((row, i) => [...matrix[i % 3]!, row[2]!]);
    const fit = fitOf(ratingsOf({ ...given, x }), { resampling: { influence: true } });
    const criteria = [
      { criterion: 'a', first: 0, names: ['a:0', 'a:1'] },
      { criterion: 'c', first: 2, names: ['c'] },
    ];
    return differencesOf(fit, criteria, [{ group, groups: 3 }], permuting);
  });
  expect(tested[1]).toEqual(tested[0]);
});

test('a criterion without estimate has no p value, and the others have theirs', () => {
  const fit = fitWith([
    [1, 1],
    [-1, 1],
    [2, -1],
    [-2, -1],
  ]);
  const covariance = Float64Array.of(10, Number.NaN, Number.NaN, Number.NaN);
  const [tested] = differencesOf(
    { ...fit, covariance: { classic: covariance, robust: covariance, respondent: covariance } },
    single(2),
    [{ group: Int32Array.of(0, 1, 0, 1), groups: 2 }],
    permuting,
  );
  expect(tested!.criteria[0]!.p).toBeLessThan(0.5);
  expect(tested!.criteria[1]).toMatchObject({ p: Number.NaN, adjusted: Number.NaN });
});
