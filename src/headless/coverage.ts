import { answerCounter } from '../estimation/answer-counts.ts';
import { fitCounts } from '../estimation/counted-fit.ts';
import type { Fit } from '../estimation/fit.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { maximumLikelihood } from '../estimation/model.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { halfWidth } from '../results/interval.ts';
import { answerLabels } from '../study/answer-labels.ts';
import { coded, codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { recipePrior } from './person-statements.ts';

/** By parameter: what its interval is to hold. */
export type Target = ReadonlyMap<string, number>;

/** How often intervals of a parameter held their target, in the sets that were fitted. */
export type Coverage = {
  readonly fitted: number;
  readonly held: ReadonlyMap<string, number>;
  /** Of spreads that were estimated at 0. */
  readonly atBound: { readonly of: number; readonly held: number };
};

type Told = Pick<Fit, 'names' | 'estimate' | 'respondents' | 'covariance' | 'converged'>;

/** The fit of each set in turn; undefined where there is none. */
export type Fits = AsyncIterable<Told | undefined>;

/** The recipe with people alike in all but what is their own: what a mixed model takes people to be. */
export function withoutGroups(recipe: Recipe): Recipe {
  return { ...recipe, background: {}, shifts: [] };
}

/** Means, spreads and thresholds that the recipe draws people by, as a mixed fit names them. */
export function generating(study: Study, recipe: Recipe): Target {
  const { spec, theta } = recipePrior(study, recipe);
  return new Map(spec.names.map((name, p) => [name, theta[p]!]));
}

/** In so many people at once that all fit in memory. */
const atOnce = 5000;

/**
 * What a fit of one set of weights for all comes to as people grow in number: it is not the mean of their weights.
 *
 * @param people - in multiples of 5,000
 */
export function limit(study: Study, recipe: Recipe, people: number, makeKernel: MakeKernel): Target {
  const { scenarios } = study.design;
  const categories = answerLabels(study.answer);
  const counter = answerCounter(scenarios.length, categories.length);
  for (let from = 0; from < people; from += atOnce) {
    const responses = simulate(study, { ...recipe, people: atOnce }, 1e6 + from);
    counter.add(Uint8Array.from(responses.flatMap(({ answers }) => answers as number[])));
  }
  const coding = codings(study.criteria);
  const rows = {
    names: coding.flatMap(({ names }) => names),
    x: Float64Array.from(scenarios.flatMap(([profile]) => coded(profile!, coding))),
    categories,
  };
  const fit = fitCounts(rows, counter.counts(), maximumLikelihood, makeKernel, () => undefined);
  if (!fit.ok) throw new Error(`the limit cannot be fitted: ${fit.problem[0]?.kind}`);
  return new Map(fit.value.names.map((name, p) => [name, fit.value.estimate[p]!]));
}

/** Shares of 95% intervals by clustered errors, with G/(G − 1) and t, that hold their target. */
export async function coverage(fits: Fits, target: Target): Promise<Coverage> {
  const held = new Map([...target.keys()].map((name) => [name, 0]));
  const atBound = { of: 0, held: 0 };
  let fitted = 0;
  for await (const fit of fits) {
    if (!fit?.converged) continue;
    fitted++;
    const { names, estimate, respondents, covariance } = fit;
    for (const [p, name] of names.entries()) {
      const variance = (covariance.respondent[p * names.length + p]! * respondents) / (respondents - 1);
      const off = Math.abs(estimate[p]! - target.get(name)!);
      const holds = off <= halfWidth(Math.sqrt(variance), respondents);
      if (holds) held.set(name, held.get(name)! + 1);
      if (name.startsWith('sd:') && estimate[p] === 0) {
        atBound.of++;
        if (holds) atBound.held++;
      }
    }
  }
  return { fitted, atBound, held: new Map([...held].map(([name, count]) => [name, count / fitted])) };
}
