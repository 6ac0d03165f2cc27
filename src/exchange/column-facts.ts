import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import { ordered } from './term-columns.ts';

/** What can be seen of a column without knowing what it is for; empty cells are not looked at. */
export type ColumnFacts = {
  readonly name: string;
  readonly cells: readonly string[];
  /** Numbers, but for a few cells that are then probably wrong. */
  readonly numeric: boolean;
  /** Numeric, and all its numbers are 0 or 1. */
  readonly zeroOne: boolean;
  readonly whole: boolean;
  /** Whole numbers that rise with every row. */
  readonly counting: boolean;
  /** Different values; numbers by size where there are few enough to be levels. */
  readonly values: readonly string[];
  readonly filled: number;
};

/** More values are not put in order: they are counted only. */
const mostOrdered = 100;

/** Looks at every column of a table. */
export function columnFacts(table: Table): ColumnFacts[] {
  return table.header.map((name, at) => {
    const cells = table.rows.map((row) => row[at]!);
    const filled = cells.filter((cell) => cell !== '');
    const different = new Set(filled);
    const values = different.size > mostOrdered ? [...different] : ordered(different, table);
    const numbers = filled
      .map((cell) => cellNumber(cell, table.decimal))
      .filter((value) => value !== undefined);
    const numeric = numbers.length > filled.length / 2;
    return {
      name,
      cells,
      numeric,
      zeroOne: numeric && numbers.every((value) => value === 0 || value === 1),
      whole: numeric && numbers.every(Number.isInteger),
      counting:
        numbers.length === cells.length &&
        numbers.every((value, r) => Number.isInteger(value) && (r === 0 || value > numbers[r - 1]!)),
      values,
      filled: filled.length,
    };
  });
}

/** Rows put together by the values of some columns. */
export function grouped(columns: readonly ColumnFacts[], rows: number): number[][] {
  const groups = new Map<string, number[]>();
  const [only, ...more] = columns;
  for (let r = 0; r < rows; r++) {
    const key =
      only && more.length === 0 ? only.cells[r]! : JSON.stringify(columns.map(({ cells }) => cells[r]));
    const group = groups.get(key);
    if (group) group.push(r);
    else groups.set(key, [r]);
  }
  return [...groups.values()];
}

/** Whether a column has one value within every group of rows. */
export function isSameWithin({ cells }: ColumnFacts, groups: readonly (readonly number[])[]): boolean {
  return groups.every((rows) => rows.every((r) => cells[r] === cells[rows[0]!]));
}
