import { expect, test } from 'vitest';
import { besideClear, goneBy } from '../../src/results/gone-by.ts';
import type { Study } from '../../src/study/study.ts';
import { criterion, scale, yesNo } from '../support/study.ts';

const criteria = [criterion('a', 3), criterion('b', 2)];

/** Twelve scenarios in which each level of one meets each of the other twice. */
const profiles = Array.from({ length: 12 }, (_, s) => [s % 3, Math.floor(s / 3) % 2]);
const rated = (answer: Study['answer'], by: (profile: number[]) => number) =>
  goneBy(
    { criteria, answer },
    profiles.map((profile) => ({ scenario: [profile], answer: by(profile) })),
  );

test('goneBy tells the level that every yes had and no other answer', () => {
  expect(rated(yesNo, ([a]) => (a === 1 ? 1 : 0))).toEqual([{ criterion: 0, level: 1, liked: true }]);
  expect(rated(yesNo, ([a]) => (a === 1 ? 0 : 1))).toEqual([{ criterion: 0, level: 1, liked: false }]);
  // Of two levels, the one that was gone with.
  expect(rated(yesNo, ([, b]) => 1 - b!)).toEqual([{ criterion: 1, level: 0, liked: true }]);
});

test('goneBy asks of ratings that all of one level are above all others, however they differ', () => {
  expect(rated(scale(5), ([a, b]) => (b === 1 ? 3 + Number(a === 0) : a!))).toEqual([
    { criterion: 1, level: 1, liked: true },
  ]);
  expect(rated(scale(5), ([a, b]) => (b === 1 ? 2 + Number(a === 0) : a!))).toEqual([]);
});

test('goneBy tells nothing where all answers are the same, or by an exception', () => {
  expect(rated(yesNo, () => 1)).toEqual([]);
  expect(rated(yesNo, ([a, b]) => (a === 1 && b === 1 ? 1 : 0))).toEqual([]);
});

test('goneBy tells nothing of so few answers that chance does it in 1 of 100', () => {
  const few = (count: number) =>
    goneBy(
      { criteria: [criterion('a', 2)], answer: yesNo },
      Array.from({ length: count }, (_, s) => ({ scenario: [[s % 2]], answer: s % 2 })),
    );
  // Of 8 answers 4 can be dealt in 70 ways, of 10 answers 5 in 252.
  expect(few(8)).toEqual([]);
  expect(few(10)).toHaveLength(1);
});

test('goneBy tells what was always chosen, or never, where profiles differed in it', () => {
  const answer = { kind: 'choice', profiles: 2, none: null } as const;
  const chosen = (choices: number, pick: number) =>
    goneBy({ criteria, answer }, [
      ...Array.from({ length: choices }, () => ({
        scenario: [
          [0, 0],
          [1, 1],
        ].map((p) => [p[0]!, p[1]!]),
        answer: pick,
      })),
      // Says nothing of the first criterion, and the opposite of the second.
      {
        scenario: [
          [0, 0],
          [0, 1],
        ],
        answer: 1 - pick,
      },
    ]);
  // Heads 6 times in a row has a chance of 1 in 64, 7 times of 1 in 128.
  expect(chosen(6, 1)).toEqual([]);
  expect(chosen(7, 1)).toEqual([{ criterion: 0, level: 1, liked: true }]);
  expect(chosen(7, 2)).toEqual([]);
});

test('besideClear names no criterion twice, and no more than three with those that are clear', () => {
  const by = (criterion: number) => ({ criterion, level: 0, liked: true });
  const criteriaOf = (clear: number[], gone: number[]) =>
    besideClear(
      clear.map((criterion) => ({ criterion })),
      gone.map(by),
    ).map(({ criterion }) => criterion);
  expect(criteriaOf([], [0, 1, 2, 3])).toEqual([0, 1, 2]);
  expect(criteriaOf([1], [0, 1, 2, 3])).toEqual([0, 2]);
  expect(criteriaOf([4, 5, 6], [0, 1])).toEqual([]);
});
