import { fit as estimate } from '../estimation/fit.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { importance } from '../results/importance.ts';
import { strengths } from '../results/strength.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** A truth in which one criterion counts for nothing on average, and how often to draw from it. */
export type NilStudy = {
  readonly study: Study;
  readonly recipe: Recipe;
  readonly criterion: string;
  readonly sets: number;
  /** Data set i is simulated from `firstSeed` + i. */
  readonly firstSeed: number;
  readonly makeKernel: MakeKernel;
};

/** What is found of that criterion over the data sets. */
export type NilFound = {
  /** Share in which its F test does not reject. */
  readonly calledNothing: number;
  /** Mean of its unbiased strength, with the error of that mean. */
  readonly strength: number;
  readonly strengthError: number;
};

/** @throws Error when a data set cannot be fitted */
export function nilRate({ study, recipe, criterion, sets, firstSeed, makeKernel }: NilStudy): NilFound {
  const truth = withoutEffect(recipe, criterion);
  const coding = codings(study.criteria);
  const at = coding.findIndex((each) => each.criterion === criterion);
  const strength: number[] = [];
  let called = 0;
  for (let i = 0; i < sets; i++) {
    const data = ratingData(study, simulate(study, truth, firstSeed + i));
    const outcome = estimate(data, maximumLikelihood, noResampling, makeKernel, () => undefined);
    if (!outcome.ok) throw new Error(`data set ${i} not fitted: ${outcome.problem[0]?.kind}`);
    const row = importance(outcome.value, coding).find((each) => each.criterion === criterion);
    if (row?.kind === 'estimated' && row.indistinct) called++;
    strength.push(strengths(outcome.value, coding)[at]!);
  }
  const mean = strength.reduce((sum, value) => sum + value, 0) / sets;
  const squares = strength.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const strengthError = Math.sqrt(squares / (sets - 1) / sets);
  return { calledNothing: called / sets, strength: mean, strengthError };
}

/** The recipe with a criterion's mean effects set to nil; people keep differing about it. */
export function withoutEffect(recipe: Recipe, criterion: string): Recipe {
  const { effects, spread } = recipe.criteria[criterion]!;
  const nil = { effects: effects.map(() => 0), spread };
  return { ...recipe, criteria: { ...recipe.criteria, [criterion]: nil } };
}
