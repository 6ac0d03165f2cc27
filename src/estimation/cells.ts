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
  const first = data.kind === 'ratings' ? Int32Array.from(data.answer, (_, s) => s) : data.first;
  const length = (s: number) => (data.kind === 'ratings' ? 1 : data.first[s + 1]! - data.first[s]!);
  const levels = Array.from(data.answer, (_, s) =>
    data.x.subarray(first[s]! * K, (first[s]! + length(s)) * K),
  );
  const same = (s: number, t: number) => data.answer[s] === data.answer[t] && equal(levels[s]!, levels[t]!);
  const alike = new Map<number, number[]>(); // hash → cells
  const origin: number[] = [];
  const cellOf = data.answer.map((answer, s) => {
    const key = hash(levels[s]!, answer);
    const bucket = alike.get(key) ?? [];
    const known = bucket.find((cell) => same(s, origin[cell]!));
    if (known !== undefined) return known;
    alike.set(key, [...bucket, origin.length]);
    return origin.push(s) - 1;
  });
  const common = {
    coefficients: K,
    x: joined(origin.map((s) => levels[s]!)),
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

/** A whole number from an answer and the bits of its levels (Fowler, Noll and Vo's mixing, by 32 bits). */
function hash(values: Float64Array, answer: number): number {
  const units = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  let mixed = answer;
  // Shifted too, since equal low bits of round numbers would else never meet the high ones.
  for (let i = 0; i < units.length; i++) {
    mixed = Math.imul(mixed ^ units[i]!, 0x01000193);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}

function equal(a: Float64Array, b: Float64Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
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
