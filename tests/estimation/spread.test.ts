import { expect, test } from 'vitest';
import { ownEffects } from '../../src/estimation/own-effects.ts';
import { spread } from '../../src/estimation/spread.ts';
import { ratingsOf } from './fitting.ts';

/** Two criteria of two levels, every scenario judged by four people. */
const profiles = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
];
const criteria = [0, 1].map((first) => ({ first, matrix: [[1], [-1]] }));
const once = new Float64Array(4).fill(1);

function judged(answers: readonly (readonly number[])[], x = profiles, names = ['a', 'b']) {
  return ratingsOf({
    names,
    x: answers.flatMap(() => x),
    answer: answers.flat(),
    categories: ['1', '2', '3', '4', '5'],
    respondent: answers.flatMap((row, n) => row.map(() => n)),
  });
}

function ownOf(...given: Parameters<typeof ownEffects>) {
  const outcome = ownEffects(...given);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.value;
}

const answers = [
  [4, 3, 1, 0],
  [3, 4, 0, 1],
  [2, 2, 2, 3],
  [0, 2, 4, 1],
];
// Effects of a: (y1 + y2 − y3 − y4)/4; of b: (y1 − y2 + y3 − y4)/4.
const a = [1.5, 1.5, -0.25, -0.75];
const b = [0.5, -0.5, -0.25, 0.25];

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

test('spread gives the variances of people’s own effects and what noise gives of them, by hand', () => {
  const own = ownOf(judged(answers), criteria);
  expect(own.levels.map(([level]) => [...level!])).toEqual([a, b]);
  const { found, noise } = spread(own, once);
  expect(found[0]).toBeCloseTo(varianceOf(a), 12);
  expect(found[1]).toBeCloseTo(varianceOf(b), 12);
  // Left of each: (y1 − y2 − y3 + y4)/4 = 0, 0, 0.25, −1.25, four times squared, with one degree of freedom a person.
  // Four scenarios coded ±1 make of noise of variance 1 an effect of variance 1/4.
  const left = (4 * (0.25 ** 2 + 1.25 ** 2)) / 4;
  for (const each of noise) expect(each).toBeCloseTo(left / 4, 12);
});

test('spread counts a person twice as if two people answered so', () => {
  const drawn = spread(ownOf(judged(answers), criteria), Float64Array.of(2, 0, 1, 1));
  const [first, , third, fourth] = answers;
  const again = spread(ownOf(judged([first!, first!, third!, fourth!]), criteria), once);
  for (const part of ['found', 'noise'] as const)
    for (const c of [0, 1]) expect(drawn[part][c]).toBeCloseTo(again[part][c]!, 12);
});

test('the reference level changes no spread', () => {
  const given = [
    [4, 3, 1, 0, 2, 2],
    [3, 4, 0, 1, 4, 4],
    [2, 1, 2, 3, 0, 1],
    [1, 1, 2, 0, 3, 4],
  ];
  const of = (matrix: number[][]) => {
    const x = [0, 0, 1, 1, 2, 2].map((level, s) => [...matrix[level]!, s % 2]);
    const { found, noise } = spread(
      ownOf(judged(given, x, ['a:0', 'a:1', 'b']), [{ first: 0, matrix }]),
      once,
    );
    return [found[0]!, noise[0]!];
  };
  const last = [
    [1, 0],
    [0, 1],
    [-1, -1],
  ];
  of([last[2]!, last[0]!, last[1]!]).forEach((value, i) => {
    expect(value).toBeCloseTo(of(last)[i]!, 10);
  });
});

test('ownEffects has none where a scenario counts double, where none is left over, and where two columns are one', () => {
  const data = judged(answers);
  const double = { ...data, weight: data.weight.map((weight, row) => (row === 0 ? 2 : weight)) };
  const three = profiles.map(([one, other]) => [one!, other!, one! * other!]);
  const same = [1, -1, 0, 0.5].map((one) => [one, 2 * one]);
  const why = (...given: Parameters<typeof ownEffects>) => {
    const outcome = ownEffects(...given);
    return outcome.ok ? undefined : outcome.problem.kind;
  };
  expect(why(double, criteria)).toBe('no-common-design');
  expect(why(judged(answers, three, ['a', 'b', 'ab']), criteria)).toBe('no-freedom');
  expect(why(judged(answers, same), criteria)).toBe('not-identified');
});
