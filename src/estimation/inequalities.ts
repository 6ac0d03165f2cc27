import type { Merge } from './categories.ts';
import { type Cells, type ChoiceCells, joined, type RatingCells, starts } from './cells.ts';
import type { KernelRows } from './kernel.ts';

/**
 * What the answers say about the parameters: a direction d in which each a·d ≥ 0 makes no answer less
 * probable. Symbols: I inequalities, P parameters.
 *
 * An answer c of an ordered logit gives τ_c − x·β (unless c is the highest) and x·β − τ_(c−1) (unless the
 * lowest); a choice gives (x_chosen − x_j)·β for every other profile j.
 */
export type Inequalities = {
  readonly parameters: number;
  /** [I,P] each of length 1. */
  readonly a: Float64Array;
  /** [I] the cell each comes from. */
  readonly cell: Int32Array;
  /** [I] which of the cell's: ratings 0 above, 1 below; choices the other profile's place. */
  readonly side: Int32Array;
};

/** @param weight - [S]; cells without weight say nothing */
export function inequalities(cells: Cells, weight: Float64Array, merge: Merge | undefined): Inequalities {
  const K = cells.coefficients;
  const thresholds = merge ? merge.used.length - 1 : 0;
  const P = K + thresholds;
  const a: Float64Array[] = [];
  const cell: number[] = [];
  const side: number[] = [];
  const add = (vector: Float64Array, s: number, which: number) => {
    const length = Math.hypot(...vector);
    if (length === 0) return; // two equal profiles
    a.push(vector.map((value) => value / length));
    cell.push(s);
    side.push(which);
  };
  for (let s = 0; s < cells.answer.length; s++) {
    if (!(weight[s]! > 0)) continue;
    if (cells.kind === 'ratings') rating(cells, s, merge!.place, P, add);
    else choice(cells, s, add);
  }
  return { parameters: P, a: joined(a), cell: Int32Array.from(cell), side: Int32Array.from(side) };
}

type Add = (vector: Float64Array, s: number, which: number) => void;

function rating(
  { x, answer, coefficients: K }: RatingCells,
  s: number,
  place: Int32Array,
  P: number,
  add: Add,
) {
  const c = place[answer[s]!]!;
  for (const which of [0, 1]) {
    const threshold = K + c - which;
    if (threshold < K || threshold >= P) continue;
    const sign = which === 0 ? -1 : 1;
    const vector = new Float64Array(P);
    for (let k = 0; k < K; k++) vector[k] = sign * x[s * K + k]!;
    vector[threshold] = -sign;
    add(vector, s, which);
  }
}

function choice({ x, first, answer, coefficients: K }: ChoiceCells, s: number, add: Add) {
  const chosen = (first[s]! + answer[s]!) * K;
  for (let j = 0; j < first[s + 1]! - first[s]!; j++) {
    if (j === answer[s]) continue;
    const other = (first[s]! + j) * K;
    add(
      Float64Array.from({ length: K }, (_, k) => x[chosen + k]! - x[other + k]!),
      s,
      j,
    );
  }
}

/**
 * The rows that remain when some inequalities hold without bound: their part of the likelihood is 1, so
 * an answer loses that side, and a scenario that profile (Geyer 2009, "Likelihood inference in
 * exponential families and directions of recession", the limiting conditional model).
 *
 * @param strict - [I] 1 where the inequality is left out
 */
export function limitRows(
  cells: Cells,
  merge: Merge | undefined,
  { cell, side }: Inequalities,
  strict: Uint8Array,
): KernelRows {
  const gone = new Set<string>();
  strict.forEach((yes, i) => {
    if (yes) gone.add(`${cell[i]} ${side[i]}`);
  });
  const kept = (s: number, which: number) => !gone.has(`${s} ${which}`);
  return cells.kind === 'ratings' ? ordered(cells, merge!, kept) : multinomial(cells, kept);
}

type Kept = (s: number, which: number) => boolean;

function ordered(cells: RatingCells, { place, used }: Merge, kept: Kept): KernelRows {
  const bound = (s: number, which: 0 | 1) => {
    const threshold = place[cells.answer[s]!]! - which;
    return threshold < used.length - 1 && kept(s, which) ? threshold : -1;
  };
  return {
    kind: 'ordered',
    coefficients: cells.coefficients,
    categories: used.length,
    x: cells.x,
    answer: cells.answer.map((answer) => place[answer]!),
    upper: Int32Array.from(cells.answer, (_, s) => bound(s, 0)),
    lower: Int32Array.from(cells.answer, (_, s) => bound(s, 1)),
  };
}

function multinomial({ x, first, answer, coefficients: K }: ChoiceCells, kept: Kept): KernelRows {
  const parts: Float64Array[] = [];
  const lengths: number[] = [];
  const chosen = answer.map((picked, s) => {
    let place = 0;
    let length = 0;
    for (let j = 0; j < first[s + 1]! - first[s]!; j++) {
      if (j === picked) place = length;
      else if (!kept(s, j)) continue;
      parts.push(x.subarray((first[s]! + j) * K, (first[s]! + j + 1) * K));
      length++;
    }
    lengths.push(length);
    return place;
  });
  return { kind: 'multinomial', coefficients: K, x: joined(parts), first: starts(lengths), answer: chosen };
}
