import { fail, ok, type Result } from '../lib/result.ts';
import type { Columns } from './columns.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import type { BadRow } from './table-problem.ts';

/** A frequency above this is no count of people; a million of them still add up without rounding. */
const most = 1e9;

/**
 * The frequency weight of each of S scenarios; 1 without a weight column.
 *
 * @param scenarios - the table rows of each scenario; all of them must carry the same weight
 */
export function weights(
  column: string | undefined,
  table: Table,
  columns: Columns,
  scenarios: readonly (readonly number[])[],
): Result<Float64Array, BadRow> {
  const weight = new Float64Array(scenarios.length).fill(1);
  if (column === undefined) return ok(weight);
  const cells = columns.cells(column);
  const bad = (r: number, reason: BadRow['reason']) =>
    fail({ kind: 'bad-row' as const, row: table.numbers[r]!, column, value: cells[r]!, reason });
  for (const [s, rows] of scenarios.entries()) {
    for (const [at, r] of rows.entries()) {
      const value = cellNumber(cells[r]!, table.decimal);
      if (value === undefined) return bad(r, 'not-a-number');
      if (value < 0) return bad(r, 'negative-weight');
      if (value > most) return bad(r, 'too-large-weight');
      if (at > 0 && value !== weight[s]) return bad(r, 'unequal-weight');
      weight[s] = value;
    }
  }
  return ok(weight);
}
