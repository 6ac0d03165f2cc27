import { type Merge, mergeUnused } from './categories.ts';
import type { Cells } from './cells.ts';
import { nullSpace } from './identification.ts';
import { type Inequalities, inequalities, limitRows } from './inequalities.ts';
import type { Kernel, KernelRows, MakeKernel } from './kernel.ts';
import { type Minimum, minimise, type Objective } from './optimiser.ts';
import { isPenalised, penalised } from './ridge.ts';
import { separation } from './separation.ts';
import { type Standard, standardised, unstandardised } from './standard.ts';
import { marginalThresholds, orderKeeper } from './thresholds.ts';

/** What is to be maximised, whoever the weights say takes part. */
export type Task = {
  readonly cells: Cells;
  /** [K,K] see `penaltyMatrix` */
  readonly penalty: Float64Array;
  readonly makeKernel: MakeKernel;
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
  /** Coefficients in a constant or collinear set. */
  readonly unidentified: readonly number[];
  /** Coefficients that run to infinity, and to which side. */
  readonly infinite: readonly { readonly coefficient: number; readonly direction: 1 | -1 }[];
  /** [P] 1 where the parameter has no finite estimate. */
  readonly unknown: readonly boolean[];
  /** P − parameters that the data cannot tell: those estimated, also at infinity. */
  readonly parameters: number;
  /** Of the standardised cells, at the limit where answers are separated. */
  readonly rows: KernelRows;
  readonly kernel: Kernel;
  readonly standard: Standard<Cells>;
  readonly objective: Objective;
  readonly largestStep: (at: Float64Array, direction: Float64Array) => number;
  /** Parameters of the standardised cells that moved. */
  readonly free: readonly number[];
  readonly minimum: Minimum;
  /** [P] a point so far towards the limit that separated answers have probability 1. */
  readonly limit: Float64Array;
};

/** Where P parameters stand among D declared ones. */
type Places = { readonly declared: number; readonly at: readonly number[] };

const iterations = 200;

type OnStep = (iteration: number, value: number, gradientNorm: number) => void;

/**
 * Maximises the likelihood of the cells under `weight` [S], after setting apart what the data cannot
 * tell. For ratings at least two categories must have weight.
 */
export function solve({ cells, penalty, makeKernel }: Task, weight: Float64Array, onStep?: OnStep): Solution {
  const merge = cells.kind === 'ratings' ? mergeUnused(cells, weight) : undefined;
  const standard = standardised(cells, weight);
  const K = cells.coefficients;
  const given = inequalities(standard.cells, weight, merge);
  const P = given.parameters;
  const R = standardPenalty(penalty, standard.scale);
  const judged = judge(given, isPenalised(R, K));
  const rows = limitRows(standard.cells, merge, given, judged.strict);
  const kernel = makeKernel(rows);
  kernel.setWeights(weight);
  const objective = penalised(kernel.evaluate, R, K);
  const largestStep = orderKeeper(rows);
  const start = new Float64Array(P);
  if (cells.kind === 'ratings') start.set(marginalThresholds(cells, weight, merge!), K);
  const free = [...start.keys()].filter((p) => !judged.held.has(p));
  const minimum = minimise(objective, start, { free, iterations, largestStep, ...(onStep && { onStep }) });
  const { unknown, unidentified, infinite } = verdict(standard, judged);
  const places = declaredPlaces(K, P, merge);
  return {
    estimate: estimateOf({ standard, unknown, places }, minimum.at),
    places,
    merge,
    unidentified,
    infinite,
    unknown,
    parameters: P - judged.blind.length,
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

/** A threshold between two merged categories is none of the P parameters. */
function declaredPlaces(K: number, P: number, merge: Merge | undefined): Places {
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

type Judged = {
  /** [I] */
  readonly strict: Uint8Array;
  /** [P] */
  readonly direction: Float64Array;
  /** Null directions of all answers. */
  readonly blind: readonly Float64Array[];
  /** Further null directions of the answers left at the limit. */
  readonly blindAtLimit: readonly Float64Array[];
  readonly held: ReadonlySet<number>;
};

/** What the data cannot tell and what runs to infinity. A penalised coefficient cannot run. */
function judge(given: Inequalities, penalisedAt: readonly boolean[]): Judged {
  const all = Array.from({ length: given.parameters }, (_, p) => p);
  const every = new Uint8Array(given.cell.length).fill(1);
  const blind = nullSpace(given, every, all);
  const loose = all.filter((p) => !blind.held.includes(p) && !penalisedAt[p]);
  const { strict, direction } = separation(given, loose);
  const left = strict.map((yes) => 1 - yes);
  const atLimit = strict.includes(1) ? nullSpace(given, left, loose) : { directions: [], held: [] };
  return {
    strict,
    direction,
    blind: blind.directions,
    blindAtLimit: atLimit.directions,
    held: new Set([...blind.held, ...atLimit.held]),
  };
}

/** An entry under this share of what it is the sum of is rounding. */
const rounding = 1e-6;

/** Says, of the parameters of the cells as given, which have no finite estimate, and why. */
function verdict(standard: Standard<Cells>, { blind, blindAtLimit, direction }: Judged) {
  const touched = (directions: readonly Float64Array[]) => {
    const moving = directions.map((d) => moves(standard, d));
    return (p: number) => moving.some((moved) => moved[p] !== 0);
  };
  const isBlind = touched(blind);
  const isBlindAtLimit = touched(blindAtLimit);
  const side = moves(standard, direction);
  const unknown = Array.from(direction, (_, p) => isBlind(p) || isBlindAtLimit(p));
  const coefficients = Array.from(standard.scale, (_, k) => k).filter((k) => unknown[k]);
  const runs = (k: number) => !isBlind(k) && side[k] !== 0;
  return {
    unknown,
    unidentified: coefficients.filter((k) => !runs(k)),
    infinite: coefficients.filter(runs).map((coefficient) => ({
      coefficient,
      direction: side[coefficient]! > 0 ? (1 as const) : (-1 as const),
    })),
  };
}

/** A direction's effect on the parameters of the cells as given, with rounding set to 0. */
function moves(standard: Standard<Cells>, direction: Float64Array): Float64Array {
  const K = standard.scale.length;
  const largest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const parts = Float64Array.from(standard.scale, (by, k) => (direction[k]! * standard.centre[k]!) / by);
  const size = parts.reduce((sum, part) => sum + Math.abs(part), 0);
  return unstandardised(standard, direction).map((value, p) => {
    if (p < K) return Math.abs(direction[p]!) > rounding * largest ? value : 0;
    return Math.abs(value) > rounding * Math.max(size, largest) ? value : 0;
  });
}

/** R of the standardised coefficients. */
function standardPenalty(R: Float64Array, scale: Float64Array): Float64Array {
  const K = scale.length;
  return R.map((value, at) => value / (scale[Math.floor(at / K)]! * scale[at % K]!));
}

/** Log-odds at which a probability cannot be told from 1 in a double. */
const certain = 40;

/** `at` moved along the direction until every strict inequality is certain. */
function farAlong(
  at: Float64Array,
  direction: Float64Array,
  { a, parameters: P }: Inequalities,
): Float64Array {
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < a.length / P; i++) {
    let along = 0;
    let here = 0;
    for (let p = 0; p < P; p++) {
      along += a[i * P + p]! * direction[p]!;
      here += a[i * P + p]! * at[p]!;
    }
    if (along > 1e-7) least = Math.min(least, along);
    most = Math.max(most, Math.abs(here));
  }
  const factor = (certain + most) / least;
  return at.map((value, p) => value + factor * direction[p]!);
}
