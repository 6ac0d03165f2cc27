import { expect, test } from 'vitest';
import { averageShares } from '../../src/advice/average-shares.ts';
import { measures } from '../../src/advice/measures.ts';
import { simulate } from '../../src/response/simulate.ts';
import { wholeTask } from '../../src/results/plan.ts';
import { codings } from '../../src/study/coding.ts';
import type { Study } from '../../src/study/study.ts';
import { fitOf } from '../estimation/fitting.ts';
import { choiceRecipe, choiceStudy } from '../support/choice.ts';
import { criterion, rated, study, yesNo } from '../support/study.ts';

/** The measures by criterion of simulated answers. */
async function measured(asked: Study, people: Parameters<typeof simulate>[1]) {
  const { data, model } = wholeTask(asked, simulate(asked, people, 1));
  const fit = fitOf(data, { model, resampling: { jackknife: true } });
  const panel = { study: asked, codings: codings(asked.criteria), fit };
  const shares = await averageShares(panel, () => Promise.resolve());
  return new Map(measures(panel, [], shares).map((each) => [each.criterion, each]));
}

test('of many people a criterion without effect counts for next to nothing, and not one that has an effect', async () => {
  const cells = Array.from({ length: 8 }, (_, s) => [s >> 2, (s >> 1) & 1, s & 1]);
  const asked = study({
    answer: yesNo,
    criteria: ['strong', 'small', 'nil'].map((id) => criterion(id, 2)),
    design: rated(cells),
  });
  const found = await measured(asked, {
    people: 500,
    thresholds: [0],
    strictness: 0,
    // The share that agrees differs by 46 and by 10 of 100 points where all else is in the middle.
    criteria: {
      strong: { effects: [-1, 1], spread: 0 },
      small: { effects: [-0.2, 0.2], spread: 0 },
      nil: { effects: [0, 0], spread: 0 },
    },
    background: {},
    shifts: [],
  });
  expect([...found].flatMap(([id, { agree }]) => (agree!.negligible ? [id] : []))).toEqual(['nil']);
});

test('choices have a strength, and no share that agrees', async () => {
  const wait = (await measured(choiceStudy(), choiceRecipe)).get('wait')!;
  expect(wait.agree).toBeUndefined();
  expect(wait.strength.value).toBeGreaterThan(0);
});
