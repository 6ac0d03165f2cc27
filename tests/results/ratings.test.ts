import { expect, test } from 'vitest';
import { distribution, scenarioRatings } from '../../src/results/ratings.ts';
import { exampleStudy, people } from './example.ts';

test('scenarioRatings counts each category and gives the mean of the points from 1 and the agreement', () => {
  // Points 1, 1, 4 and 5: mean 11/4; half are below each of the first three bounds, and 3/4 below the last.
  const responses = [...people(2, [0, 2]), ...people(1, [3, 2]), ...people(1, [4, null])];
  const [first, second] = scenarioRatings(exampleStudy(), responses);
  expect(first).toEqual({
    scenario: 0,
    counts: [2, 0, 0, 1, 1],
    people: 4,
    mean: 2.75,
    agreement: 0.25 ** 2,
  });
  expect(second).toEqual({ scenario: 1, counts: [0, 0, 3, 0, 0], people: 3, mean: 3, agreement: 1 });
});

test('scenarioRatings of a scenario that nobody judged has no mean and no agreement', () => {
  const [first] = scenarioRatings(exampleStudy(), []);
  expect(first).toMatchObject({
    counts: [0, 0, 0, 0, 0],
    people: 0,
    mean: Number.NaN,
    agreement: Number.NaN,
  });
});

test('distribution adds up all scenarios of the people with an answer', () => {
  const responses = [...people(2, [0, 2]), ...people(1, [4, null]), ...people(1, [null, null])];
  expect(distribution(exampleStudy(), responses)).toEqual({ counts: [2, 0, 2, 0, 1], people: 3 });
});
