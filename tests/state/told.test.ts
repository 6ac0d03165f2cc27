import { expect, test } from 'vitest';
import { simulate } from '../../src/response/simulate.ts';
import type { FitOutcome } from '../../src/results/leaders.ts';
import { type FitTask, resultsPlan } from '../../src/results/plan.ts';
import { shownOf } from '../../src/results/shown.ts';
import { told } from '../../src/state/told.ts';
import type { Study } from '../../src/study/study.ts';
import { fitted } from '../estimation/fitting.ts';
import { choiceRecipe, choiceStudy } from '../support/choice.ts';
import { criterion, rated, study, yesNo } from '../support/study.ts';

const asked = study({
  answer: yesNo,
  criteria: [criterion('a', 2), criterion('b', 2)],
  design: rated([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]),
});
const recipe = {
  people: 40,
  thresholds: [0],
  strictness: 0,
  criteria: { a: { effects: [-1, 1], spread: 0 }, b: { effects: [-0.5, 0.5], spread: 0 } },
  background: {},
  shifts: [],
};

function toldOf(of: Study, people: Parameters<typeof simulate>[1], fits?: (task: FitTask) => FitOutcome) {
  const shown = shownOf(of, simulate(of, people, 1), []);
  const fit = ({ data, model, resampling }: FitTask) => fitted(data, { model, resampling });
  return told(shown, resultsPlan(of, shown), fits ?? fit, () => Promise.resolve());
}

test('told has the importance and measures of every criterion, and the agreement about every scenario', async () => {
  const { importance, measures, levelShares, agreeing } = await toldOf(asked, recipe);
  expect(importance.map(({ criterion }) => criterion).sort()).toEqual(['a', 'b']);
  expect(measures.every(({ agree, lost }) => agree && lost)).toBe(true);
  expect(levelShares!.map((levels) => levels.length)).toEqual([2, 2]);
  expect([...agreeing.keys()]).toEqual([0, 1, 2, 3]);
  expect([...agreeing.values()].every(({ alike }) => alike === undefined)).toBe(true);
});

test('told has an expected agreement only of a scale', async () => {
  const points = ['1', '2', '3'].map((name) => ({ nl: name, en: name }));
  const scale = { ...asked, answer: { kind: 'scale' as const, points } };
  const { agreeing } = await toldOf(scale, { ...recipe, thresholds: [-1, 1] });
  expect([...agreeing.values()].every(({ alike }) => alike)).toBe(true);
});

test('of choices told has no shares that agree, and no agreement', async () => {
  const { importance, levelShares, agreeing, spreads } = await toldOf(choiceStudy(), choiceRecipe);
  expect(importance).not.toEqual([]);
  expect(levelShares).toBeUndefined();
  expect(agreeing.size).toBe(0);
  expect(spreads.ok).toBe(false);
});

test('without a fit told has the agreement, with nothing beside it, and how much people differ', async () => {
  const none: FitOutcome = { ok: false, problem: [{ kind: 'too-few-answers', answers: 1, parameters: 3 }] };
  const { importance, measures, agreeing, spreads } = await toldOf(asked, recipe, () => none);
  expect([importance, measures]).toEqual([[], []]);
  expect([...agreeing.values()].map(({ alike }) => alike)).toEqual(Array(4).fill(undefined));
  expect(spreads.ok && spreads.value.map(({ criterion }) => criterion).sort()).toEqual(['a', 'b']);
});
