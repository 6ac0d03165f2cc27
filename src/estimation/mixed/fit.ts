import { fail, ok, type Result } from '../../lib/result.ts';
import type { Dataset } from '../../response/dataset.ts';
import { mergeUnused } from '../categories.ts';
import { cellWeights, gather } from '../cells.ts';
import { cholesky, inverse as inverted } from '../cholesky.ts';
import type { Covariance } from '../covariance.ts';
import type { Fit, OnProgress, Step } from '../fit.ts';
import type { FitProblem } from '../problem.ts';
import { everyone } from '../statistics.ts';
import { orderKeeperFrom } from '../thresholds.ts';
import { climb } from './climb.ts';
import type { People } from './coefficients.ts';
import { hessian, roughErrors } from './curvature.ts';
import { type Fresh, reevaluated } from './fresh.ts';
import { evaluated, type Maximum, maximised, objectiveOf, type Simulated } from './mixed.ts';
import type { MixedModel, RandomTerm } from './model.ts';
import { panelData } from './panel-data.ts';
import type { ShardRows } from './shard.ts';
import { kernelParameters, type Specification, specification } from './specification.ts';
import { startOf } from './start.ts';
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

type Prepared = ReturnType<typeof prepare>;

/** Without coefficients that the data cannot tell and categories that nobody used. */
function prepare(data: Dataset, model: MixedModel, fixed: Fit) {
  const kept = data.names.flatMap((_, k) => (Number.isNaN(fixed.estimate[k]!) ? [] : [k]));
  const place = data.kind === 'ratings' ? usedPlaces(data) : undefined;
  const thresholds = fixed.names.flatMap((name, p) =>
    p >= data.names.length && !Number.isNaN(fixed.estimate[p]!) ? [{ name, p }] : [],
  );
  const random = model.random.flatMap((term) => remaining(term, kept));
  const spec = specification(
    { ...model, random },
    data.kind === 'ratings' ? 'ordered' : 'multinomial',
    kept.map((k) => data.names[k]!),
    thresholds.map(({ name }) => name),
  );
  const { rows, personWeight, respondent } = panelData(data, spec, kept, place);
  const known = Float64Array.from([...kept, ...thresholds.map(({ p }) => p)], (p) => fixed.estimate[p]!);
  const shard: ShardRows = { rows, shapes: spec.shapes, firstPerson: 0 };
  const declared = [
    ...data.names,
    ...spec.names.slice(spec.means, spec.means + spec.spreads),
    ...fixed.names.slice(data.names.length),
  ];
  const at = [...kept, ...thresholds.map(({ p }) => p)];
  const places = [
    ...at.slice(0, spec.means),
    ...Array.from({ length: spec.spreads }, (_, i) => data.names.length + i),
    ...at.slice(spec.means).map((p) => p + spec.spreads),
  ];
  return { spec, shard, personWeight, respondent, declared, places, start: startOf(spec, rows, known) };
}

function usedPlaces(data: Dataset): Int32Array {
  const { cells, membership } = gather(data);
  const weight = cellWeights(membership, everyone(membership.first.length - 1), cells.answer.length);
  return cells.kind === 'ratings' ? mergeUnused(cells, weight).place : new Int32Array(0);
}

/** A random term among the coefficients that are kept; none where one of its own cannot be told. */
function remaining(term: RandomTerm, kept: readonly number[]): RandomTerm[] {
  if (term.kind === 'coefficient') {
    const at = kept.indexOf(term.coefficient);
    return at < 0 ? [] : [{ ...term, coefficient: at }];
  }
  const own = term.matrix[0]!.map((_, w) => kept.indexOf(term.first + w));
  return own.includes(-1) ? [] : [{ ...term, first: own[0]! }];
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
  { spec, respondent, declared, places }: Prepared,
  simulated: Simulated,
  top: Top,
  path: readonly Step[],
): Promise<MixedFit> {
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
    effectiveDraws: effective.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
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

/** Inverse Hessian and its sandwich over persons' scores: a person's answers share what is integrated over. */
function covariance(inverse: Float64Array, score: Float64Array, weight: Float64Array, P: number): Covariance {
  const respondent = new Float64Array(P * P);
  for (let n = 0; n < weight.length; n++) {
    const move = new Float64Array(P);
    for (let p = 0; p < P; p++)
      for (let q = 0; q < P; q++) move[p]! += inverse[p * P + q]! * score[n * P + q]!;
    for (let p = 0; p < P; p++)
      for (let q = 0; q < P; q++) respondent[p * P + q]! += weight[n]! * move[p]! * move[q]!;
  }
  return { classic: inverse, robust: respondent, respondent };
}

/** [P] −1 for the spreads of a deviate that counts the other way: only its size can be told. */
function signs(spec: Specification, theta: Float64Array): Float64Array {
  const sign = new Float64Array(theta.length).fill(1);
  const turned = new Set<number>();
  for (const [e, q] of spec.entryDeviate.entries()) {
    const first = spec.entryDeviate.indexOf(q) === e;
    if (first && theta[spec.means + spec.entrySpread[e]!]! < 0) turned.add(q);
  }
  for (const [e, q] of spec.entryDeviate.entries())
    if (turned.has(q)) sign[spec.means + spec.entrySpread[e]!] = -1;
  return sign;
}

/** [D] values at their places among the declared parameters, NaN elsewhere. */
function placed(values: Float64Array, places: readonly number[], D: number): Float64Array {
  const all = new Float64Array(D).fill(Number.NaN);
  for (const [p, at] of places.entries()) all[at] = values[p]!;
  return all;
}

function placedBoth(V: Float64Array, places: readonly number[], D: number): Float64Array {
  const P = places.length;
  const all = new Float64Array(D * D).fill(Number.NaN);
  for (let p = 0; p < P; p++) for (let q = 0; q < P; q++) all[places[p]! * D + places[q]!] = V[p * P + q]!;
  return all;
}
