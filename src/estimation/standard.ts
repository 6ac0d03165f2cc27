import { columnReader } from '../response/levels.ts';
import type { Cells } from './cells.ts';

/**
 * Columns made comparable: centred (over the rows of ratings, within the scenario for choices) and
 * divided by their root mean square, so that tolerances mean the same for a price in cents and in
 * thousands. Centring changes no probability of a choice; of ratings it moves the thresholds along.
 */
export type Standard = {
  /** [K] what was subtracted from each column; 0 for choices and for a constant column. */
  readonly centre: Float64Array;
  /** [K] what each column was divided by; 1 for a constant column, whose values become 0. */
  readonly scale: Float64Array;
  /** Standardises rows of levels where they lie; `first` of their scenarios: that of `ChoiceData`, or a part of it. */
  readonly apply: (x: Float64Array, first?: Int32Array) => void;
};

/** A spread under this share of a column's largest value is rounding: the column is constant. */
const rounding = 1e-12;
/** Smaller values leave no room in a double for their coefficient: the column is taken as constant. */
const tiniest = 1e-300;

/** @param weight - [S] of the cells; those without weight do not count */
export function standardOf(cells: Cells, weight: Float64Array): Standard {
  const K = cells.coefficients;
  const first = cells.kind === 'choices' ? cells.first : undefined;
  const centre = new Float64Array(K);
  const scale = new Float64Array(K).fill(1);
  const steps: Step[] = Array.from({ length: K }, () => constant);
  for (let k = 0; k < K; k++) {
    const column = columnReader(cells.levels, K, k);
    const largest = largestOf(column, weight, first);
    // By the largest first: squares of 1e160 would overflow, and those of 1e-200 vanish.
    const part: Column = (row) => column(row) / largest;
    const mean = first ? 0 : average(part, weight);
    const square = first ? squareWithin(part, weight, first) : squareAround(mean, part, weight);
    const spread = Math.sqrt(square);
    if (!(spread > rounding) || largest < tiniest) continue;
    centre[k] = mean * largest;
    scale[k] = spread * largest;
    steps[k] = { largest, mean, spread };
  }
  return { centre, scale, apply: (x, own) => apply(steps, x, own) };
}

/** What a column is divided by, what is subtracted then, and what that is divided by. */
type Step = { readonly largest: number; readonly mean: number; readonly spread: number };

const constant: Step = { largest: Number.POSITIVE_INFINITY, mean: 0, spread: 1 };

function apply(steps: readonly Step[], x: Float64Array, first: Int32Array | undefined): void {
  const K = steps.length;
  for (const [k, { largest, mean, spread }] of steps.entries()) {
    for (let at = k; at < x.length; at += K) x[at] = x[at]! / largest - mean;
    if (first) centreScenarios(x, first, K, k);
    for (let at = k; at < x.length; at += K) x[at]! /= spread;
  }
}

/** Parameters θ = (β, τ) of the cells as given, from those of the standardised cells. Linear. */
export function unstandardised({ centre, scale }: Standard, theta: Float64Array): Float64Array {
  const K = scale.length;
  const shift = scale.reduce((sum, by, k) => sum + theta[k]! * (centre[k]! / by), 0);
  return theta.map((value, p) => (p < K ? value / scale[p]! : value + shift));
}

type Column = (row: number) => number;

/** The largest value without its sign; all profiles of a choice have the weight of their scenario. */
function largestOf(column: Column, weight: Float64Array, first: Int32Array | undefined): number {
  let largest = 0;
  for (let s = 0; s < weight.length; s++) {
    if (!(weight[s]! > 0)) continue;
    const to = first ? first[s + 1]! : s + 1;
    for (let row = first ? first[s]! : s; row < to; row++) largest = Math.max(largest, Math.abs(column(row)));
  }
  return largest;
}

function average(column: Column, weight: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let s = 0; s < weight.length; s++) {
    if (!(weight[s]! > 0)) continue;
    sum += weight[s]! * column(s);
    total += weight[s]!;
  }
  return sum / total;
}

/** The average square of ratings' values less their mean. */
function squareAround(mean: number, column: Column, weight: Float64Array): number {
  return average((s) => (column(s) - mean) ** 2, weight);
}

/** The average square of profiles' values less the mean of their scenario. */
function squareWithin(column: Column, weight: Float64Array, first: Int32Array): number {
  let sum = 0;
  let total = 0;
  for (let s = 0; s < weight.length; s++) {
    if (!(weight[s]! > 0)) continue;
    const [from, to] = [first[s]!, first[s + 1]!];
    let within = 0;
    for (let row = from; row < to; row++) within += column(row);
    const mean = within / (to - from);
    for (let row = from; row < to; row++) {
      sum += weight[s]! * (column(row) - mean) ** 2;
      total += weight[s]!;
    }
  }
  return sum / total;
}

/** Of column k of rows of K numbers, of which the first is row first[0]. */
function centreScenarios(x: Float64Array, first: Int32Array, K: number, k: number): void {
  for (let s = 0; s + 1 < first.length; s++) {
    const from = first[s]! - first[0]!;
    const to = first[s + 1]! - first[0]!;
    let sum = 0;
    for (let row = from; row < to; row++) sum += x[row * K + k]!;
    const mean = sum / (to - from);
    for (let row = from; row < to; row++) x[row * K + k]! -= mean;
  }
}
