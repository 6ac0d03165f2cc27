import { type Steps, within } from '../lib/steps.ts';
import type { Analysis } from './analysis.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import type { Cell } from './row-groups.ts';
import type { MissingCode } from './table-problem.ts';

/** What is usually written where there is no value; not “none” or “unknown”, which can be levels. */
const words = /^(#?n\/a|n\.?v\.?t\.?|nan|null|-+|\.|\?)$/i;
/** In capitals only, since “na” is Dutch for after. */
const notAvailable = 'NA';

const numbers: readonly number[] = [-9, -99, -999, -9999, 99, 999, 9999];

/** So many times as far from the other numbers as these are from each other. */
const farOutside = 5;

/** Values in the columns of answers and criteria that are probably codes for a missing one, and count as they are. */
export function* missingCodes({ data, terms }: Analysis, table: Table): Steps<MissingCode[]> {
  const criteria = terms.flatMap((term) => ('column' in term ? [term.column] : []));
  const columns = [...new Set([...(data.kind === 'ratings' ? [data.answer] : []), ...criteria])];
  const found: MissingCode[] = [];
  for (const [c, column] of columns.entries()) {
    const at = table.header.indexOf(column);
    const steps = codesIn((r) => table.rows.cell(r, at), table);
    const codes = yield* within(steps, c / columns.length, (c + 1) / columns.length);
    for (const [value, rows] of codes) found.push({ kind: 'missing-code', column, value, rows });
  }
  return found;
}

/** Rows looked at in one step. */
const atOnce = 4096;

/** [value, rows] of the codes in one column. */
function* codesIn(cell: Cell, { rows, decimal }: Table): Steps<[string, number][]> {
  const counts = new Map<string, number>();
  const suspects = new Map<string, number>();
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let r = 0; r < rows.length; r++) {
    if (r % atOnce === 0) yield r / rows.length;
    const own = cell(r);
    const value = cellNumber(own, decimal);
    if (value === undefined) {
      if (isMissingWord(own)) counts.set(own, (counts.get(own) ?? 0) + 1);
    } else if (numbers.includes(value)) {
      suspects.set(own, (suspects.get(own) ?? 0) + 1);
    } else {
      [low, high] = [Math.min(low, value), Math.max(high, value)];
    }
  }
  const outside = [...suspects].filter(([own]) => isOutside(cellNumber(own, decimal)!, low, high));
  return [...counts, ...outside];
}

/** Whether a cell has words that usually stand for a missing value. */
export function isMissingWord(cell: string): boolean {
  return cell === notAvailable || words.test(cell);
}

/** Below 0 where nothing else is, or far from all others, of which there is more than one. */
function isOutside(value: number, low: number, high: number): boolean {
  if (low >= high) return false;
  if (value < 0) return low >= 0 || low - value > farOutside * (high - low);
  return value - high > farOutside * (high - low);
}
