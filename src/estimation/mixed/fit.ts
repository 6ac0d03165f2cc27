import { fail, ok, type Result } from '../../lib/result.ts';
import type { Dataset } from '../../response/dataset.ts';
import { cholesky, inverse as inverted } from '../cholesky.ts';
import type { Fit, OnProgress, Step } from '../fit.ts';
import type { FitProblem } from '../problem.ts';
import { orderKeeperFrom } from '../thresholds.ts';
import { climb } from './climb.ts';
import type { People } from './coefficients.ts';
import { hessian, roughErrors } from './curvature.ts';
import { covariance, placed, placedBoth, signs } from './declared.ts';
import { chance, withoutSpread } from './diagnosis.ts';
import { type Fresh, reevaluated } from './fresh.ts';
import { evaluated, type Maximum, maximised, objectiveOf, type Simulated } from './mixed.ts';
import type { MixedModel } from './model.ts';
import { kernelParameters } from './parameters.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { ShardRows } from './shard.ts';
import type { Team } from './team.ts';

/** A mixed model estimated on a dataset; what it shares with a fixed one means the same there. */
export type MixedFit = Omit<Fit, 'ridge' | 'jackknife' | 'bootstrap'> & {
  /** Standard deviation of `logLikelihood` over draws; 0 with quadrature. */
  readonly simulationError: number;
  /** [P] standard deviation of each estimate over draws. */
  readonly estimateErrors: Float64Array;
  /** Of the person with the fewest: how many equally weighed points would be as precise. */
  readonly effectiveDraws: number;
  /** [N,K] of each person's coefficients given the answers. */
  readonly people: People & { readonly respondent: Int32Array };
};

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
  const { spec, shard, personWeight } = prepared;
  const hopeless = withoutSpread(spec, personWeight.length);
  if (hopeless) return fail([hopeless]);
  return withTeam(shard, async (team) => {
    const path: Step[] = [];
    const simulated: Simulated = {
      spec,
      personWeight,
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
    return ok(await told(model, fixed, prepared, simulated, top, path));
  });
}

type Top = Maximum & { readonly inverse: Float64Array };

/** Ends the climb by Newton's method, with the Hessian that standard errors need anyway. */
async function settled(simulated: Simulated, climbed: Maximum, start: Float64Array): Promise<Top> {
  const objective = objectiveOf(simulated);
  const P = climbed.at.length;
  const curvature = await hessian(objective, climbed.at, roughErrors(climbed, start));
  const factor = cholesky(curvature, P);
  const unknown = new Float64Array(P * P).fill(Number.NaN);
  const evaluations = climbed.evaluations + 2 * P;
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

async function told(
  model: MixedModel,
  fixed: Fit,
  prepared: Prepared,
  simulated: Simulated,
  top: Top,
  path: readonly Step[],
): Promise<MixedFit> {
  const { spec, respondent, declared, places } = prepared;
  const P = top.at.length;
  const { score } = await evaluated(simulated, top.at);
  const parameters = kernelParameters(spec, top.at);
  const effective = await simulated.team.effective(parameters);
  const people = await simulated.team.people(parameters);
  const hit = await simulated.team.hits(parameters);
  const fresh: Fresh =
    model.draws.kind === 'adaptive'
      ? await reevaluated(simulated, top.at, {
          count: top.count,
          inverse: top.inverse,
          seed: model.draws.seed,
        })
      : { logLikelihood: -top.value, simulationError: 0, estimateErrors: new Float64Array(P) };
  const sign = signs(spec, top.at);
  const converged = top.stop === 'gradient';
  const least = effective.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const classicErrors = top.at.map((_, p) => Math.sqrt(top.inverse[p * P + p]!));
  const D = declared.length;
  const spread = (values: Float64Array) => placed(values, places, D);
  const errors = covariance(top.inverse, score, simulated.personWeight, P);
  const square = (V: Float64Array) =>
    placedBoth(
      V.map((value, i) => sign[Math.floor(i / P)]! * sign[i % P]! * value),
      places,
      D,
    );
  return {
    names: declared,
    estimate: spread(top.at.map((value, p) => sign[p]! * value)),
    covariance: {
      classic: square(errors.classic),
      robust: square(errors.robust),
      respondent: square(errors.respondent),
    },
    logLikelihood: fresh.logLikelihood,
    simulationError: fresh.simulationError,
    estimateErrors: spread(fresh.estimateErrors),
    effectiveDraws: least,
    logLikelihoodNull: fixed.logLikelihoodNull,
    logLikelihoodShares: fixed.logLikelihoodShares,
    parameters: P,
    respondents: fixed.respondents,
    scenarios: fixed.scenarios,
    hits: dotted(hit, simulated.personWeight) / fixed.scenarios,
    stop: top.stop,
    converged,
    gradientNorm: largest(top.gradient),
    evaluations: top.evaluations,
    path,
    people: { ...people, respondent },
    problems: [
      ...fixed.problems,
      ...prepared.signs,
      ...(model.draws.kind === 'adaptive'
        ? chance(spec.names, fresh.estimateErrors, classicErrors, least)
        : []),
      ...(converged ? [] : [{ kind: 'no-convergence' as const, gradientNorm: largest(top.gradient) }]),
    ],
  };
}

function dotted(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
