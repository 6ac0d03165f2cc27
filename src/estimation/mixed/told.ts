import type { Dataset } from '../../response/dataset.ts';
import { asDeclared, type Covariance, isSpread, multiplied, products } from '../covariance.ts';
import type { Fit } from '../fit.ts';
import type { FitProblem } from '../problem.ts';
import type { People } from './coefficients.ts';
import { chance } from './diagnosis.ts';
import { reevaluated } from './fresh.ts';
import { expected, mixedPeople } from './labels.ts';
import { evaluated, type Simulated } from './mixed.ts';
import type { Draws } from './model.ts';
import type { MixedFit, Top } from './outcome.ts';
import { kernelParameters } from './parameters.ts';
import type { Prepared } from './prepare.ts';
import { signs } from './signs.ts';
import type { Specification } from './specification.ts';

/** What the points that were maximised over say at the maximum. */
export type Seen = {
  /** [N,P] */
  readonly score: Float64Array;
  readonly people: People;
  /** [N] */
  readonly hit: Float64Array;
  /** [N] */
  readonly effective: Float64Array;
};

export async function seenAt(simulated: Simulated, theta: Float64Array): Promise<Seen> {
  const { score } = await evaluated(simulated, theta);
  const parameters = kernelParameters(simulated.spec, theta);
  const effective = await simulated.team.effective(parameters);
  return { ...(await ofPersons(simulated, parameters)), score, effective };
}

type Found = {
  readonly simulated: Simulated;
  readonly top: Top;
  readonly seen: Seen;
  readonly draws: OverDraws;
};

/** What a maximum says, by the declared parameters. */
export function told(
  data: Dataset,
  fixed: Fit,
  prepared: Prepared,
  { simulated, top, seen, draws }: Found,
): Omit<MixedFit, 'path'> {
  const { spec, declared, places, nil, respondent } = prepared;
  const { score, people, hit, effective } = seen;
  const effectiveDraws = effective.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const { logLikelihood, simulationError, estimateErrors } = draws;
  const sign = signs(spec, top.at);
  const at = { declared: declared.length, at: places };
  const converged = top.stop === 'gradient';
  return {
    names: declared,
    estimate: spread(
      top.at.map((value, p) => sign[p]! * value),
      at,
    ).map((value, place) => (nil.some((each) => each.place === place) ? 0 : value)),
    covariance: withNil(covariances(top, score, simulated.personWeight, spec, at), nil),
    logLikelihood,
    simulationError,
    ...(estimateErrors && {
      estimateErrors: spread(estimateErrors, at),
      effectiveDraws,
    }),
    logLikelihoodNull: fixed.logLikelihoodNull,
    logLikelihoodShares: fixed.logLikelihoodShares,
    parameters: top.at.length + nil.length,
    respondents: fixed.respondents,
    scenarios: fixed.scenarios,
    hits: hit.reduce((sum, value, n) => sum + value * simulated.personWeight[n]!, 0) / fixed.scenarios,
    stop: top.stop,
    converged,
    gradientNorm: largest(top.gradient),
    evaluations: top.evaluations,
    people: { ...declaredPeople(people, prepared, data.names.length), respondent },
    problems: [
      ...fixed.problems.filter(({ kind }) => kind === 'unused-category' || kind === 'not-identified'),
      ...tooFewPeople(data, fixed.respondents, top.at.length),
      ...prepared.signs,
      ...(nil.length > 0
        ? [{ kind: 'no-spread' as const, coefficients: nil.map(({ place }) => declared[place]!) }]
        : []),
      ...chance(spec.names, estimateErrors, top.inverse, estimateErrors && effectiveDraws),
      ...(converged ? [] : [{ kind: 'no-convergence' as const, gradientNorm: largest(top.gradient) }]),
    ],
  };
}

/** What the team holds of persons, who may be of several groups. */
async function ofPersons({ team, mixture }: Simulated, parameters: Float64Array) {
  const people = await team.people(parameters);
  const hit = await team.hits(parameters);
  if (!mixture) return { people, hit };
  const { value } = await team.evaluate(parameters);
  return { people: mixedPeople(people, value, mixture), hit: expected(hit, mixture) };
}

export function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

type OverDraws = Pick<MixedFit, 'logLikelihood' | 'simulationError' | 'estimateErrors'> & {
  /** As of fresh points; absent where draws are not adaptive. */
  readonly loss?: Float64Array;
};

/** What chance has in it. Fresh points take the place of those that were maximised over. */
export async function overDraws(draws: Draws, simulated: Simulated, top: Top): Promise<OverDraws> {
  if (draws.kind === 'quadrature') return { logLikelihood: -top.value, simulationError: 0 };
  if (draws.kind === 'adaptive') return reevaluated(simulated, top.at, { ...top, seed: draws.seed });
  const estimateErrors = new Float64Array(top.at.length).fill(Number.NaN);
  return { logLikelihood: -top.value, simulationError: Number.NaN, estimateErrors };
}

/** The scores of all respondents sum to zero, so their covariance has a rank of one less. */
function tooFewPeople(data: Dataset, respondents: number, parameters: number): FitProblem[] {
  return data.people && respondents - 1 < parameters
    ? [{ kind: 'too-few-people', respondents, parameters }]
    : [];
}

type Places = { readonly declared: number; readonly at: readonly number[] };

/** [D] values at their places among the declared parameters, NaN elsewhere. */
function spread(values: Float64Array, { declared, at }: Places): Float64Array {
  const all = new Float64Array(declared).fill(Number.NaN);
  for (const [p, place] of at.entries()) all[place] = values[p]!;
  return all;
}

/**
 * Inverse Hessian and its sandwich over persons' scores; a row has no score of its own where a person's answers
 * share what is integrated over.
 */
function covariances(
  { inverse, at }: Top,
  score: Float64Array,
  weight: Float64Array,
  spec: Specification,
  places: Places,
): Covariance {
  const sign = signs(spec, at);
  const P = sign.length;
  const sandwich = multiplied(multiplied(inverse, products(score, P, weight), P), inverse, P);
  for (let p = spec.means; p < spec.means + spec.spreads; p++) {
    const classic = inverse[p * P + p]!;
    // Near a spread of 0 everybody's score vanishes, and with it the sandwich; the curvature does not.
    const isNear = spec.names[p]!.startsWith('sd:') && at[p]! ** 2 < classic;
    if (isNear) sandwich[p * P + p] = Math.max(sandwich[p * P + p]!, classic);
  }
  const turned = (V: Float64Array) => V.map((value, i) => sign[Math.floor(i / P)]! * sign[i % P]! * value);
  const known = Array.from(sign, (_, p) => Number.isFinite(inverse[p * P + p]!));
  const differ = known.map((yes, p) => yes && isSpread(sandwich[p * P + p]!, inverse[p * P + p]!));
  const respondent = asDeclared(turned(sandwich), differ, { places });
  return { classic: asDeclared(turned(inverse), known, { places }), robust: respondent, respondent };
}

/**
 * At a spread of 0 no person's score tells of it, but the curvature does. The interval begins at that bound and, with
 * many people, ends no lower than that of the profile likelihood, which by the square of the spread is a falling parabola
 * cut off at 0 (Self and Liang 1987): the curvature knows its slope there, and not that it falls ever faster.
 */
function withNil({ classic, robust, respondent }: Covariance, nil: Prepared['nil']): Covariance {
  const D = Math.sqrt(classic.length);
  const put = (V: Float64Array) => {
    const all = V.slice();
    for (const { place, variance } of nil) all[place * D + place] = variance;
    return all;
  };
  return { classic: put(classic), robust: put(robust), respondent: put(respondent) };
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
