import { expect, test } from 'vitest';
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
const none = { draws: 0, seed: 1 };

function judged(answers: readonly (readonly number[])[], x = profiles, names = ['a', 'b']) {
  return ratingsOf({
    names,
    x: answers.flatMap(() => x),
    answer: answers.flat(),
    categories: ['1', '2', '3', '4', '5'],
    respondent: answers.flatMap((row, n) => row.map(() => n)),
  });
}

const answers = [
  [4, 3, 1, 0],
  [3, 4, 0, 1],
  [2, 2, 2, 3],
  [0, 2, 4, 1],
];

test('the ratios are the variances of people’s own effects over that of noise, by hand', () => {
  const outcome = spread(judged(answers), criteria, none);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  // Effects of a: (y1 + y2 − y3 − y4)/4 = 1.5, 1.5, −0.25, −0.75; of b: (y1 − y2 + y3 − y4)/4 = 0.5, −0.5, −0.25, 0.25.
  const variance = (values: number[]) => {
    const mean = values.reduce((a, b) => a + b) / 4;
    return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3;
  };
  // With four scenarios coded ±1 noise of variance 1 gives an effect a variance of 1/4.
  const ratio = [
    [1.5, 1.5, -0.25, -0.75],
    [0.5, -0.5, -0.25, 0.25],
  ].map((own) => 4 * variance(own));
  expect(outcome.value.ratio[0]).toBeCloseTo(ratio[0]!, 12);
  expect(outcome.value.ratio[1]).toBeCloseTo(ratio[1]!, 12);
  // What is left of each: (y1 − y2 − y3 + y4)/4 = 0, 0, 0.25, −1.25, with one degree of freedom a person.
  const noise = (4 * (0.25 ** 2 + 1.25 ** 2)) / 4;
  expect(outcome.value.sd![0]).toBeCloseTo(Math.sqrt((ratio[0]! - noise) / 4), 12);
  expect(outcome.value.sd![1]).toBe(0);
});

test('the same seed draws the same people, among whom the criterion with the larger spread mostly leads', () => {
  const outcome = spread(judged(answers), criteria, { draws: 300, seed: 3 });
  const again = spread(judged(answers), criteria, { draws: 300, seed: 3 });
  expect(again).toEqual(outcome);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const first = outcome.value.draws.filter(([a, b]) => a! > b!).length / 300;
  // Of four people with a spread in a five times that in b nearly all draws put a first, not all.
  expect(first).toBeGreaterThan(0.7);
  expect(first).toBeLessThan(1);
});

test('a design without a degree of freedom left has ratios and no sd', () => {
  const x = profiles.map(([a, b]) => [a!, b!, a! * b!]);
  const outcome = spread(judged(answers, x, ['a', 'b', 'ab']), criteria, none);
  expect(outcome).toMatchObject({ ok: true, value: { sd: undefined } });
});

test('the reference level changes no ratio', () => {
  const given = [
    [4, 3, 1, 0, 2, 2],
    [3, 4, 0, 1, 4, 4],
    [2, 1, 2, 3, 0, 1],
  ];
  const ratio = (matrix: number[][]) => {
    const x = [0, 0, 1, 1, 2, 2].map((level, s) => [...matrix[level]!, s % 2]);
    const outcome = spread(judged(given, x, ['a:0', 'a:1', 'b']), [{ first: 0, matrix }], none);
    return outcome.ok ? outcome.value.ratio[0]! : Number.NaN;
  };
  const last = [
    [1, 0],
    [0, 1],
    [-1, -1],
  ];
  expect(ratio([last[2]!, last[0]!, last[1]!])).toBeCloseTo(ratio(last), 10);
});

test('people who judged other scenarios cannot be set side by side', () => {
  const data = judged(answers);
  const short = { ...data, weight: data.weight.map((weight, row) => (row === 0 ? 2 : weight)) };
  expect(spread(short, criteria, none)).toEqual({ ok: false, problem: { kind: 'no-common-design' } });
});

test('scenarios that do not tell the weights apart give nothing', () => {
  const apart = profiles.map(([a], s) => [a!, 2 * a!, s]);
  const outcome = spread(judged(answers, apart, ['a', 'b', 'c']), criteria, none);
  expect(outcome).toEqual({ ok: false, problem: { kind: 'not-identified' } });
});
