import { levelTable } from './level-table.ts';

/** The levels of rows of K columns, which are finite: as they are, or, where no column has very many, by number. */
export type Levels = PlainLevels | NumberedLevels;

type PlainLevels = { readonly kind: 'plain'; readonly x: Float64Array };

export type NumberedLevels = {
  readonly kind: 'numbered';
  /** [rows,K] a byte each where that is enough. */
  readonly number: Numbers;
  /** [K] each column's levels, in order of appearance. */
  readonly levels: readonly Float64Array[];
};

type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** Levels of a column that a byte, and that two bytes tell apart: prices to the cent are hardly ever more. */
const ofByte = 2 ** 8;
const mostLevels = 2 ** 16;

/** Levels that are numbered together, and between two pauses: of the most a column can have they take 25 ms where slow. */
const aPart = 16_384;

/** The levels of `x` [rows,K], four or eight times as small where that can be. */
export function levelsOf(x: Float64Array, K: number): Levels {
  const numbering = levelNumbering(x, K);
  while (numbering.left()) if (!numbering.add()) return { kind: 'plain', x };
  return numbering.levels();
}

/**
 * The same in an array of their own, that can be moved.
 *
 * @param pause - called between small parts of the work
 */
export async function levelsInTurns(x: Float64Array, K: number, pause: () => Promise<void>): Promise<Levels> {
  const numbering = levelNumbering(x, K);
  while (numbering.left()) {
    await pause();
    if (!numbering.add()) return { kind: 'plain', x: x.slice() };
  }
  return numbering.levels();
}

/** The rows at `places`, one after the other. */
export function levelsAt<T extends Levels>(levels: T, places: Int32Array, K: number): T {
  const length = places.length * K;
  if (levels.kind === 'plain') {
    return { ...levels, x: rowsAt(levels.x, places, K, new Float64Array(length)) };
  }
  const { number } = levels;
  const some = number instanceof Uint8Array ? new Uint8Array(length) : new Uint16Array(length);
  return { ...levels, number: rowsAt(number, places, K, some) };
}

/** The levels [rows,K] as they are: the very array where they stand so. */
export function plainLevels(levels: Levels, K: number): Float64Array {
  return levels.kind === 'plain' ? levels.x : copiedLevels(levels, K);
}

/** The same in an array of their own. */
export function copiedLevels(levels: Levels, K: number): Float64Array {
  const x = new Float64Array(levels.kind === 'plain' ? levels.x.length : levels.number.length);
  writeLevels(levels, K, 0, x);
  return x;
}

/** Fills `into` with the levels of whole rows, beginning with those of row `from`. */
export function writeLevels(levels: Levels, K: number, from: number, into: Float64Array): void {
  const begin = from * K;
  if (levels.kind === 'plain') {
    into.set(levels.x.subarray(begin, begin + into.length));
    return;
  }
  for (let k = 0; k < K; k++) {
    const own = levels.levels[k]!;
    for (let at = k; at < into.length; at += K) into[at] = own[levels.number[begin + at]!]!;
  }
}

/** What stands in column k, by row. */
export function columnReader(levels: Levels, K: number, k: number): (row: number) => number {
  if (levels.kind === 'plain') return (row) => levels.x[row * K + k]!;
  const own = levels.levels[k]!;
  return (row) => own[levels.number[row * K + k]!]!;
}

function rowsAt<T extends Float64Array | Numbers>(all: T, places: Int32Array, K: number, into: T): T {
  for (let i = 0, at = 0; i < places.length; i++) {
    const from = places[i]! * K;
    for (let k = 0; k < K; k++, at++) into[at] = all[from + k]!;
  }
  return into;
}

function levelNumbering(x: Float64Array, K: number) {
  let number: Numbers = new Uint8Array(x.length);
  const tables = Array.from({ length: K }, levelTable);
  const rows = K * Math.ceil(aPart / K);
  let from = 0;
  /** Column by column, as its first levels are then at hand. False where it has too many. */
  const column = (k: number, end: number): boolean => {
    const { numberOf, first } = tables[k]!;
    for (let at = from + k; at < end; at += K) {
      const value = x[at]!;
      const level =
        value === first[0] ? 0 : value === first[1] ? 1 : value === first[2] ? 2 : numberOf(value);
      if (level === mostLevels) return false;
      if (level === ofByte && number instanceof Uint8Array) number = inTwoBytes(number, end);
      number[at] = level;
    }
    return true;
  };
  return {
    left: () => from < x.length,
    /** Numbers some more rows; false where a column has too many levels. */
    add(): boolean {
      const end = Math.min(from + rows, x.length);
      for (let k = 0; k < K; k++)
        if (!column(k, end) || areTooMany(tables[k]!.count(), end / K)) return false;
      from = end;
      return true;
    },
    levels: (): Levels => ({ kind: 'numbered', number, levels: tables.map((table) => table.values()) }),
  };
}

/** Rows of which a column with `mostLevels` has some value twice, tens of times. */
const aSample = 2_048;

/**
 * Whether rows have so few values twice that the column must have more levels than are numbered: of not too many rows
 * `mostLevels` equally frequent ones would have given about rows² / 2 mostLevels, and this is under half of that. Tables
 * of very many levels would fill more memory than they save.
 */
function areTooMany(levels: number, rows: number): boolean {
  return rows >= aSample && rows <= mostLevels && rows - levels < rows ** 2 / (4 * mostLevels);
}

/** Copies what is numbered so far only: memory that nothing was written to takes no room. */
function inTwoBytes(number: Uint8Array, numbered: number): Uint16Array<ArrayBuffer> {
  const wider = new Uint16Array(number.length);
  wider.set(number.subarray(0, numbered));
  return wider;
}
