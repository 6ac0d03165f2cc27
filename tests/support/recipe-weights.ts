import { recipePrior } from '../../src/headless/person-statements.ts';
import type { Recipe } from '../../src/response/recipe.ts';
import { priorFrom } from '../../src/results/prior-from.ts';
import { codings } from '../../src/study/coding.ts';
import type { Study } from '../../src/study/study.ts';

/** Errors like those of a fit of 50 people. */
const error = 0.15;

/** What a study would carry of a fit that found the recipe's own numbers. */
export function recipeWeights(study: Study, recipe: Recipe): NonNullable<Study['prior']> {
  const { spec, theta } = recipePrior(study, recipe);
  const P = spec.names.length;
  const errors = Float64Array.from({ length: P * P }, (_, i) => (i % (P + 1) === 0 ? error ** 2 : 0));
  const covariance = { classic: errors, robust: errors, respondent: errors };
  const fit = { names: spec.names, estimate: theta, covariance, respondents: 50 };
  return { ...priorFrom(fit, codings(study.criteria))!, people: 50 };
}
