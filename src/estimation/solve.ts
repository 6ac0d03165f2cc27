import { type Merge, mergeUnused } from './categories.ts';
import { type Cells, cellsAt } from './cells.ts';
import { escapes, noEscapes } from './escapes.ts';
import { type Inequalities, inequalities, inStandard, limitRows } from './inequalities.ts';
import { farAlong, type Judgement, judge, verdict } from './judgement.ts';
import type { Kernel, KernelRows, MakeKernel } from './kernel.ts';
import { type AnswerNoise, noiseFloors } from './known-noise.ts';
import { noisyKernel } from './noisy-kernel.ts';
import { type Minimum, minimise, type Objective } from './optimiser.ts';
import { isPenalised, penalised } from './ridge.ts';
import { type Standard, standardOf, unstandardised } from './standard.ts';
import { marginalThresholds, orderKeeper } from './thresholds.ts';

/** What is to be maximised, whoever the weights say takes part. */
export type Task = {
  readonly cells: Cells;
  /** [K,K] see `penaltyMatrix` */
  readonly penalty: Float64Array;
  readonly makeKernel: MakeKernel;
  /** Of the answers, where what was reported need not be what was meant. */
  readonly noise?: AnswerNoise;
};

/**
 * The maximum, with all that covariances and refits need.
 *
 * Symbols: K coefficients, C declared categories, D = K + C − 1 declared parameters, P ≤ D parameters
 * after categories that nobody used are merged.
 */
export type Solution = {
  /** [D] NaN where the data cannot tell or the estimate runs to infinity. */
  readonly estimate: Float64Array;
  readonly merge: Merge | undefined;
  readonly places: Places;
  readonly unidentified: Examination['unidentified'];
  readonly dependent: Examination['dependent'];
  readonly infinite: Examination['infinite'];
  /** Categories that are reported no more often than noise alone explains, so that there is no maximum. */
  readonly onlyNoise: readonly number[];
  /** [P] whether the parameter has no finite estimate. */
  readonly unknown: readonly boolean[];
  readonly parameters: number;
  /** Of the standardised cells, at the limit where answers are separated. */
  readonly rows: KernelRows;
  readonly kernel: Kernel;
  readonly standard: Standard;
  readonly objective: Objective;
  readonly largestStep: (at: Float64Array, direction: Float64Array) => number;
  /** Parameters of the standardised cells that moved. */
  readonly free: readonly number[];
  readonly minimum: Minimum;
  /** [P] a point so far towards the limit that separated answers have probability 1. */
  readonly limit: Float64Array;
};

/** What can be told of the data before anything is fitted. */
export type Examination = {
  readonly merge: Merge | undefined;
  readonly standard: Standard;
  readonly given: Inequalities;
  /** [K,K] the penalty by standardised coefficients. */
  readonly penalty: Float64Array;
  readonly judged: Judgement;
  /** [P] as far as the answers tell. */
  readonly unknown: readonly boolean[];
  /** Coefficients in a constant or collinear set. */
  readonly unidentified: readonly number[];
  /** Of these, the sets of which one follows from the others; one alone is constant. */
  readonly dependent: readonly (readonly number[])[];
  /** Coefficients that run to infinity, and to which side. */
  readonly infinite: readonly { readonly coefficient: number; readonly direction: 1 | -1 }[];
  /** P − parameters that the data cannot tell: those to be estimated, also at infinity. */
  readonly parameters: number;
};

/** Where P parameters stand among D declared ones. */
export type Places = { readonly declared: number; readonly at: readonly number[] };

const iterations = 200;
/** Cells that are judged in the place of many more. */
const enough = 2000;

type OnStep = (iteration: number, value: number, gradientNorm: number) => void;

/** Sets apart what the data cannot tell. For ratings at least two categories must have weight. */
export function examine(
  { cells, penalty }: Pick<Task, 'cells' | 'penalty'>,
  weight: Float64Array,
): Examination {
  const merge = cells.kind === 'ratings' ? mergeUnused(cells, weight) : undefined;
  const standard = standardOf(cells, weight);
  const R = standardPenalty(penalty, standard.scale);
  const { given, judged } = judgedCells(cells, standard, weight, merge, isPenalised(R, cells.coefficients));
  const parameters = given.parameters - judged.blind.length;
  return { merge, standard, given, penalty: R, judged, parameters, ...verdict(standard, judged) };
}

/**
 * What the answers tell. Of many cells some are judged first: where these tell everything and nothing runs
 * to infinity, more of them only say so again.
 */
