import type { Fit } from '../estimation/fit.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Result } from '../lib/result.ts';
import type { Dataset } from '../response/dataset.ts';
import { datasetOf } from '../response/dataset-of.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import type { Study } from '../study/study.ts';

/** How far fits on simulated answers are off. */
export type Reached = {
  readonly fitted: number;
  /** [K] root mean square of each weight's distance from its target over the sets that were fitted. */
  readonly errors: Float64Array;
};

type Simulation = {
  readonly study: Study;
  readonly recipe: Recipe;
  /** Data sets, of which the first has this seed and each the next. */
  readonly sets: number;
  readonly seed: number;
  /** [K] what the fits estimate: weights in the order of the study's codings. */
  readonly target: Float64Array;
};

/** Estimates one set of weights for all; to stop, it rejects. */
export type Estimate = (data: Dataset) => Promise<Result<Fit, readonly FitProblem[]>>;

/** Sets under way together, enough to keep all workers busy. */
const together = 8;

/**
 * Simulates respondents to a study over and over, estimates on the answers of each set, and holds the weights against
 * what they estimate.
 *
 * @param onProgress - how many sets are done
 */
export async function reachedErrors(
  { study, recipe, sets, seed, target }: Simulation,
  estimate: Estimate,
  onProgress: (done: number) => void,
): Promise<Reached> {
  const squares = new Float64Array(target.length);
  let fitted = 0;
  for (let from = 0; from < sets; from += together) {
    const count = Math.min(together, sets - from);
    const fits = await Promise.all(
      Array.from({ length: count }, (_, i) =>
        estimate(datasetOf(study, simulate(study, recipe, seed + from + i))),
      ),
    );
    for (const fit of fits) {
      if (!fit.ok || !isWhole(fit.value)) continue;
      fitted++;
      for (let k = 0; k < target.length; k++) squares[k]! += (fit.value.estimate[k]! - target[k]!) ** 2;
    }
    onProgress(from + count);
  }
  return { fitted, errors: squares.map((sum) => Math.sqrt(sum / fitted)) };
}

/** Whether the search ended and the data tell every weight. */
function isWhole({ converged, estimate }: Fit): boolean {
  return converged && !estimate.some(Number.isNaN);
}
