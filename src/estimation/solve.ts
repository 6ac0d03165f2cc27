import type { Merge } from './categories.ts';
import type { Cells } from './cells.ts';
import { escapes, noEscapes } from './escapes.ts';
import { type Examination, examine } from './examine.ts';
import { limitRows } from './inequalities.ts';
import type { Kernel, KernelRows, MakeKernel } from './kernel.ts';
import { type AnswerNoise, noiseFloors } from './known-noise.ts';
import { noisyKernel } from './noisy-kernel.ts';
import { type Minimum, minimise, type Objective } from './optimiser.ts';
import { declaredPlaces, type Places } from './places.ts';
import { penalised } from './ridge.ts';
import { type Standard, unstandardised } from './standard.ts';
import { orderKeeper, startOf } from './thresholds.ts';
import { farAlong } from './undetermined.ts';

type Infinite = Examination['infinite'];

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
  readonly infinite: Infinite;
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

const iterations = 200;
type OnStep = (iteration: number, value: number, gradientNorm: number) => void;

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
  const start = startOf(cells, weight, merge, P);
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
    infinite: joinedInfinite(infinite, escaped.infinite),
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

/** One that both find keeps the side of the answers. */
function joinedInfinite(separated: Infinite, escaped: Infinite): Infinite {
  const found = new Set(separated.map(({ coefficient }) => coefficient));
  return [...separated, ...escaped.filter(({ coefficient }) => !found.has(coefficient))];
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
