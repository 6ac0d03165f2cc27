import { mergeUnused } from './categories.ts';
import { minimise } from './optimiser.ts';
import { estimateOf, type Solution, solve, type Task } from './solve.ts';

/** A refit that needs more is not near the whole fit: it is solved anew, with all its checks. */
const iterations = 20;

/**
 * Refits of a solved task with other weights, each from the solution's own maximum. They overwrite the
 * weights of the solution's kernel: what needs those, hits and covariance, must be computed before.
 *
 * @returns the declared estimates [D] under weights [S]; NaN, as in `Solution`, where those cells alone
 * cannot tell, and everywhere when there is no maximum
 */
export function refits(task: Task, solution: Solution): (weight: Float64Array) => Float64Array {
  const { kernel, objective, largestStep, free, minimum, merge } = solution;
  return (weight) => {
    const used = task.cells.kind === 'ratings' ? mergeUnused(task.cells, weight).used.length : undefined;
    if (used === merge?.used.length) {
      kernel.setWeights(weight);
      const again = minimise(objective, minimum.at, { free, iterations, largestStep });
      if (again.stop === 'gradient') return estimateOf(solution, again.at);
    }
    const none = new Float64Array(solution.estimate.length).fill(Number.NaN);
    if (used !== undefined && used < 2) return none;
    const anew = solve(task, weight);
    return anew.minimum.stop === 'gradient' ? anew.estimate : none;
  };
}
