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
import type { Draws, MixedModel } from './model.ts';
import type { MixedFit, Top } from './outcome.ts';
import type { ShardRows } from './placing.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Team } from './team.ts';
import { largest, told } from './told.ts';
import { vanished, withoutSpreads } from './vanished.ts';

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
  const hopeless = withoutSpread(prepared.spec, prepared.personWeight.length);
  if (hopeless) return fail([hopeless]);
  const path: Step[] = [];
  const onStep = (logLikelihood: number, gradient: Float64Array) => {
    const step = { iteration: path.length, logLikelihood, gradientNorm: largest(gradient) };
    path.push(step);
    onProgress({ kind: 'step', step });
  };
  let found: Found = { kind: 'less', prepared, evaluations: 0 };
  while (found.kind === 'less') found = await climbed(data, model, fixed, found, withTeam, onStep);
  return ok({ ...found.fit, path });
}

/** A fit, or what is left to be sought where spreads turned out to be 0. */
type Found =
  | { readonly kind: 'fit'; readonly fit: Omit<MixedFit, 'path'> }
  | { readonly kind: 'less'; readonly prepared: Prepared; readonly evaluations: number };

function climbed(
  data: Dataset,
  model: MixedModel,
  fixed: Fit,
  { prepared, evaluations }: Extract<Found, { kind: 'less' }>,
  withTeam: WithTeam,
  onStep: Simulated['onStep'],
): Promise<Found> {
  const { spec, shard, personWeight, mixture, start } = prepared;
  return withTeam(shard, async (team) => {
    const largestStep = orderKeeperFrom(spec.means + spec.spreads, start.length);
    const simulated: Simulated = { spec, personWeight, mixture, team, largestStep, onStep };
    const draws = spec.shapes.length > 0 ? model.draws : single;
    const maximum = await maximised(simulated, start, draws);
    const top = await settled(simulated, maximum, start);
    const all = evaluations + top.evaluations;
    const gone = vanished(spec, top);
    if (gone.size > 0)
      return { kind: 'less', prepared: withoutSpreads(prepared, gone, top), evaluations: all };
    const whole = { ...top, evaluations: all };
    return { kind: 'fit', fit: await told(data, { ...model, draws }, fixed, prepared, simulated, whole) };
  });
}

/** Where nothing differs between persons there is nothing to integrate over. */
const single: Draws = { kind: 'quadrature', nodes: 1 };

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
