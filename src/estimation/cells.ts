import type { Dataset } from '../response/dataset.ts';

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
  const K = data.names.length;
  const first = data.kind === 'ratings' ? Int32Array.from(data.answer, (_, s) => s) : data.first.slice(0, -1);
  const length = (s: number) => (data.kind === 'ratings' ? 1 : data.first[s + 1]! - data.first[s]!);
  const found = new Map<string, number>();
  const origin: number[] = [];
  const cellOf = Int32Array.from(data.answer, (answer, s) => {
    const from = first[s]! * K;
    const key = `${answer} ${bits(data.x.slice(from, from + length(s) * K))}`;
    const cell = found.get(key) ?? origin.length;
    if (cell === origin.length) {
      found.set(key, cell);
      origin.push(s);
    }
    return cell;
  });
  const x = origin.map((s) => data.x.subarray(first[s]! * K, (first[s]! + length(s)) * K));
  const common = {
    coefficients: K,
    x: joined(x),
    answer: Int32Array.from(origin, (s) => data.answer[s]!),
  };
  const cells: Cells =
    data.kind === 'ratings'
      ? { kind: 'ratings', ...common, categories: data.categories.length }
      : { kind: 'choices', ...common, first: starts(origin.map(length)) };
  return { cells, membership: membership(data, cellOf) };
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

/** The numbers' bits as text: equal numbers give equal text (but 0 and −0, which does no harm). */
function bits(values: Float64Array): string {
  let text = '';
  for (const unit of new Uint16Array(values.buffer)) text += String.fromCharCode(unit);
  return text;
}

function membership(data: Dataset, cellOf: Int32Array): Membership {
  const N = data.respondent.reduce((most, n) => Math.max(most, n + 1), data.people?.length ?? 0);
  const own = Array.from({ length: N }, () => new Map<number, number>());
  cellOf.forEach((cell, s) => {
    const weight = data.weight[s]!;
    const cells = own[data.respondent[s]!]!;
    if (weight > 0) cells.set(cell, (cells.get(cell) ?? 0) + weight);
  });
  return {
    first: starts(own.map((cells) => cells.size)),
    cell: Int32Array.from(own.flatMap((cells) => [...cells.keys()])),
    count: Float64Array.from(own.flatMap((cells) => [...cells.values()])),
  };
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
