import type { KernelRows } from '../estimation/kernel.ts';
import { writeLevels } from '../response/levels.ts';
import { type Address, type Memory, reserve, view } from './memory.ts';

/**
 * Levels that stay in a kernel's memory: 8 and 32 MB. Of more, 2 MB at a time are brought there, which takes long where
 * rows are not read in order: of many ratings some are equal to those of people before.
 */
const mostToStay = { multinomial: 2 ** 20, ordered: 2 ** 22 } as const;
const mostInPiece = 2 ** 18;

/** Rows of a kernel in pieces, of which one is in its memory: all levels of many rows would fill as much as outside. */
export type RowPieces = {
  /** Where each piece begins, and where the last one ends. */
  readonly first: readonly number[];
  /** Rows of levels that the largest piece has. */
  readonly largest: number;
  /** Has the piece that row s is of in memory; returns where the levels of row 0 would be. */
  readonly bring: (s: number) => Address;
};

/** Reserves the room that one piece takes. */
export function rowPieces(wasm: Memory, rows: KernelRows): RowPieces {
  const K = rows.coefficients;
  const profiles = rows.kind === 'multinomial' ? rows.first : undefined;
  const rowOf = (s: number) => profiles?.[s] ?? s;
  const first = divided(rows.answer.length, mostToStay[rows.kind], (s) => K * rowOf(s));
  const largest = first.slice(1).reduce((size, end, i) => Math.max(size, rowOf(end) - rowOf(first[i]!)), 0);
  const at = reserve(wasm, K * largest);
  let from = 0;
  let to = 0;
  let origin = at;
  return {
    first,
    largest,
    bring(s) {
      if (s < from || s >= to) {
        const piece = first.findIndex((_, i) => i + 2 === first.length || s < first[i + 1]!);
        [from, to] = [first[piece]!, first[piece + 1]!];
        const x = view(wasm, at, K * (rowOf(to) - rowOf(from)));
        writeLevels(rows.levels, K, rowOf(from), x);
        rows.adjust?.(x, profiles?.subarray(from, to + 1));
        origin = at - 8 * K * rowOf(from);
      }
      return origin;
    },
  };
}

/** Where to begin anew, that no piece of more than one row has more than `mostInPiece` numbers. */
function divided(S: number, most: number, numbersBefore: (s: number) => number): number[] {
  const first = [0];
  if (numbersBefore(S) <= most) return [...first, S];
  for (let s = 1; s < S; s++) {
    if (numbersBefore(s + 1) - numbersBefore(first.at(-1)!) > mostInPiece) first.push(s);
  }
  return [...first, S];
}
