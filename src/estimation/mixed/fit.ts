import { fail, ok, type Result } from '../../lib/result.ts';
import type { Dataset } from '../../response/dataset.ts';
import { cholesky, inverse as inverted } from '../cholesky.ts';
import type { Fit, OnProgress, Step } from '../fit.ts';
import type { FitProblem } from '../problem.ts';
import { orderKeeperFrom } from '../thresholds.ts';
import { climb } from './climb.ts';
import { hessian, roughErrors } from './curvature.ts';
import { withoutSpread } from './diagnosis.ts';
import { type Maximum, maximised, objectiveOf, type Simulated } from './mixed.ts';
import type { MixedModel } from './model.ts';
import type { MixedFit, Top } from './outcome.ts';
import { prepare } from './prepare.ts';
import type { ShardRows } from './shard.ts';
import type { Team } from './team.ts';
import { largest, told } from './told.ts';

/** Has workers hold the persons for as long as `use` lasts. */
export type WithTeam = <T>(rows: ShardRows, use: (team: Team) => Promise<T>) => Promise<T>;

/**
 * Estimates a mixed logit or ordered logit by maximum simulated likelihood over each person's answers (Train
 * 2009, chapters 6 and 10), beginning at the fixed model.
 *
 * @param fixed - the fixed model's fit of the same data
 */
export async function fitMixed(
  data: Dataset,
  model: MixedModel,
  fixed: Fit,
  withTeam: WithTeam,
  onProgress: OnProgress,
): Promise<Result<MixedFit, readonly FitProblem[]>> {
  const unfit = fixed.problems.filter(({ kind }) => kind === 'separated');
  if (unfit.length > 0) return fail(unfit);
  const prepared = prepare(data, model, fixed);
  const { spec, shard, personWeight, mixture } = prepared;
  const hopeless = withoutSpread(spec, personWeight.length);
  if (hopeless) return fail([hopeless]);
  return withTeam(shard, async (team) => {
    const path: Step[] = [];
    const simulated: Simulated = {
      spec,
      personWeight,
      mixture,
      team,
      largestStep: orderKeeperFrom(spec.means + spec.spreads, prepared.start.length),
      onStep(logLikelihood, gradient) {
        const step = { iteration: path.length, logLikelihood, gradientNorm: largest(gradient) };
        path.push(step);
        onProgress({ kind: 'step', step });
      },
    };
    const maximum = await maximised(simulated, prepared.start, model.draws);
    const top = await settled(simulated, maximum, prepared.start);
    return ok(await told(data, model, fixed, prepared, simulated, top, path));
  });
}

/** Ends the climb by steps with the Hessian that standard errors need anyway. */
async function settled(simulated: Simulated, climbed: Maximum, start: Float64Array): Promise<Top> {
  const objective = objectiveOf(simulated);
  const P = climbed.at.length;
  const curvature = await hessian(objective, climbed, roughErrors(climbed, start));
  const factor = cholesky(curvature, P);
  const unknown = new Float64Array(P * P).fill(Number.NaN);
  const evaluations = climbed.evaluations + P;
  if (!factor) return { ...climbed, evaluations, curvature, stop: 'value', inverse: unknown };
  const top = await climb(objective, climbed.at, {
    tolerance: 1e-7,
    iterations: 20,
    curvature,
    exact: true,
    largestStep: simulated.largestStep,
    onStep: (value, gradient) => simulated.onStep(-value, gradient),
  });
  const { count } = climbed;
  return { ...top, evaluations: evaluations + top.evaluations, count, inverse: inverted(factor, P) };
}
