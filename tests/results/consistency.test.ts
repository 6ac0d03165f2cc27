import { expect, test } from 'vitest';
import { consistency } from '../../src/results/consistency.ts';
import { exampleStudy, people } from './example.ts';

/** People whose first scenario came again, with this answer. */
const twice = (count: number, first: number, second: number | null) =>
  people(count, [first, 2]).map((response) => ({ ...response, again: [{ scenario: 0, answer: second }] }));

test('consistency counts equal and near answers, and what chance would make equal', () => {
  // Of ten pairs 6 are equal and 3 one point apart; first 0, 1, 4: .6, .3, .1; second 0, 1: .6 + .3, .1.
  const answers = [...twice(6, 0, 0), ...twice(3, 1, 0), ...twice(1, 4, 1)];
  const found = consistency(exampleStudy(), answers);
  if (found?.kind !== 'shown') throw new Error('hidden');
  const { same, near, chance, ...counts } = found.value;
  expect(counts).toEqual({ people: 10, pairs: 10 });
  expect(same.value).toBeCloseTo(0.6, 12);
  // Of a share the jackknife gives √(p(1 − p)/(n − 1)).
  expect(same.se).toBeCloseTo(Math.sqrt(0.24 / 9), 12);
  expect(near).toBeCloseTo(0.9, 12);
  expect(chance).toBeCloseTo(0.6 * 0.9 + 0.3 * 0.1, 12);
});

test('consistency is of nobody without second answers, and hidden where somebody shown gave none', () => {
  expect(consistency(exampleStudy(), people(12, [0, 2]))).toBeUndefined();
  expect(consistency(exampleStudy(), [...twice(11, 0, 0), ...twice(1, 0, null)])).toEqual({ kind: 'hidden' });
  expect(consistency(exampleStudy(), twice(4, 0, 0))).toEqual({ kind: 'hidden' });
});

test('consistency is hidden where nearly all gave one answer, which the shares would tell', () => {
  expect(consistency(exampleStudy(), [...twice(11, 0, 0), ...twice(1, 2, 2)])).toEqual({ kind: 'hidden' });
  expect(consistency(exampleStudy(), [...twice(6, 0, 0), ...twice(6, 2, 0)])).toEqual({ kind: 'hidden' });
});
