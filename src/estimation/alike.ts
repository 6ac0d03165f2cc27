import { below, seeded } from '../lib/random.ts';
import type { Answers } from '../response/dataset.ts';
import type { Levels } from '../response/levels.ts';
import { type RowNumbers, rowNumbers } from './row-numbers.ts';

/**
 * Which rows are equal, in levels and in answer: [S] each row's cell, and of each cell its first row, in
 * order of appearance.
 */
export type Alike = { readonly cellOf: Int32Array; readonly origin: Int32Array };

/**
 * Finds equal rows: where columns have few levels by a number that says all of a row, which is far faster. Where none
 * of a sample of many rows are equal all are taken as different: a table of them would fill as much memory as they do.
 */
export function alike(data: Answers, levels: Levels): Alike {
  const numbers = data.kind === 'ratings' ? rowNumbers(data, levels) : undefined;
  if (numbers) return byNumber(numbers);
  const rows = rowsOf(data, levels);
  const S = data.answer.length;
  if (S > many && areDifferent(rows, sample(S))) {
    const each = data.answer.map((_, s) => s);
    return { cellOf: each, origin: each };
  }
  return byHash(rows, S, (s) => s);
}

/** Rows of which a table fills megabytes. */
const many = 100_000;

function areDifferent(rows: Rows, places: Int32Array): boolean {
  return byHash(rows, places.length, (i) => places[i]!).origin.length === places.length;
}

/** Rows to look at first: were each of S equal to one other, some eighteen pairs would be among them. */
function sample(S: number): Int32Array {
  const random = seeded(1);
  const places = new Set<number>();
  while (places.size < 6 * Math.sqrt(S)) places.add(below(S, random));
  return Int32Array.from(places);
}

/** Finds equal rows by a table with a place for every number that a row may have; cells take the place of numbers. */
function byNumber({ number, possible }: RowNumbers): Alike {
  const cellAt = new Int32Array(possible).fill(-1);
  const origin = new Int32Array(Math.min(possible, number.length));
  let count = 0;
  for (let s = 0; s < number.length; s++) {
    const at = number[s]!;
    if (cellAt[at] === -1) {
      origin[count] = s;
      cellAt[at] = count++;
    }
    number[s] = cellAt[at]!;
  }
  return { cellOf: number, origin: origin.slice(0, count) };
}

/**
 * Finds equal rows of so many by a table in which a cell stands at the place that its hash gives, or the next free one.
 * Most of the time goes to waiting for memory far away, so that a place holds the hash beside the cell.
 */
function byHash(rows: Rows, length: number, rowAt: (i: number) => number): Alike {
  const cellOf = new Int32Array(length);
  const origin = new Int32Array(length);
  let table = new Int32Array(2 * 1024).fill(none);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const s = rowAt(i);
    if (4 * count >= table.length) table = larger(table);
    const mixed = hash(rows, s);
    let at = placeOf(mixed, table);
    while (table[at] !== none && !(table[at + 1] === mixed && same(rows, s, origin[table[at]!]!))) {
      at = after(at, table);
    }
    if (table[at] === none) {
      origin[count] = s;
      table[at] = count++;
      table[at + 1] = mixed;
    }
    cellOf[i] = table[at]!;
  }
  return { cellOf, origin: origin.slice(0, count) };
}

/** In a table: two numbers a place, a cell and its hash; a power of 2 of places. */
const none = -1;

function placeOf(hash: number, table: Int32Array): number {
  return (2 * hash) & (table.length - 1);
}

function after(at: number, table: Int32Array): number {
  return (at + 2) & (table.length - 1);
}

function larger(table: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(2 * table.length).fill(none);
  for (let from = 0; from < table.length; from += 2) {
    if (table[from] === none) continue;
    let at = placeOf(table[from + 1]!, next);
    while (next[at] !== none) at = after(at, next);
    next[at] = table[from]!;
    next[at + 1] = table[from + 1]!;
  }
  return next;
}

type Rows = {
  /** Whole numbers that a row of levels is. */
  readonly width: number;
  readonly units: Int32Array | Uint16Array | Uint8Array;
  /** Of choices; a rating is one row. */
  readonly first: Int32Array | undefined;
  readonly answer: Int32Array;
};

function rowsOf(data: Answers, levels: Levels): Rows {
  const { answer, names } = data;
  const first = data.kind === 'choices' ? data.first : undefined;
  if (levels.kind === 'numbered') return { width: names.length, units: levels.number, first, answer };
  const { x } = levels;
  const units = new Int32Array(x.buffer, x.byteOffset, 2 * x.length);
  return { width: 2 * names.length, units, first, answer };
}

function start({ first, width }: Rows, s: number): number {
  return (first ? first[s]! : s) * width;
}

/** A whole number from an answer and its levels (MurmurHash3 of Austin Appleby). */
function hash(rows: Rows, s: number): number {
  const { units } = rows;
  const end = start(rows, s + 1);
  let mixed = rows.answer[s]!;
  for (let i = start(rows, s); i < end; i++) {
    const unit = Math.imul(units[i]!, 0xcc9e2d51);
    mixed ^= Math.imul((unit << 15) | (unit >>> 17), 0x1b873593);
    mixed = (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
  }
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function same(rows: Rows, s: number, t: number): boolean {
  const { units, answer } = rows;
  const a = start(rows, s);
  const b = start(rows, t);
  const length = start(rows, s + 1) - a;
  if (answer[s] !== answer[t] || length !== start(rows, t + 1) - b) return false;
  for (let i = 0; i < length; i++) if (units[a + i] !== units[b + i]) return false;
  return true;
}
