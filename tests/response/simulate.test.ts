import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Recipe } from '../../src/response/recipe.ts';
import { Response } from '../../src/response/response.ts';
import { simulate } from '../../src/response/simulate.ts';
import { order } from '../../src/survey/order.ts';
import { choiceRecipe, choiceStudy } from '../support/choice.ts';
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

test('simulate lets people choose with the shares of the multinomial logit, none of them included', () => {
  const choosing = study({
    criteria: [criterion('a', 2)],
    answer: { kind: 'choice', profiles: 2, none: { nl: 'none', en: 'none' } },
    design: { scenarios: [[[0], [1]]] },
  });
  const people = 20_000;
  const truth = { ...recipe, people, thresholds: [], none: 0.4 };
  const responses = simulate(choosing, { ...truth, criteria: { a: recipe.criteria['a']! } }, 7);
  // Utilities 0.7 and −0.7 of the profiles and 0.4 of none: shares e^u / Σ e^u (Train 2009, equation 3.6).
  const strengths = [0.7, -0.7, 0.4].map(Math.exp);
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  strengths.forEach((strength, j) => {
    const share = strength / all;
    const picked = responses.filter(({ answers }) => answers[0] === j).length / people;
    expect(Math.abs(picked - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / people));
  });
});

test('simulate takes a person’s strictness off every profile, so that strict people choose none of them', () => {
  const choosing = choiceStudy();
  const nones = (strictness: number) =>
    simulate(choosing, { ...choiceRecipe, strictness }, 5).map(
      ({ answers }) => answers.filter((answer) => answer === 2).length,
    );
  const alike = (counts: readonly number[]) => counts.filter((count) => count === 0 || count === 9).length;
  expect(alike(nones(6))).toBeGreaterThan(2 * alike(nones(0)) + 10);
});

test('simulate gives each respondent what their order has: a block, some of it again and scenarios of their own', () => {
  const divided = study({
    criteria: [criterion('a', 2), criterion('b', 2)],
    answer: scale(3),
    design: {
      ...rated([
        [0, 0],
        [0, 1],
        [1, 0],
      ]),
      blocks: 2,
      anchors: 1,
      repeats: 1,
      tailored: 1,
    },
  });
  const effects = { effects: [-1, 1], spread: 0 };
  const truth = { ...recipe, people: 40, thresholds: [-1, 1], criteria: { a: effects, b: effects } };
  simulate(divided, truth, 1).forEach((response, n) => {
    const { block, again } = order(n, divided);
    expect(response.block).toBe(block);
    expect(response.answers.map((answer) => answer !== null)).toEqual([true, block === 0, block === 1]);
    expect(response.again?.map(({ scenario }) => scenario)).toEqual(again);
    expect(response.tailored).toHaveLength(1);
  });
});
