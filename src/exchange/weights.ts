import { fail, ok, type Result } from '../lib/result.ts';
import type { Columns } from './columns.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import type { ScenarioRows } from './row-groups.ts';
import type { BadRow } from './table-problem.ts';

/** A frequency above this is no count of people; a million of them still add up without rounding. */
const most = 1e9;

/**
 * The frequency weight of each of S scenarios; 1 without a weight column.
 *
 * @param scenarios - whose rows must all carry the same weight
 */
export function weights(
  column: string | undefined,
  table: Table,
  columns: Columns,
  { first, rows }: ScenarioRows,
): Result<Float64Array, BadRow> {
  const weight = new Float64Array(first.length - 1).fill(1);
  if (column === undefined) return ok(weight);
  const cell = columns.cell(column);
  const bad = (r: number, reason: BadRow['reason']) =>
    fail({ kind: 'bad-row' as const, row: table.numbers[r]!, column, value: cell(r), reason });
  for (let s = 0; s < weight.length; s++) {
    for (let at = first[s]!; at < first[s + 1]!; at++) {
      const r = rows[at]!;
      const value = cellNumber(cell(r), table.decimal);
      if (value === undefined) return bad(r, 'not-a-number');
      if (value < 0) return bad(r, 'negative-weight');
      if (value > most) return bad(r, 'too-large-weight');
      if (at > first[s]! && value !== weight[s]) return bad(r, 'unequal-weight');
      weight[s] = value;
    }
  }
  return ok(weight);
}
