import { fit as estimate } from '../estimation/fit.ts';
import { partialPooling } from '../estimation/groups/pooling.ts';
import { unitCovariance } from '../estimation/groups/unit-covariance.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { normal } from '../lib/normal.ts';
import { type Random, seeded } from '../lib/random.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { type Coding, codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { grouped } from './group-rates.ts';

/** Groups whose level effects differ with one sd, and how often to draw them. */
export type PoolingTruth = {
  readonly study: Study;
  readonly recipe: Recipe;
  readonly sizes: readonly number[];
  readonly groupSd: number;
  readonly sets: number;
  /** Data set i is simulated from `firstSeed` + i. */
  readonly firstSeed: number;
  readonly makeKernel: MakeKernel;
};

/** Mean squared errors of groups' level effects, and how often the 95% interval of a shrunk weight holds its truth. */
export type PoolingErrors = {
  readonly separate: number;
  readonly ignore: number;
  readonly pooled: number;
  readonly coverage: number;
  /** Mean of the estimated group sd. */
  readonly sd: number;
  /** Data sets in which some group alone could not be fitted: left out. */
  readonly failed: number;
};

export function poolingErrors(truth: PoolingTruth): PoolingErrors {
  const { study, recipe, sizes, groupSd, sets, firstSeed, makeKernel } = truth;
  const coding = codings(study.criteria);
  const sums = { separate: 0, ignore: 0, pooled: 0, coverage: 0, sd: 0 };
  let [done, failed] = [0, 0];
  for (let i = 0; i < sets; i++) {
    const random = seeded(firstSeed + i);
    const recipes = sizes.map((people) => groupRecipe(study, { ...recipe, people }, groupSd, random));
    const responses = grouped(study, recipes, firstSeed + i);
    const fitted = (from: number, to: number) => {
      const data = ratingData(study, responses.slice(from, to));
      const outcome = estimate(data, maximumLikelihood, noResampling, makeKernel, () => undefined);
      return outcome.ok ? [outcome.value] : [];
    };
    const ends = sizes.map((_, g) => sizes.slice(0, g + 1).reduce((a, b) => a + b));
    const fits = ends.flatMap((end, g) => fitted(end - sizes[g]!, end));
    const [whole] = fitted(0, responses.length);
    const data = ratingData(study, responses);
    const pooling = fits.length === sizes.length && partialPooling(fits, unitCovariance(data, coding));
    if (!pooling || !whole) {
      failed++;
      continue;
    }
    done++;
    sums.sd += pooling.sd;
    for (const [g, { raw, shrunk, shrunkError }] of pooling.groups.entries()) {
      const weights = weightsOf(recipes[g]!, coding);
      const error = (found: Float64Array) => meanSquare(weights.map((weight, k) => found[k]! - weight));
      sums.separate += error(raw) / sizes.length;
      sums.ignore += error(whole.estimate) / sizes.length;
      sums.pooled += error(shrunk) / sizes.length;
      const held = weights.filter((weight, k) => Math.abs(shrunk[k]! - weight) <= 1.96 * shrunkError[k]!);
      sums.coverage += held.length / weights.length / sizes.length;
    }
  }
  const mean = (sum: number) => sum / done;
  return {
    separate: mean(sums.separate),
    ignore: mean(sums.ignore),
    pooled: mean(sums.pooled),
    coverage: mean(sums.coverage),
    sd: mean(sums.sd),
    failed,
  };
}

/** The recipe of people who weigh alike, with a group's own deviation of root mean square `sd` from its effects. */
function groupRecipe(study: Study, recipe: Recipe, sd: number, random: Random): Recipe {
  const criteria = study.criteria.map(({ id, kind, levels }) => {
    const L = levels.length;
    const line = normal(random) / Math.sqrt((L * L - 1) / 12);
    const raw = levels.map((_, l) => (kind === 'amount' ? line * (l - (L - 1) / 2) : normal(random)));
    const mean = raw.reduce((a, b) => a + b) / L;
    const scale = kind === 'amount' ? 1 : Math.sqrt(L / (L - 1));
    const effects = recipe.criteria[id]!.effects.map((effect, l) => effect + sd * scale * (raw[l]! - mean));
    return [id, { effects, spread: 0 }] as const;
  });
  return { ...recipe, strictness: 0, shifts: [], criteria: Object.fromEntries(criteria) };
}

/** [K] the weights that give the recipe's level effects: of effects coding the first levels', of a line its end. */
function weightsOf({ criteria }: Recipe, coding: readonly Coding[]): number[] {
  return coding.flatMap(({ criterion, names }) => {
    const { effects } = criteria[criterion]!;
    return names.length === effects.length - 1 && names[0] !== criterion
      ? effects.slice(0, -1)
      : [effects.at(-1)!];
  });
}

function meanSquare(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}
