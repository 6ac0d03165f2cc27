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
  /** Standardises rows of levels where they lie; `first` of the scenarios that they are, as in `ChoiceData`. */
  readonly apply: (x: Float64Array, first?: Int32Array) => void;
};

/** A spread under this share of a column's largest value is rounding: the column is constant. */
const rounding = 1e-12;
/** Smaller values leave no room in a double for their coefficient: the column is taken as constant. */
const tiniest = 1e-300;

/** @param weight - [S] of the cells; those without weight do not count */
export function standardOf(cells: Cells, weight: Float64Array): Standard {
  const K = cells.coefficients;
  const counts = rowWeights(cells, weight);
  const centre = new Float64Array(K);
  const scale = new Float64Array(K).fill(1);
  const steps: Step[] = Array.from({ length: K }, () => constant);
  const column = new Float64Array(counts.length);
  for (let k = 0; k < K; k++) {
    let largest = 0;
    for (let row = 0; row < column.length; row++) {
      column[row] = cells.x[row * K + k]!;
      if (counts[row]! > 0) largest = Math.max(largest, Math.abs(column[row]!));
    }
    // By the largest first: squares of 1e160 would overflow, and those of 1e-200 vanish.
    for (let row = 0; row < column.length; row++) column[row]! /= largest;
    const mean = cells.kind === 'ratings' ? average(column, counts) : 0;
    if (cells.kind === 'ratings') for (let row = 0; row < column.length; row++) column[row]! -= mean;
    else centreScenarios(column, cells.first, 1, 0);
    const spread = Math.sqrt(averageSquare(column, counts));
    if (!(spread > rounding) || largest < tiniest) continue;
    centre[k] = mean * largest;
    scale[k] = spread * largest;
    steps[k] = { largest, mean, spread };
  }
  return { centre, scale, apply: (x, first) => apply(steps, x, first) };
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

/** The weight of each row of `x`: a choice's profiles all have that of their scenario. */
function rowWeights(cells: Cells, weight: Float64Array): Float64Array {
  if (cells.kind === 'ratings') return weight;
  const rows = new Float64Array(cells.first[cells.answer.length]!);
  for (let s = 0; s < weight.length; s++) rows.fill(weight[s]!, cells.first[s]!, cells.first[s + 1]!);
  return rows;
}

function average(values: Float64Array, counts: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < counts.length; row++) {
    sum += counts[row]! * values[row]!;
    total += counts[row]!;
  }
  return sum / total;
}

function averageSquare(values: Float64Array, counts: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < counts.length; row++) {
    sum += counts[row]! * values[row]! ** 2;
    total += counts[row]!;
  }
  return sum / total;
}

/** Of column k of rows of K numbers. */
function centreScenarios(x: Float64Array, first: Int32Array, K: number, k: number): void {
  for (let s = 0; s + 1 < first.length; s++) {
    let sum = 0;
    for (let row = first[s]!; row < first[s + 1]!; row++) sum += x[row * K + k]!;
    const mean = sum / (first[s + 1]! - first[s]!);
    for (let row = first[s]!; row < first[s + 1]!; row++) x[row * K + k]! -= mean;
  }
}
