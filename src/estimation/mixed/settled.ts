import { cholesky, inverse } from '../../lib/cholesky.ts';
import { type Climbed, climb, type Objective } from './climb.ts';
import { hessian, roughErrors } from './curvature.ts';
import type { Simulated } from './simulated.ts';

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
  { largestStep, onStep, reach }: Pick<Simulated, 'largestStep' | 'onStep'> & { readonly reach: number },
): Promise<Settled> {
  const P = start.length;
  if (climbed.stop === 'value') return noMaximum(climbed);
  let from = climbed;
  let { evaluations } = climbed;
  for (let times = 1; ; times++) {
    const curvature = await hessian(objective, from, roughErrors(from, start));
    evaluations += P;
    const factor = cholesky(curvature, P);
    if (!factor) return noMaximum({ ...from, evaluations, curvature });
    const top = await climb(objective, from.at, {
      tolerance: 1e-7,
      iterations: 50,
      curvature,
      exact: 3,
      largestStep,
      reach,
      onStep: (value, gradient) => onStep(-value, gradient),
    });
    evaluations += top.evaluations;
    const isThere = top.stop === 'gradient' && top.evaluations <= fewEvaluations;
    if (isThere || times === most) return { ...top, evaluations, inverse: inverse(factor, P) };
    from = top;
  }
}

/** The end of a climb that is no maximum. */
export function noMaximum(climbed: Climbed): Settled {
  const inverse = new Float64Array(climbed.at.length ** 2).fill(Number.NaN);
  return { ...climbed, stop: 'value', inverse };
}
