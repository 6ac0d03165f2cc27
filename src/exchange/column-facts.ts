import { type Steps, within } from '../lib/steps.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import { type Cell, numberOf, type RowGroups } from './row-groups.ts';
import { ordered } from './term-columns.ts';

/** What can be seen of a column without knowing what it is for; empty cells are not looked at. */
export type ColumnFacts = {
  readonly name: string;
  readonly cell: Cell;
  /** Rows by what stands in them; an empty cell is a value as well. */
  readonly groups: RowGroups;
  /** Numbers, but for a few cells that are then probably wrong. */
  readonly numeric: boolean;
  /** Numeric, without any cell that is wrong. */
  readonly allNumbers: boolean;
  /** Numeric, and all its numbers are 0 or 1. */
  readonly zeroOne: boolean;
  readonly whole: boolean;
  /** Whole numbers that rise with every row. */
  readonly counting: boolean;
  /** How many different values there are. */
  readonly different: number;
  /** They, numbers by size; none where they are too many to be levels. */
  readonly values: readonly string[];
  readonly filled: number;
};

/** More different values are no levels but a text, or amounts: they are counted only. */
export const mostLevels = 20;

/** Looks at every column of a table. */
export function* columnFacts(table: Table): Steps<ColumnFacts[]> {
  const columns = table.header.length;
  const facts: ColumnFacts[] = [];
  for (const [at, name] of table.header.entries()) {
    const cell = (r: number) => table.rows.cell(r, at);
    const { groupOf, ...told } = yield* within(toldBy(cell, table), at / columns, (at + 1) / columns);
    const different = groupOf.size - (groupOf.has('') ? 1 : 0);
    const few = different <= mostLevels ? [...groupOf.keys()].filter((value) => value !== '') : [];
    facts.push({ name, cell, ...told, different, values: ordered(new Set(few), table) });
  }
  return facts;
}

/** Rows looked at in one step. */
const atOnce = 4096;

type Told = Omit<ColumnFacts, 'name' | 'cell' | 'different' | 'values'> & {
  readonly groupOf: ReadonlyMap<string, number>;
};

/** What one pass over a column tells. */
function* toldBy(cell: Cell, { rows, decimal }: Table): Steps<Told> {
  const groupOf = new Map<string, number>();
  const of = new Int32Array(rows.length);
  let [filled, numbers, previous] = [0, 0, Number.NEGATIVE_INFINITY];
  let [zeroOne, whole, rising] = [true, true, true];
  for (let r = 0; r < rows.length; r++) {
    if (r % atOnce === 0) yield r / rows.length;
    const own = cell(r);
    of[r] = numberOf(groupOf, own);
    if (own === '') continue;
    filled++;
    const value = cellNumber(own, decimal);
    if (value === undefined) continue;
    numbers++;
    zeroOne &&= value === 0 || value === 1;
    whole &&= Number.isInteger(value);
    rising &&= value > previous;
    previous = value;
  }
  const numeric = numbers > filled / 2;
  const counting = numbers === rows.length && whole && rising;
  const groups = { count: groupOf.size, of };
  const allNumbers = numeric && numbers === filled;
  return {
    groupOf,
    groups,
    filled,
    numeric,
    allNumbers,
    zeroOne: numeric && zeroOne,
    whole: numeric && whole,
    counting,
  };
}
