import type { Pool } from '../compute/pool.ts';
import { classRidge, type LatentClassModel } from '../estimation/latent-class/model.ts';
import type { MixedModel } from '../estimation/mixed/model.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { bic } from '../estimation/statistics.ts';
import type { Result } from '../lib/result.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import type { Study } from '../study/study.ts';
import { spreadTerms } from './spread-model.ts';

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
 * What is suggested of one data set: classes only where everybody alike, and people differing gradually in
 * strictness or in strictness and the weight of each criterion, all have a higher BIC.
 *
 * @throws Error when a model other than that of classes cannot be fitted
 */
export async function suggestion({ study, recipe, seed, pool }: NoClasses): Promise<Suggestion> {
  const data = ratingData(study, simulate(study, recipe, seed));
  const { signal } = new AbortController();
  const ignored = () => undefined;
  const two = await pool.classes(data, twoClasses(study, seed), signal, ignored);
  if (!two.ok) return 'refused';
  const least = peopleBic(two.value);
  const alike = pool.fit(data, maximumLikelihood, noResampling, signal, ignored);
  if (peopleBic(must(await alike)) <= least) return 'one';
  // Each takes longer than the one before, and none can bring classes back.
  const strictness = pool.mixed(data, differingInStrictness, signal, ignored);
  if (peopleBic(must(await strictness)) <= least) return 'strictness';
  const weights = pool.mixed(data, differingInWeights(study, seed), signal, ignored);
  return peopleBic(must(await weights)) <= least ? 'weights' : 'classes';
}

function twoClasses({ minimumGroup }: Study, seed: number): LatentClassModel {
  const settings = { starts: 20, seed, minimum: minimumGroup, bootstrap: 0, ridge: classRidge };
  return { family: 'latent-class', classes: 2, ...settings };
}

const differingInStrictness: MixedModel = {
  family: 'mixed',
  random: [],
  correlated: false,
  intercept: true,
  scaleUse: false,
  draws: { kind: 'quadrature', nodes: 15 },
};

/** Few draws: too low a likelihood for it, so that classes are suggested too often rather than too seldom. */
function differingInWeights(study: Study, seed: number): MixedModel {
  const draws = { kind: 'sobol' as const, count: 256, seed };
  return { ...differingInStrictness, random: spreadTerms(study), draws };
}

function must<T>(outcome: Result<T, readonly FitProblem[]>): T {
  if (!outcome.ok) throw new Error(`not fitted: ${outcome.problem[0]?.kind}`);
  return outcome.value;
}

function peopleBic(fit: {
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly respondents: number;
}): number {
  return bic(fit.logLikelihood, fit.parameters, fit.respondents);
}
