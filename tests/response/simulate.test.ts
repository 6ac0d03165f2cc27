import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Recipe } from '../../src/response/recipe.ts';
import { Response } from '../../src/response/response.ts';
import { simulate } from '../../src/response/simulate.ts';
import { criterion, rated, scale, study } from '../support/study.ts';

const asked = study({
  criteria: [criterion('a', 2), criterion('b', 3)],
  answer: scale(3),
  design: rated([
    [0, 0],
    [1, 2],
    [0, 1],
    [1, 0],
  ]),
});
const recipe: Recipe = {
  people: 20_000,
  thresholds: [-0.5, 1],
  strictness: 0,
  criteria: { a: { effects: [0.7, -0.7], spread: 0 }, b: { effects: [0.5, 0.1, -0.6], spread: 0 } },
  background: {},
  shifts: [],
};

test('simulate gives each answer the share that the ordered logit foretells', () => {
  const responses = simulate(asked, recipe, 7);
  const below = (threshold: number, utility: number) => 1 / (1 + Math.exp(utility - threshold));
  [1.2, -1.3, 0.8, -0.2].forEach((utility, s) => {
    recipe.thresholds.forEach((threshold, c) => {
      const truth = below(threshold, utility);
      const share = responses.filter(({ answers }) => answers[s]! <= c).length / recipe.people;
      expect(Math.abs(share - truth)).toBeLessThan(4 * Math.sqrt((truth * (1 - truth)) / recipe.people));
    });
  });
});

test('simulate makes one person’s answers resemble each other when people differ in strictness', () => {
  const alike = (strictness: number) =>
    simulate(asked, { ...recipe, strictness }, 7).filter(({ answers }) => new Set(answers).size === 1).length;
  expect(alike(4)).toBeGreaterThan(3 * alike(0));
});

test('simulate gives the same answers for the same seed and others for another', () => {
  const few = { ...recipe, people: 50, strictness: 0.8 };
  expect(simulate(asked, few, 3)).toEqual(simulate(asked, few, 3));
  expect(simulate(asked, few, 3)).not.toEqual(simulate(asked, few, 4));
});

test('simulate marks each response as simulated and numbers them from sim-01', () => {
  const responses = simulate(asked, { ...recipe, people: 12 }, 3);
  expect(responses.every(({ simulated, study }) => simulated && study === 'test')).toBe(true);
  expect(responses.map(({ id }) => id)).toEqual(expect.arrayContaining(['sim-01', 'sim-12']));
  for (const response of responses) expect(v.parse(Response, response)).toEqual(response);
});

test('simulate answers a yes/no study with its one threshold', () => {
  const [response] = simulate(
    study(),
    { ...recipe, people: 1, thresholds: [0], criteria: { a: { effects: [40, -40], spread: 0 } } },
    1,
  );
  expect(response!.answers).toEqual([1, 0]);
});
