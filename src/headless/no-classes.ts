import type { Pool } from '../compute/pool.ts';
import type { LatentClassModel } from '../estimation/latent-class/model.ts';
import type { MixedModel } from '../estimation/mixed/model.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Result } from '../lib/result.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { isLower } from '../results/comparison.ts';
import { modelOf } from '../results/model-choice.ts';
import { usualSettings } from '../results/model-settings.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** A truth in which people differ by degrees, and which data set to draw from it. */
export type NoClasses = {
  readonly study: Study;
  readonly recipe: Recipe;
  readonly seed: number;
  readonly pool: Pool;
};

/** Whether two classes are suggested; or refused for a class too small; or what has as low a BIC over people. */
export type Suggestion = 'classes' | 'refused' | 'one' | 'strictness' | 'weights';

/**
 * What is suggested of one data set, by the rule of `classSupport`.
 *
 * @throws Error when a model other than that of classes cannot be fitted
 */
export async function suggestion({ study, recipe, seed, pool }: NoClasses): Promise<Suggestion> {
  const data = ratingData(study, simulate(study, recipe, seed));
  const subject = { data, criteria: codings(study.criteria), minimum: study.minimumGroup };
  const { signal } = new AbortController();
  const ignored = () => undefined;
  // Few draws: too low a likelihood of weights, so that classes are suggested too often rather than too seldom.
  const settings = { ...usualSettings, seed, draws: 'sobol' as const, count: 256 };
  const classes = modelOf('classes', settings, subject) as LatentClassModel;
  const two = await pool.classes(data, { ...classes, bootstrap: 0 }, signal, ignored);
  if (!two.ok) return 'refused';
  const alike = await pool.fit(data, maximumLikelihood, noResampling, signal, ignored);
  if (!isLower(two.value, must(alike))) return 'one';
  // Each takes longer than the one before, and none can bring classes back.
  for (const kind of ['strictness', 'weights'] as const) {
    const gradual = modelOf(kind, settings, subject) as MixedModel;
    if (!isLower(two.value, must(await pool.mixed(data, gradual, signal, ignored)))) return kind;
  }
  return 'classes';
}

function must<T>(outcome: Result<T, readonly FitProblem[]>): T {
  if (!outcome.ok) throw new Error(`not fitted: ${outcome.problem[0]?.kind}`);
  return outcome.value;
}
