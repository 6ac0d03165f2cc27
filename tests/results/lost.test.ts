import { expect, test } from 'vitest';
import { noResampling } from '../../src/estimation/model.ts';
import type { FitProblem } from '../../src/estimation/problem.ts';
import type { Response } from '../../src/response/response.ts';
import { likelihoodLost } from '../../src/results/lost.ts';
import { resultsPlan } from '../../src/results/plan.ts';
import { shownOf } from '../../src/results/shown.ts';
import { fitOf, fitted } from '../estimation/fitting.ts';
import { fitOf as told } from '../support/fit.ts';
import { criterion, rated, study } from '../support/study.ts';

const scenarios = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];
const asked = study({ criteria: [criterion('a', 2), criterion('b', 2)], design: rated(scenarios) });

/** 30 people of whom so many say yes to each scenario. */
function answers(yes: readonly number[]): Response[] {
  return Array.from({ length: 30 }, (_, n) => ({
    format: 'afweging/response@1',
    id: String(n),
    study: asked.id,
    answers: yes.map((count) => Number(n < count)),
    background: {},
    simulated: true,
  }));
}

test('likelihoodLost is that of the shares that the criteria give less that of the shares without the criterion', () => {
  // The logits of 0.2, 0.5, 0.5 and 0.8 add up: each level adds or takes ln 2.
  const { whole, without } = resultsPlan(asked, shownOf(asked, answers([6, 15, 15, 24]), []));
  const fit = fitOf(whole.data, { model: whole.model });
  // Without either criterion the other has shares of 0.35 and 0.65.
  const all = 60 * (0.2 * Math.log(0.2) + 0.8 * Math.log(0.8)) + 60 * Math.log(0.5);
  const one = 120 * (0.35 * Math.log(0.35) + 0.65 * Math.log(0.65));
  for (const { data, model, resampling } of without) {
    expect(resampling).toBe(noResampling);
    const lost = likelihoodLost(fit, fitted(data, { model }));
    expect(lost!.loss).toBeCloseTo(all - one, 8);
    expect(lost!.df).toBe(1);
  }
});

test('likelihoodLost is unknown where a fit has no certain maximum, or there is none without the criterion', () => {
  const withProblems = (...problems: readonly FitProblem[]) =>
    told({ names: ['a:0'], estimate: Float64Array.of(1), problems });
  const sound = withProblems();
  for (const problem of [
    { kind: 'separated', coefficients: [{ name: 'a:0', direction: 1 }] },
    { kind: 'not-identified', coefficients: ['a:0'], sets: [['a:0']] },
    { kind: 'no-convergence', gradientNorm: 1 },
  ] satisfies FitProblem[]) {
    expect(likelihoodLost(withProblems(problem), { ok: true, value: sound }), problem.kind).toBeUndefined();
    expect(likelihoodLost(sound, { ok: true, value: withProblems(problem) }), problem.kind).toBeUndefined();
  }
  const few: FitProblem = { kind: 'too-few-people', respondents: 1, parameters: 1 };
  expect(likelihoodLost(withProblems(few), { ok: true, value: sound })).toEqual({ loss: 0, df: 0 });
  expect(likelihoodLost(sound, { ok: false, problem: [few] })).toBeUndefined();
});
