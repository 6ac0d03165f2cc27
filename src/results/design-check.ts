import { promised } from '../response/promised.ts';
import type { Recipe } from '../response/recipe.ts';
import type { Study } from '../study/study.ts';
import { type Estimate, reachedErrors } from './reached-errors.ts';

/** How far fits on simulated answers to a study's scenarios are off, beside what the scenarios promise. */
export type DesignCheck = {
  readonly sets: number;
  readonly fitted: number;
  /** [K] standard errors for as many respondents as each set has. */
  readonly promised: Float64Array;
  /** [K] See `reachedErrors`. */
  readonly reached: Float64Array;
};

type Simulated = {
  readonly study: Study;
  readonly recipe: Recipe;
  /** Data sets, of which the first has this seed and each the next. */
  readonly sets: number;
  readonly seed: number;
  /** Of people: see `promised`. */
  readonly kinds: number;
};

/**
 * Holds fits of the criteria's weights against what the scenarios promise; practice, repeats and tailored scenarios
 * are left out.
 *
 * @param onProgress - how many sets are done
 * @returns undefined where the scenarios leave a weight open
 */
export async function checkDesign(
  { study: whole, recipe, sets, seed, kinds }: Simulated,
  estimate: Estimate,
  onProgress: (done: number) => void,
): Promise<DesignCheck | undefined> {
  const { scenarios, blocks, anchors } = whole.design;
  const study = { ...whole, design: { scenarios, ...(blocks && { blocks }), ...(anchors && { anchors }) } };
  const promise = promised(study, recipe, { kinds, seed: seed + sets });
  if (!promise) return undefined;
  const task = { study, recipe, sets, seed, target: promise.weights };
  const { fitted, errors } = await reachedErrors(task, estimate, onProgress);
  return { sets, fitted, promised: promise.errors, reached: errors };
}

/** [K] the errors reached over those promised. */
export function overPromised({ promised: errors, reached }: DesignCheck): number[] {
  return Array.from(reached, (error, k) => error / errors[k]!);
}
