import { copiedLevels, type Levels, plainLevels } from '../response/levels.ts';
import type { Merge } from './categories.ts';
import { type Cells, type ChoiceCells, joined, type RatingCells, starts } from './cells.ts';
import type { KernelRows, MultinomialRows, OrderedRows } from './kernel.ts';
import type { Standard } from './standard.ts';

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
  const S = cells.answer.length;
  const P = cells.coefficients + (merge ? merge.used.length - 1 : 0);
  const x = plainLevels(cells.levels, cells.coefficients);
  const sides = (s: number) => (cells.kind === 'ratings' ? 2 : cells.first[s + 1]! - cells.first[s]!);
  let most = 0;
  for (let s = 0; s < S; s++) if (weight[s]! > 0) most += sides(s);
  const a = new Float64Array(most * P);
  const cell = new Int32Array(most);
  const side = new Int32Array(most);
  let I = 0;
  for (let s = 0; s < S; s++) {
    if (!(weight[s]! > 0)) continue;
    for (let which = 0; which < sides(s); which++) {
      const vector = a.subarray(I * P, (I + 1) * P);
      if (cells.kind === 'ratings') rating(cells, x, merge!, s, which, vector);
      else choice(cells, x, s, which, vector);
      if (!normalised(vector)) continue;
      cell[I] = s;
      side[I++] = which;
    }
  }
  return { parameters: P, a: a.subarray(0, I * P), cell: cell.subarray(0, I), side: side.subarray(0, I) };
}

/** Leaves the vector 0 where the answer is not bounded on that side. */
function rating(
  cells: RatingCells,
  x: Float64Array,
  { place, used }: Merge,
  s: number,
  which: number,
  vector: Float64Array,
): void {
  const { answer, coefficients: K } = cells;
  const threshold = place[answer[s]!]! - which;
  if (threshold < 0 || threshold > used.length - 2) return;
  const sign = which === 0 ? -1 : 1;
  for (let k = 0; k < K; k++) vector[k] = sign * x[s * K + k]!;
  vector[K + threshold] = -sign;
}

/** Leaves the vector 0 for the chosen profile itself and for one equal to it. */
function choice(
  { first, answer, coefficients: K }: ChoiceCells,
  x: Float64Array,
  s: number,
  j: number,
  vector: Float64Array,
): void {
  const chosen = (first[s]! + answer[s]!) * K;
  const other = (first[s]! + j) * K;
  for (let k = 0; k < K; k++) vector[k] = x[chosen + k]! - x[other + k]!;
}

/** Gives the vector length 1; false when it is 0. */
function normalised(vector: Float64Array): boolean {
  let square = 0;
  for (let p = 0; p < vector.length; p++) square += vector[p]! ** 2;
  const length = Math.sqrt(square);
  if (length === 0) return false;
  for (let p = 0; p < vector.length; p++) vector[p]! /= length;
  return true;
}

/** The cells with columns standardised. */
export function inStandard<T extends Cells>(cells: T, { apply }: Standard): T {
  const x = copiedLevels(cells.levels, cells.coefficients);
  apply(x, firstOf(cells));
  return { ...cells, levels: { kind: 'plain', x } };
}

function firstOf(cells: Cells): Int32Array | undefined {
  return cells.kind === 'choices' ? cells.first : undefined;
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
  standard: Standard,
  merge: Merge | undefined,
  { cell, side }: Inequalities,
  strict: Uint8Array,
): KernelRows {
  const gone = new Set<string>();
  strict.forEach((yes, i) => {
    if (yes) gone.add(`${cell[i]} ${side[i]}`);
  });
  // Nearly always nothing is, and then rows need not be asked for one by one.
  const kept = gone.size === 0 ? undefined : (s: number, which: number) => !gone.has(`${s} ${which}`);
  const adjust = standard.apply;
  if (cells.kind === 'ratings') return { ...ordered(cells, merge!, kept ?? (() => true)), adjust };
  return kept ? multinomial(inStandard(cells, standard), kept) : { ...cells, kind: 'multinomial', adjust };
}

type Kept = (s: number, which: number) => boolean;

function ordered(cells: RatingCells, { place, used }: Merge, kept: Kept): OrderedRows {
  const bound = (s: number, which: 0 | 1) => {
    const threshold = place[cells.answer[s]!]! - which;
    return threshold < used.length - 1 && kept(s, which) ? threshold : -1;
  };
  return {
    kind: 'ordered',
    coefficients: cells.coefficients,
    categories: used.length,
    levels: cells.levels,
    answer: cells.answer.map((answer) => place[answer]!),
    upper: Int32Array.from(cells.answer, (_, s) => bound(s, 0)),
    lower: Int32Array.from(cells.answer, (_, s) => bound(s, 1)),
  };
}

function multinomial({ levels, first, answer, coefficients: K }: ChoiceCells, kept: Kept): MultinomialRows {
  const x = plainLevels(levels, K);
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
  const own: Levels = { kind: 'plain', x: joined(parts) };
  return { kind: 'multinomial', coefficients: K, levels: own, first: starts(lengths), answer: chosen };
}