function judgedCells(
  cells: Cells,
  standard: Standard,
  weight: Float64Array,
  merge: Merge | undefined,
  penalisedAt: readonly boolean[],
): Pick<Examination, 'given' | 'judged'> {
  const judgedOf = (of: Cells, times: Float64Array) => {
    const given = inequalities(inStandard(of, standard), times, merge);
    return { given, judged: judge(given, penalisedAt) };
  };
  const step = Math.floor(weight.length / enough);
  if (step > 1) {
    const places = Int32Array.from({ length: Math.ceil(weight.length / step) }, (_, i) => i * step);
    const some = judgedOf(
      cellsAt(cells, places),
      Float64Array.from(places, (s) => weight[s]!),
    );
    if (some.judged.blind.length === 0 && !some.judged.strict.includes(1)) return some;
  }
  return judgedOf(cells, weight);
}

/**
 * Maximises the likelihood of the cells under `weight` [S], after setting apart what the data cannot
 * tell. For ratings at least two categories must have weight.
 */
export function solve(task: Task, weight: Float64Array, onStep?: OnStep): Solution {
  const { cells } = task;
  const examination = examine(task, weight);
  const { merge, standard, given, judged, unidentified, dependent, infinite, parameters } = examination;
  const K = cells.coefficients;
  const P = given.parameters;
  const rows = limitRows(cells, standard, merge, given, judged.strict);
  const kernel = kernelOf(task, rows);
  kernel.setWeights(weight);
  const objective = penalised(kernel.evaluate, examination.penalty, K);
  const largestStep = orderKeeper(rows);
  const start = new Float64Array(P);
  if (cells.kind === 'ratings') start.set(marginalThresholds(cells, weight, merge!), K);
  const free = [...start.keys()].filter((p) => !judged.held.has(p));
  const minimum = minimise(objective, start, { free, iterations, largestStep, ...(onStep && { onStep }) });
  const escaped = task.noise ? escapes(minimum, free, standard) : noEscapes;
  // Where the likelihood overflows the optimiser stands still, and where it stands means nothing.
  const unknown = examination.unknown.map(
    (blind, p) => blind || !hasMeaning(minimum) || escaped.parameters.has(p),
  );
  const places = declaredPlaces(K, P, merge);
  return {
    estimate: estimateOf({ standard, unknown, places }, minimum.at),
    places,
    merge,
    unidentified,
    dependent,
    infinite: [
      ...infinite,
      // One that both find keeps the side of the answers.
      ...escaped.infinite.filter((each) =>
        infinite.every(({ coefficient }) => coefficient !== each.coefficient),
      ),
    ],
    onlyNoise: escaped.categories.map((c) => merge!.used[c]!),
    unknown,
    parameters,
    rows,
    kernel,
    standard,
    objective,
    largestStep,
    free,
    minimum,
    limit: farAlong(minimum.at, judged.direction, given),
  };
}

function kernelOf({ cells, makeKernel, noise }: Task, rows: KernelRows): Kernel {
  const kernel = makeKernel(rows);
  return noise ? noisyKernel(kernel, rows, noise.keep, noiseFloors(cells, noise)) : kernel;
}

function hasMeaning({ value, gradientNorm, hessian }: Minimum): boolean {
  return Number.isFinite(value) && Number.isFinite(gradientNorm) && hessian.every(Number.isFinite);
}

/** The declared estimates [D] at a point [P] of the standardised cells. */
export function estimateOf(
  { standard, unknown, places }: Pick<Solution, 'standard' | 'unknown' | 'places'>,
  at: Float64Array,
): Float64Array {
  const estimate = new Float64Array(places.declared).fill(Number.NaN);
  unstandardised(standard, at).forEach((value, p) => {
    if (!unknown[p]) estimate[places.at[p]!] = value;
  });
  return estimate;
}

/**
 * Where parameters stand, the last of which are thresholds: one between two merged categories is none of
 * the P parameters.
 *
 * @param K - parameters before the thresholds
 */
export function declaredPlaces(K: number, P: number, merge: Merge | undefined): Places {
  if (!merge) return { declared: P, at: Array.from({ length: P }, (_, p) => p) };
  const { place } = merge;
  const thresholds = Array.from({ length: place.length - 1 }, (_, c) => c).filter(
    (c) => place[c] !== place[c + 1],
  );
  return {
    declared: K + place.length - 1,
    at: [...Array.from({ length: K }, (_, k) => k), ...thresholds.map((c) => K + c)],
  };
}

/** R of the standardised coefficients. */
function standardPenalty(R: Float64Array, scale: Float64Array): Float64Array {
  const K = scale.length;
  return R.map((value, at) => value / scale[Math.floor(at / K)]! / scale[at % K]!);
}
