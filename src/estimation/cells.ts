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
  readonly levels: Levels;
  /** [S] 0..C−1 */
  readonly answer: Int32Array;
};

/** Choices: S cells of equal scenarios and equal answer; arrays as in `ChoiceData`. */
export type ChoiceCells = {
  readonly kind: 'choices';
  readonly coefficients: number;
  /** [M,K] */
  readonly levels: Levels;
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
  const cells = cellsOf(data, levels, origin);
  // After the cells: it writes over `cellOf`, which may be `origin` as well.
  return { cells, membership: membership(data, cellOf, cells.answer.length) };
}

/** The rows at `origin`; the very levels of the data where no two rows are equal. */
function cellsOf(data: Answers, levels: Levels, origin: Int32Array): Cells {
  const coefficients = data.names.length;
  const all = origin.length === data.answer.length;
  const answer = all ? data.answer : origin.map((s) => data.answer[s]!);
  const common = { coefficients, answer };
  if (data.kind === 'ratings') {
    const own = all ? levels : levelsAt(levels, origin, coefficients);
    return { kind: 'ratings', ...common, levels: own, categories: data.categories.length };
  }
  const { first } = data;
  const own = all ? { levels, first } : scenariosAt(first, levels, origin, coefficients);
  return { kind: 'choices', ...common, ...own };
}

/** Some of the cells, by their places. */
export function cellsAt(cells: Cells, places: Int32Array): Cells {
  const { coefficients: K, levels } = cells;
  const answer = places.map((s) => cells.answer[s]!);
  return cells.kind === 'ratings'
    ? { ...cells, levels: levelsAt(levels, places, K), answer }
    : { ...cells, ...scenariosAt(cells.first, levels, places, K), answer };
}

/** The scenarios at `places`, one after the other. */
export function scenariosAt<T extends Levels>(
  first: Int32Array,
  levels: T,
  places: Int32Array,
  K: number,
): { levels: T; first: Int32Array } {
  const own = profilesOf(first, places);
  return { levels: levelsAt(levels, own.profile, K), first: own.first };
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
