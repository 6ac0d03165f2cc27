import { expect, test } from 'vitest';
import { orderWithheld } from '../../src/results/order-withheld.ts';
import { ratingsOf } from '../estimation/fitting.ts';

const names = ['a', 'b'];
const criteria = names.map((criterion, first) => ({
  criterion,
  first,
  names: [criterion],
  matrix: [[1], [-1]],
}));

/** So many people who answer as often each. */
function subjectOf(people: number, answers = 2) {
  const respondent = Array.from({ length: people * answers }, (_, at) => Math.floor(at / answers));
  const x = respondent.map(() => [1, -1]);
  const answer = respondent.map(() => 0);
  const data = ratingsOf({ names, x, answer, categories: ['1', '2', '3'], respondent });
  return { data, criteria, minimum: 5 };
}

const spreadsFrom = (...lows: readonly number[]) =>
  lows.map((low, at) => ({ criterion: names[at]!, spread: { value: 1, se: 0.2, low, high: 2 } }));

test('orderWithheld withholds nothing of 50 people who differ on one criterion for certain', () => {
  for (const standing of ['best', 'not-apart', 'alone'] as const) {
    expect(orderWithheld(standing, spreadsFrom(0.4, 0), subjectOf(50))).toBeUndefined();
  }
});

test('orderWithheld says that people, or what each answered, are too few for the model', () => {
  expect(orderWithheld('best', spreadsFrom(0.4, 0), subjectOf(49))).toBe('too-few');
  // Two criteria take two answers.
  expect(orderWithheld('best', spreadsFrom(0.4, 0), subjectOf(50, 1))).toBe('too-few');
});

test('orderWithheld says that no spread is told from 0, also where none has an interval', () => {
  expect(orderWithheld('best', spreadsFrom(0, 0), subjectOf(50))).toBe('no-spread');
  expect(orderWithheld('best', spreadsFrom(Number.NaN, Number.NaN), subjectOf(50))).toBe('no-spread');
});

test('orderWithheld says that another fit is clearly better before it says that this one tells no spread', () => {
  expect(orderWithheld('higher', spreadsFrom(0, 0), subjectOf(50))).toBe('worse-fit');
  expect(orderWithheld('higher', spreadsFrom(0.4, 0), subjectOf(50))).toBe('worse-fit');
});
