import type { Table } from './csv.ts';
import type { Cell } from './row-groups.ts';
import type { BadRow } from './table-problem.ts';

/**
 * The problem with cells of one column that are all wrong in the same way: the first, and how many follow.
 *
 * @param rows - indices of at least one row
 */
export function badCells(
  rows: ArrayLike<number>,
  { column, cell, table, reason }: Pick<BadRow, 'column' | 'reason'> & { cell: Cell; table: Table },
): BadRow {
  const first = rows[0]!;
  const bad = { kind: 'bad-row' as const, row: table.numbers[first]!, column, value: cell(first), reason };
  return rows.length === 1 ? bad : { ...bad, more: rows.length - 1 };
}
