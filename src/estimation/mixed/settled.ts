import { cholesky, inverse } from '../../lib/cholesky.ts';
import { type Climbed, climb, type Objective } from './climb.ts';
import { hessian, roughErrors } from './curvature.ts';
import type { Simulated } from './mixed.ts';

/** A maximum with the inverse Hessian [P,P] there; NaN where it is none. */
export type Settled = Climbed & { readonly inverse: Float64Array };

/** Times that the Hessian is taken; where the last does not settle it either, the stop says so. */
const most = 3;
/** The first and those of two steps: farther on the Hessian is another one. */
const fewEvaluations = 3;

/**
 * Ends a climb by steps with the Hessian that standard errors need anyway, taken anew where the steps went far.
 *
 * @param start - [P] where the whole search began
 * @returns evaluations in all, those of the climb before included
 */
export async function settled(
  objective: Objective,
  climbed: Climbed,
  start: Float64Array,
  { largestStep, onStep }: Pick<Simulated, 'largestStep' | 'onStep'>,
): Promise<Settled> {
  const P = start.length;
  let from = climbed;
  let { evaluations } = climbed;
  for (let times = 1; ; times++) {
    const curvature = await hessian(objective, from, roughErrors(from, start));
    evaluations += P;
    const factor = cholesky(curvature, P);
    const unknown = new Float64Array(P * P).fill(Number.NaN);
    if (!factor) return { ...from, evaluations, curvature, stop: 'value', inverse: unknown };
    const top = await climb(objective, from.at, {
      tolerance: 1e-7,
      iterations: 50,
      curvature,
      exact: 3,
      largestStep,
      onStep: (value, gradient) => onStep(-value, gradient),
    });
    evaluations += top.evaluations;
    if (top.evaluations <= fewEvaluations || times === most)
      return { ...top, evaluations, inverse: inverse(factor, P) };
    from = top;
  }
}
