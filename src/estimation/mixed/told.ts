import type { Dataset } from '../../response/dataset.ts';
import { tooFewPeople } from '../diagnosis.ts';
import type { Fit } from '../fit.ts';
import type { Places } from '../places.ts';
import type { FitProblem } from '../problem.ts';
import type { People } from './coefficients.ts';
import { covariances, withNil } from './covariances.ts';
import { chance } from './diagnosis.ts';
import { pointsNeeded, reevaluated } from './fresh.ts';
import type { Draws } from './model.ts';
import type { MixedFit, Top } from './outcome.ts';
import type { Prepared } from './prepare.ts';
import type { Seen } from './seen.ts';
import { signs } from './signs.ts';
import type { Simulated } from './simulated.ts';

type Found = {
  readonly simulated: Simulated;
  readonly top: Top;
  readonly seen: Seen;
  readonly draws: OverDraws;
};

/** What a maximum says, by the declared parameters. */
export function told(data: Dataset, fixed: Fit, prepared: Prepared, found: Found): Omit<MixedFit, 'path'> {
  const { simulated, top, seen, draws } = found;
  const { spec, declared, places, respondent } = prepared;
  const nil = known(prepared, top);
  const { score, people, hit } = seen;
  const { logLikelihood, simulationError, estimateErrors, fresh } = draws;
  const sign = signs(spec, top.at);
  const at = { declared: declared.length, at: places };
  return {
    names: declared,
    estimate: spread(
      top.at.map((value, p) => sign[p]! * value),
      at,
    ).map((value, place) => (nil.some((each) => each.place === place) ? 0 : value)),
    covariance: withNil(covariances(top, score, simulated.personWeight, spec, at), nil),
    logLikelihood,
    simulationError,
    ...(fresh && { fresh }),
    ...(estimateErrors && {
      estimateErrors: spread(estimateErrors, at),
      effectiveDraws: fewestDraws(found),
    }),
    logLikelihoodNull: fixed.logLikelihoodNull,
    logLikelihoodShares: fixed.logLikelihoodShares,
    parameters: top.at.length + nil.length,
    respondents: fixed.respondents,
    scenarios: fixed.scenarios,
    hits: hit.reduce((sum, value, n) => sum + value * simulated.personWeight[n]!, 0) / fixed.scenarios,
    stop: top.stop,
    converged: top.stop === 'gradient',
    gradientNorm: largest(top.gradient),
    evaluations: top.evaluations,
    people: { ...declaredPeople(people, prepared, data.names.length), respondent },
    problems: problems(data, fixed, prepared, found),
  };
}

function problems(data: Dataset, fixed: Fit, prepared: Prepared, found: Found): FitProblem[] {
  const { spec, declared, signs } = prepared;
  const { top, draws } = found;
  const alike = known(prepared, top).filter(({ differs }) => !differs);
  const { estimateErrors } = draws;
  const gradientNorm = largest(top.gradient);
  return [
    ...fixed.problems.filter(({ kind }) => kind === 'unused-category' || kind === 'not-identified'),
    ...(data.people ? tooFewPeople(fixed.respondents, top.at.length) : []),
    ...signs,
    ...(alike.length > 0
      ? [{ kind: 'no-spread' as const, coefficients: alike.map(({ place }) => declared[place]!) }]
      : []),
    ...chance(spec.names, estimateErrors, top.inverse, estimateErrors && fewestDraws(found)),
    ...(top.stop === 'gradient' ? [] : [{ kind: 'no-convergence' as const, gradientNorm }]),
  ];
}

/** The spreads that are 0: where there is no maximum of the rest that cannot be told. */
function known({ nil }: Prepared, { stop }: Top): Prepared['nil'] {
  return stop === 'gradient' ? nil : [];
}

/** The smallest effective number of draws of a person. */
function fewestDraws({ seen }: Found): number {
  return seen.effective.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

export function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

type OverDraws = Pick<MixedFit, 'logLikelihood' | 'simulationError' | 'estimateErrors' | 'fresh'> & {
  /** As of fresh points; absent where draws are not adaptive. */
  readonly loss?: Float64Array;
};

/**
 * What chance has in it. Fresh points take the place of those that were maximised over, or stand beside plain draws,
 * which other programs have too.
 */
export async function overDraws(draws: Draws, simulated: Simulated, top: Top): Promise<OverDraws> {
  if (draws.kind === 'quadrature') return { logLikelihood: -top.value, simulationError: 0 };
  if (draws.kind === 'adaptive') return reevaluated(simulated, top.at, { ...top, seed: draws.seed });
  const { seed } = draws;
  const count = await pointsNeeded(simulated, top.at, seed);
  const { logLikelihood, simulationError } = await reevaluated(simulated, top.at, { ...top, count, seed });
  const estimateErrors = new Float64Array(top.at.length).fill(Number.NaN);
  return {
    logLikelihood: -top.value,
    simulationError: Number.NaN,
    estimateErrors,
    fresh: { logLikelihood, simulationError },
  };
}

/** [D] values at their places among the declared parameters, NaN elsewhere. */
function spread(values: Float64Array, { declared, at }: Places): Float64Array {
  const all = new Float64Array(declared).fill(Number.NaN);
  for (const [p, place] of at.entries()) all[place] = values[p]!;
  return all;
}

/** [N,K] by the declared coefficients, NaN at those left out; [N,K+1] with what shifts all of a person's utilities. */
function declaredPeople({ mean, sd }: People, { spec, places, respondent }: Prepared, K: number): People {
  const N = respondent.length;
  const B = spec.form.length;
  const width = K + (spec.constant ? 1 : 0);
  const to = Array.from({ length: B }, (_, k) => (k < spec.means ? places[k]! : K));
  const put = (values: Float64Array) => {
    const all = new Float64Array(N * width).fill(Number.NaN);
    for (let n = 0; n < N; n++) for (let k = 0; k < B; k++) all[n * width + to[k]!] = values[n * B + k]!;
    return all;
  };
  return { mean: put(mean), sd: put(sd) };
}
