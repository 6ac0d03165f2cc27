import { expect, test } from 'vitest';
import { order } from '../../src/survey/order.ts';
import { fc, property } from '../support/properties.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const counts = fc.record({
  scenarios: fc.integer({ min: 1, max: 40 }),
  criteria: fc.integer({ min: 1, max: 15 }),
});

property('order shows every scenario and every criterion once', [seeds, counts], (seed, both) => {
  const { scenarios, criteria } = order(seed, both);
  const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
  expect(scenarios.toSorted((a, b) => a - b)).toEqual(upTo(both.scenarios));
  expect(criteria.toSorted((a, b) => a - b)).toEqual(upTo(both.criteria));
});

property('order is the same for the same seed', [seeds, counts], (seed, both) => {
  expect(order(seed, both)).toEqual(order(seed, both));
});

property('order keeps neighbouring criteria together, round the end', [seeds, counts], (seed, both) => {
  const { criteria } = order(seed, both);
  criteria.forEach((c, line) => {
    expect(criteria[(line + 1) % criteria.length]).toBe((c + 1) % both.criteria);
  });
});

test('order begins with each scenario and with each criterion equally often over people', () => {
  const people = 6000;
  const firstScenario = new Array<number>(12).fill(0);
  const firstCriterion = new Array<number>(6).fill(0);
  for (let seed = 0; seed < people; seed++) {
    const { scenarios, criteria } = order(seed, { scenarios: 12, criteria: 6 });
    firstScenario[scenarios[0]!]!++;
    firstCriterion[criteria[0]!]!++;
  }
  // Five binomial standard deviations, √(n p (1 − p)), round the expected count.
  for (const count of firstScenario) expect(Math.abs(count - people / 12)).toBeLessThan(5 * 21.4);
  for (const count of firstCriterion) expect(Math.abs(count - people / 6)).toBeLessThan(5 * 28.9);
});
