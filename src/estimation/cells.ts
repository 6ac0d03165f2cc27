import type { Dataset } from '../response/dataset.ts';
import { alike } from './alike.ts';

/** Ratings: S cells of equal levels and equal answer. */
export type RatingCells = {
  readonly kind: 'ratings';
  readonly coefficients: number;
  /** Declared categories, also those nobody used. */
  readonly categories: number;
  /** [S,K] */
  readonly x: Float64Array;
  /** [S] 0..C−1 */
  readonly answer: Int32Array;
};

/** Choices: S cells of equal scenarios and equal answer; arrays as in `ChoiceData`. */
export type ChoiceCells = {
  readonly kind: 'choices';
  readonly coefficients: number;
  readonly x: Float64Array;
  readonly first: Int32Array;
  readonly answer: Int32Array;
};

export type Cells = RatingCells | ChoiceCells;

/** Which cells each of N respondents is in: entries first[n] to first[n+1] − 1 are theirs. */
export type Membership = {
  /** [N+1] */
  readonly first: Int32Array;
  readonly cell: Int32Array;
  /** How often the respondent is in the cell, frequency weights counted. */
  readonly count: Float64Array;
};

/**
 * Gathers equal rows into weighted cells: 50 people × 21 common scenarios × 5 answers are at most 105
 * cells, whose weights alone change when people are left out or drawn again.
 */
export function gather(data: Dataset): { readonly cells: Cells; readonly membership: Membership } {
  const { cellOf, origin } = alike(data);
  return { cells: cellsOf(data, origin), membership: membership(data, cellOf, origin.length) };
}

/** The rows at `origin`; the very arrays of the data where no two rows are equal. */
function cellsOf(data: Dataset, origin: Int32Array): Cells {
  const K = data.names.length;
  const all = origin.length === data.answer.length;
  const answer = all ? data.answer : origin.map((s) => data.answer[s]!);
  if (data.kind === 'ratings') {
    const x = all ? data.x : picked(data.x, origin, K);
    return { kind: 'ratings', coefficients: K, x, answer, categories: data.categories.length };
  }
  const { first } = data;
  if (all) return { kind: 'choices', coefficients: K, x: data.x, answer, first };
  const x = joined(Array.from(origin, (s) => data.x.subarray(first[s]! * K, first[s + 1]! * K)));
  const lengths = Array.from(origin, (s) => first[s + 1]! - first[s]!);
  return { kind: 'choices', coefficients: K, x, answer, first: starts(lengths) };
}

/** The rows of K numbers at `places`, one after the other. */
function picked(x: Float64Array, places: Int32Array, K: number): Float64Array {
  const part = new Float64Array(places.length * K);
  for (let i = 0; i < places.length; i++) {
    for (let k = 0; k < K; k++) part[i * K + k] = x[places[i]! * K + k]!;
  }
  return part;
}

/** The weight of each of S cells when respondent n counts `times[n]` times. */
export function cellWeights(
  { first, cell, count }: Membership,
  times: Float64Array,
  S: number,
): Float64Array {
  const weight = new Float64Array(S);
  for (let n = 0; n < times.length; n++) {
    for (let e = first[n]!; e < first[n + 1]!; e++) weight[cell[e]!]! += times[n]! * count[e]!;
  }
  return weight;
}

/** @param S - how many cells there are */
function membership(data: Dataset, cellOf: Int32Array, S: number): Membership {
  const { from, row } = byRespondent(data);
  const N = from.length - 1;
  const first = new Int32Array(N + 1);
  const cell = new Int32Array(row.length);
  const count = new Float64Array(row.length);
  const entryOf = new Int32Array(S).fill(-1); // of the last respondent in each cell
  let entries = 0;
  for (let n = 0; n < N; n++) {
    for (let i = from[n]!; i < from[n + 1]!; i++) {
      const s = row[i]!;
      if (!(data.weight[s]! > 0)) continue;
      const own = cellOf[s]!;
      if (entryOf[own]! < first[n]!) {
        entryOf[own] = entries;
        cell[entries++] = own;
      }
      count[entryOf[own]!]! += data.weight[s]!;
    }
    first[n + 1] = entries;
  }
  return { first, cell: cell.subarray(0, entries), count: count.subarray(0, entries) };
}

/** Rows in order of respondent: those of n are row[from[n]] to row[from[n + 1] − 1]. */
function byRespondent({ respondent, people }: Dataset): { from: Int32Array; row: Int32Array } {
  const N = respondent.reduce((most, n) => Math.max(most, n + 1), people?.length ?? 0);
  const from = new Int32Array(N + 1);
  for (let s = 0; s < respondent.length; s++) from[respondent[s]! + 1]!++;
  for (let n = 0; n < N; n++) from[n + 1]! += from[n]!;
  const next = from.slice();
  const row = new Int32Array(respondent.length);
  for (let s = 0; s < respondent.length; s++) row[next[respondent[s]!]!++] = s;
  return { from, row };
}

/** Where each of the pieces begins when pieces of these lengths are joined, and where the last ends. */
export function starts(lengths: readonly number[]): Int32Array {
  const first = new Int32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) first[i + 1] = first[i]! + length;
  return first;
}

export function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
