import { expect, test } from 'vitest';
import { leastResidualDf } from '../../src/design/enough.ts';
import { sufficientScenarios, suggestedScenarios } from '../../src/design/suggest.ts';
import type { Study } from '../../src/study/study.ts';
import { fc, property } from '../support/properties.ts';
import { criterion, scale } from '../support/study.ts';

const asked = (levels: readonly number[], answer: Study['answer'] = scale(5)) => ({
  criteria: levels.map((count, c) => criterion(`c${c}`, count)),
  answer,
  prohibited: [],
});

const levels = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 2, maxLength: 10 });

property(
  'suggestedScenarios leaves enough to check the model with, and asks little more',
  [levels],
  (drawn) => {
    const weights = drawn.reduce((sum, count) => sum + count - 1, 0);
    const needed = 1 + weights + leastResidualDf;
    const suggested = suggestedScenarios(asked(drawn));
    const possible = drawn.reduce((product, count) => product * count, 1);
    expect(suggested).toBeGreaterThanOrEqual(Math.min(needed, possible));
    expect(suggested).toBeLessThanOrEqual(Math.max(8, needed) + 5);
  },
);

test('suggestedScenarios takes the number at which levels come out evenly', () => {
  // Five weights and five to spare make 11; at 12 both two and three levels do.
  expect(suggestedScenarios(asked([2, 2, 3, 2]))).toBe(12);
});

test('sufficientScenarios takes 21 for the 15 weights of the shipped study, and suggestedScenarios 24 for evenness', () => {
  const fifteen = asked([2, 2, 2, 2, 2, 3, 3, 3, 3, 3]);
  expect(sufficientScenarios(fifteen)).toBe(21);
  expect(suggestedScenarios(fifteen)).toBe(24);
});

test('suggestedScenarios asks fewer choices, since each compares several profiles', () => {
  const answer: Study['answer'] = { kind: 'choice', profiles: 3, none: null };
  // Ten weights and five to spare, two comparisons a scenario: 8; 8 × 3 profiles come out evenly.
  expect(suggestedScenarios(asked([3, 3, 3, 3, 3], answer))).toBe(8);
});

test('suggestedScenarios asks no more than there are, so that one click makes them', () => {
  const three = asked([2, 2, 2]);
  expect(suggestedScenarios(three)).toBe(8);
  const never = [0, 1].map((c) => ({ criterion: `c${c}`, level: '0' }));
  expect(suggestedScenarios({ ...three, prohibited: [never] })).toBe(6);
});
