import { fit as estimate } from '../estimation/fit.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { importance } from '../results/importance.ts';
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

/**
 * The share of simulated data sets in which the criterion is called nothing: its F test does not reject.
 *
 * @throws Error when a data set cannot be fitted
 */
export function nilRate({ study, recipe, criterion, sets, firstSeed, makeKernel }: NilStudy): number {
  const truth = withoutEffect(recipe, criterion);
  const coding = codings(study.criteria);
  let called = 0;
  for (let i = 0; i < sets; i++) {
    const data = ratingData(study, simulate(study, truth, firstSeed + i));
    const outcome = estimate(data, maximumLikelihood, noResampling, makeKernel, () => undefined);
    if (!outcome.ok) throw new Error(`data set ${i} not fitted: ${outcome.problem[0]?.kind}`);
    const row = importance(outcome.value, coding).find((each) => each.criterion === criterion);
    if (row?.kind === 'estimated' && row.indistinct) called++;
  }
  return called / sets;
}

/** The recipe with a criterion's mean effects set to nil; people keep differing about it. */
function withoutEffect(recipe: Recipe, criterion: string): Recipe {
  const { effects, spread } = recipe.criteria[criterion]!;
  const nil = { effects: effects.map(() => 0), spread };
  return { ...recipe, criteria: { ...recipe.criteria, [criterion]: nil } };
}
