import * as v from 'valibot';
import { expect, test } from 'vitest';
import { categories, Study } from '../../src/study/study.ts';
import { criterion, rated, scale, study } from '../support/study.ts';

test('Study accepts a study and gives it back unchanged', () => {
  expect(v.parse(Study, study())).toEqual(study());
});

test.each([
  ['a scenario with a level too many', { design: rated([[2]]) }],
  ['a scenario with too few levels', { design: rated([[]]) }],
  ['two profiles where one is judged', { design: { scenarios: [[[0], [1]]] } }],
  ['a criterion of thirteen levels', { criteria: [criterion('a', 13)] }],
  ['a key that is no point', { key: 'A'.repeat(44) }],
  ['a scale of two points', { answer: scale(2) }],
  ['a minimum group under 5', { minimumGroup: 4 }],
  ['an id that could be markup or a path', { id: '../a' }],
])('Study refuses %s', (_, parts) => {
  expect(v.safeParse(Study, study(parts)).success).toBe(false);
});

test('Study refuses a key it does not know', () => {
  expect(v.safeParse(Study, { ...study(), extra: 1 }).success).toBe(false);
});

test('categories puts no before yes, and a scale in its own order', () => {
  expect(categories(study().answer).map(({ en }) => en)).toEqual(['no', 'yes']);
  expect(categories(scale(3)).map(({ en }) => en)).toEqual(['point 1', 'point 2', 'point 3']);
});
