import { fail, ok, type Result } from '../lib/result.ts';
import type { RatingTable } from './analysis.ts';
import { badCells } from './bad-cells.ts';
import type { Columns } from './columns.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import type { BadAnalysis, BadRow, BadValue } from './table-problem.ts';

/** What was picked on each complete row [S], and the C categories' labels, lowest first. */
export type RatingAnswers = { readonly answer: Int32Array; readonly categories: readonly string[] };

/**
 * Reads the answers of a rating table. Merged categories are named by their parts with "+" between them.
 *
 * @returns the answers; or the first row whose answer is no category, and how many more; or, when the answers are words, that
 * the analysis must give their order
 */
export function ratingAnswers(
  data: RatingTable,
  table: Table,
  columns: Columns,
): Result<RatingAnswers, BadRow | BadAnalysis> {
  const cell = columns.cell(data.answer);
  const bad = (rows: Int32Array, reason: BadValue): Result<never, BadRow> =>
    fail(badCells(rows, { column: data.answer, cell, table, reason }));
  if (data.categories) {
    const parts = data.categories.map((category) => [category].flat());
    const index = new Map(parts.flatMap((labels, c) => labels.map((label) => [label, c] as const)));
    const unknown = columns.complete.filter((r) => !index.has(cell(r)));
    if (unknown.length > 0) return bad(unknown, 'not-a-category');
    const answer = Int32Array.from(columns.complete, (r) => index.get(cell(r))!);
    return ok({ answer, categories: parts.map((labels) => labels.join('+')) });
  }
  const values = Array.from(columns.complete, (r) => cellNumber(cell(r), table.decimal));
  const wordRows = columns.complete.filter((_, at) => values[at] === undefined);
  if (wordRows.length === 0) return ok(inNumericOrder(values as number[]));
  if (wordRows.length < values.length) return bad(wordRows, 'not-a-number');
  const words = [...new Set(Array.from(columns.complete, cell))];
  // One word needs no order; that there is nothing to tell from it, is for the fit to say.
  if (words.length === 1) return ok({ answer: new Int32Array(columns.complete.length), categories: words });
  const expected = `the categories in order, as they are not numbers: ${words.slice(0, 12).join(', ')}`;
  return fail({ kind: 'bad-analysis', path: 'data.categories', expected });
}

function inNumericOrder(values: readonly number[]): RatingAnswers {
  const categories = [...new Set(values)].sort((a, b) => a - b);
  const index = new Map(categories.map((value, c) => [value, c]));
  return {
    answer: Int32Array.from(values, (value) => index.get(value)!),
    categories: categories.map(String),
  };
}
