import { cholesky } from '../../lib/cholesky.ts';
import { type Climbed, climb } from './climb.ts';
import { hessian, roughErrors } from './curvature.ts';
import { objectiveOf, type Simulated } from './simulated.ts';

const iterations = 50;

type AscentSettings = {
  /** How near the maximum must be found, in standard errors. */
  readonly tolerance: number;
  /** [P,P] where it is known. */
  readonly curvature?: Float64Array | undefined;
  readonly reach?: number;
};

/** Climbs over the points as they lie. */
export function ascent(
  simulated: Simulated,
  from: Float64Array,
  { tolerance, curvature, reach }: AscentSettings,
): Promise<Climbed> {
  const { largestStep, onStep } = simulated;
  return climb(objectiveOf(simulated), from, {
    tolerance,
    iterations,
    largestStep,
    onStep: (value, gradient) => onStep(-value, gradient),
    ...(curvature && { curvature }),
    ...(reach !== undefined && { reach }),
  });
}

/** The curvature by differences where that is one of a maximum: scores of few persons tell little of it. */
export async function curvatureAt(
  simulated: Simulated,
  climbed: Climbed,
  start: Float64Array,
): Promise<Float64Array> {
  const H = await hessian(objectiveOf(simulated), climbed, roughErrors(climbed, start));
  return cholesky(H, start.length) ? H : climbed.curvature;
}
