import { expect, test } from 'vitest';
import { certainLeaders } from '../../../src/pages/results/finding.ts';
import type { CriterionImportance } from '../../../src/results/importance.ts';

/** Distinct criteria in their order, each with the share of draws in which those up to it come first. */
function rows(...leadCertainties: number[]) {
  return leadCertainties.map((leadCertainty, i) => ({
    kind: 'estimated' as const,
    criterion: `${i + 1}`,
    share: { value: 50 - i, se: 2, low: 46 - i, high: 54 - i },
    test: undefined,
    indistinct: false,
    place: i + 1,
    placeCertainty: 0.5,
    leadCertainty,
    topCertainty: 1,
    orderUncertain: true,
  }));
}

const named = (of: readonly CriterionImportance[]) =>
  certainLeaders(of, []).map(({ criterion }) => criterion);

test('certainLeaders is the first from 95% of draws, else the first two, else nobody', () => {
  expect(named(rows(0.95, 0.95, 1))).toEqual(['1']);
  expect(named(rows(0.94, 0.95, 1))).toEqual(['1', '2']);
  expect(named(rows(0.94, 0.94, 1))).toEqual([]);
});

test('certainLeaders claims nothing that holds of all criteria, or without draws', () => {
  expect(named(rows(1))).toEqual([]);
  expect(named(rows(0.6, 1))).toEqual([]);
  expect(named(rows(Number.NaN, Number.NaN, Number.NaN))).toEqual([]);
});

test('certainLeaders names none that cannot be told from nothing or has no interval', () => {
  const [first, second, third] = rows(0.5, 1, 1);
  expect(named([first!, { ...second!, indistinct: true }, third!])).toEqual([]);
  expect(named([{ ...first!, share: { ...first!.share, se: Number.NaN } }, second!, third!])).toEqual([]);
});

test('certainLeaders names nobody where a criterion without an estimate may weigh more', () => {
  expect(named([...rows(1, 1, 1), { kind: 'not-estimable', criterion: '4' }])).toEqual([]);
});

test('certainLeaders names nobody where people are fewer than what is estimated', () => {
  const few = { kind: 'too-few-people', respondents: 10, parameters: 18 } as const;
  expect(certainLeaders(rows(1, 1, 1), [few])).toEqual([]);
});
