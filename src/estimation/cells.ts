import type { Answers, Dataset } from '../response/dataset.ts';
import { type Levels, levelsAt, levelsOf } from '../response/levels.ts';
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
export function gather(data: Dataset): Gathered {
  return gatherLevels(data, levelsOf(data.x, data.names.length));
}

export type Gathered = { readonly cells: Cells; readonly membership: Membership };

/** The same, of data whose levels stand apart. */
export function gatherLevels(data: Answers, levels: Levels): Gathered {
  const { cellOf, origin } = alike(data, levels);
  return { cells: cellsOf(data, levels, origin), membership: membership(data, cellOf, origin.length) };
}

/** The rows at `origin`; the very arrays of the data where no two rows are equal. */
function cellsOf(data: Answers, levels: Levels, origin: Int32Array): Cells {
  const coefficients = data.names.length;
  const common = { coefficients, answer: origin.map((s) => data.answer[s]!) };
  const all = levels.kind === 'plain' && origin.length === data.answer.length ? levels.x : undefined;
  if (data.kind === 'ratings') {
    const x = all ?? levelsAt(levels, origin, coefficients);
    return { kind: 'ratings', ...common, x, categories: data.categories.length };
  }
  return { kind: 'choices', ...common, ...scenariosAt(data.first, levels, origin, coefficients, all) };
}

/** Some of the cells, by their places. */
export function cellsAt(cells: Cells, places: Int32Array): Cells {
  const { coefficients: K, x } = cells;
  const levels: Levels = { kind: 'plain', x };
  const answer = places.map((s) => cells.answer[s]!);
  return cells.kind === 'ratings'
    ? { ...cells, x: levelsAt(levels, places, K), answer }
    : { ...cells, ...scenariosAt(cells.first, levels, places, K), answer };
}

/** @param all - the levels where all scenarios are asked for */
function scenariosAt(
  first: Int32Array,
  levels: Levels,
  places: Int32Array,
  K: number,
  all?: Float64Array,
): Pick<ChoiceCells, 'x' | 'first'> {
  if (all) return { x: all, first };
  const own = profilesOf(first, places);
  return { x: levelsAt(levels, own.profile, K), first: own.first };
}

/** The rows of profiles of the scenarios at `places`, one scenario after the other, and where each one's begin. */
export function profilesOf(first: Int32Array, places: Int32Array) {
  const own = new Int32Array(places.length + 1);
  for (let i = 0; i < places.length; i++) own[i + 1] = own[i]! + first[places[i]! + 1]! - first[places[i]!]!;
  const profile = new Int32Array(own[places.length]!);
  for (let i = 0, at = 0; i < places.length; i++) {
    for (let row = first[places[i]!]!; row < first[places[i]! + 1]!; row++) profile[at++] = row;
  }
  return { first: own, profile };
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

/**
 * @param cellOf - written over where rows stand in order of respondent: of many rows there need be no other
 * @param S - how many cells there are
 */
function membership(data: Answers, cellOf: Int32Array, S: number): Membership {
  const { from, row } = byRespondent(data);
  const N = from.length - 1;
  const first = new Int32Array(N + 1);
  const cell = row ? new Int32Array(row.length) : cellOf;
  const count = new Float64Array(cellOf.length);
  const entryOf = new Int32Array(S).fill(-1); // of the last respondent in each cell
  let entries = 0;
  for (let n = 0; n < N; n++) {
    for (let i = from[n]!; i < from[n + 1]!; i++) {
      const s = row ? row[i]! : i;
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

/** Rows in order of respondent: those of n are row[from[n]] to row[from[n + 1] − 1]; absent where they stand so. */
export function byRespondent({ respondent, people }: Answers): {
  from: Int32Array;
  row: Int32Array | undefined;
} {
  const N = respondent.reduce((most, n) => Math.max(most, n + 1), people?.length ?? 0);
  const from = new Int32Array(N + 1);
  for (let s = 0; s < respondent.length; s++) from[respondent[s]! + 1]!++;
  for (let n = 0; n < N; n++) from[n + 1]! += from[n]!;
  if (respondent.every((n, s) => s === 0 || respondent[s - 1]! <= n)) return { from, row: undefined };
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
  put(parts, all);
  return all;
}

/** Writes parts into `all`, one after the other. */
export function put(parts: readonly Float64Array[], all: Float64Array): void {
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
}
