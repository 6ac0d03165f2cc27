import { expect, test } from 'vitest';
import { trialRecipe } from '../../src/response/trial.ts';
import { checkDesign, overPromised } from '../../src/results/design-check.ts';
import type { Study } from '../../src/study/study.ts';
import { fitted } from '../estimation/fitting.ts';
import { criterion, study } from '../support/study.ts';

/** Two blocks of pairs that share one, and a pair to practise on. */
const pairs: Study = study({
  criteria: [criterion('a', 2), criterion('b', 2), criterion('c', 2)],
  answer: { kind: 'choice', profiles: 2, none: { nl: 'Geen', en: 'None' } },
  design: {
    scenarios: [
      [
        [0, 0, 0],
        [1, 1, 1],
      ],
      [
        [0, 0, 1],
        [1, 1, 0],
      ],
      [
        [0, 1, 0],
        [1, 0, 1],
      ],
      [
        [1, 0, 0],
        [0, 1, 1],
      ],
      [
        [0, 0, 1],
        [1, 0, 0],
      ],
    ],
    blocks: 2,
    anchors: 1,
    repeats: 1,
    warmUp: [
      [
        [0, 1, 1],
        [1, 0, 0],
      ],
    ],
  },
});

const weights = { a: { size: 'large', rising: true }, b: { size: 'small', rising: false } } as const;

test('checkDesign finds that choices by people who differ, in blocks and with none, err as is promised', async () => {
  const seen: number[] = [];
  const recipe = trialRecipe(pairs, weights, 100, 0.5);
  const found = await checkDesign(
    { study: pairs, recipe, sets: 64, seed: 1, kinds: 1000 },
    async (data) => fitted(data),
    (done) => seen.push(done),
  );
  expect(found!.fitted).toBe(64);
  // 64 sets of three weights: their mean ratio is known to some 5%.
  const mean = overPromised(found!).reduce((sum, ratio) => sum + ratio, 0) / 3;
  expect(Math.abs(mean - 1)).toBeLessThan(0.15);
  expect(seen.at(-1)).toBe(64);
});

test('checkDesign promises nothing by scenarios that leave a weight open', async () => {
  const alike = { ...pairs, design: { scenarios: pairs.design.scenarios.slice(0, 1) } };
  const recipe = trialRecipe(alike, {}, 50);
  const estimate = () => Promise.reject(new Error('nothing is to be estimated'));
  const task = { study: alike, recipe, sets: 8, seed: 1, kinds: 8 };
  expect(await checkDesign(task, estimate, () => undefined)).toBeUndefined();
});
