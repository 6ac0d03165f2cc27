import { fit as estimate } from '../estimation/fit.ts';
import { groupTests } from '../estimation/groups/tests.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** A truth for each group, and how often to draw from it. */
export type GroupTruth = {
  readonly study: Study;
  /** [G] each with its own number of people. */
  readonly recipes: readonly Recipe[];
  readonly sets: number;
  readonly permutations: number;
  /** Data set i is simulated from `firstSeed` + i. */
  readonly firstSeed: number;
  readonly makeKernel: MakeKernel;
};

/** Shares of simulated data sets in which the test of difference rejects at 5%. */
export type GroupRates = {
  readonly overall: number;
  /** At least one criterion, by its adjusted p. */
  readonly any: number;
  /** [criteria] by the adjusted p. */
  readonly criteria: readonly number[];
  /** Each given those before it. */
  readonly steps: Readonly<Record<'closeness' | 'thresholds' | 'weights', number>>;
  /** By the p raised for all that is said of a question: that anything differs, and what. */
  readonly said: Readonly<
    Record<'anything' | 'strictness' | 'closeness' | 'thresholds' | 'weights' | 'criteria', number>
  >;
};

const level = 0.05;

/** @throws Error when a data set cannot be fitted */
export function groupRates(truth: GroupTruth): GroupRates {
  const { study, recipes, sets, permutations, firstSeed, makeKernel } = truth;
  const coding = codings(study.criteria);
  const group = Int32Array.from(recipes.flatMap(({ people }, g) => Array<number>(people).fill(g)));
  const question = { group, groups: recipes.length, ordered: false };
  let [overall, any] = [0, 0];
  const rejected = coding.map(() => 0);
  const steps = { closeness: 0, thresholds: 0, weights: 0 };
  const said = { anything: 0, strictness: 0, closeness: 0, thresholds: 0, weights: 0, criteria: 0 };
  for (let i = 0; i < sets; i++) {
    const data = ratingData(study, grouped(study, recipes, firstSeed + i));
    const resampling = { ...noResampling, influence: true };
    const outcome = estimate(data, maximumLikelihood, resampling, makeKernel, () => undefined);
    if (!outcome.ok) throw new Error(`data set ${i} not fitted: ${outcome.problem[0]?.kind}`);
    const permuting = { seed: firstSeed + i, permutations };
    const [tested] = groupTests(outcome.value, data.names.length, coding, [question], permuting);
    const { difference, steps: step, raised } = tested!;
    const found = difference.criteria.map(({ adjusted }) => adjusted <= level);
    if (step!.closeness.p <= level) steps.closeness++;
    if (step!.thresholds! <= level) steps.thresholds++;
    if (step!.weights! <= level) steps.weights++;
    if (difference.p <= level) overall++;
    if (found.includes(true)) any++;
    for (const [c, yes] of found.entries()) if (yes) rejected[c]!++;
    const { strictness, closeness, thresholds, weights } = raised;
    const each = { strictness, closeness, thresholds, weights, criteria: Math.min(...raised.criteria) };
    for (const [name, p] of Object.entries(each)) if (p <= level) said[name as keyof typeof each]++;
    if (Math.min(...Object.values(each)) <= level) said.anything++;
  }
  const share = <T extends object>(counts: T) =>
    Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / sets])) as T;
  return {
    overall: overall / sets,
    any: any / sets,
    criteria: rejected.map((count) => count / sets),
    steps: share(steps),
    said: share(said),
  };
}

/** People of each group after the other, with ids of their own. */
export function grouped(study: Study, recipes: readonly Recipe[], seed: number) {
  return recipes.flatMap((recipe, g) =>
    // Far apart, so that no group's people are another's in the next data set.
    simulate(study, recipe, seed + g * 1_000_003).map((each) => ({ ...each, id: `${g}-${each.id}` })),
  );
}
