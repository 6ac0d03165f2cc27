import { fit as estimate } from '../estimation/fit.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

const people = 20_000;
const seed = 1;
const rounds = 3;

/**
 * A recipe with its effects and thresholds times one number, so that a fit which pools its people has the weights
 * of such a fit of another: people who differ more among themselves have smaller ones, as if they weighed less.
 *
 * @throws Error when either cannot be fitted
 */
export function levelled(study: Study, recipe: Recipe, like: Recipe, makeKernel: MakeKernel): Recipe {
  const weights = (of: Recipe) => pooledWeights(study, of, makeKernel);
  const wanted = weights(like);
  let by = 1;
  for (let round = 0; round < rounds; round++) {
    const now = weights(times(recipe, by));
    const along = now.reduce((sum, value, k) => sum + value * wanted[k]!, 0);
    by *= along / now.reduce((sum, value) => sum + value * value, 0);
  }
  return times(recipe, by);
}

function pooledWeights(study: Study, recipe: Recipe, makeKernel: MakeKernel): Float64Array {
  const data = ratingData(study, simulate(study, { ...recipe, people }, seed));
  const fit = estimate(data, maximumLikelihood, noResampling, makeKernel, () => undefined);
  if (!fit.ok) throw new Error(`not fitted: ${fit.problem[0]?.kind}`);
  const K = codings(study.criteria).reduce((sum, { names }) => sum + names.length, 0);
  return fit.value.estimate.subarray(0, K);
}

function times(recipe: Recipe, by: number): Recipe {
  const criteria = Object.entries(recipe.criteria).map(([id, each]) => [
    id,
    { ...each, effects: each.effects.map((effect) => by * effect) },
  ]);
  return {
    ...recipe,
    thresholds: recipe.thresholds.map((threshold) => by * threshold),
    criteria: Object.fromEntries(criteria),
  };
}
