import { type Cell, numberOf } from './row-groups.ts';
import type { Missing } from './table-problem.ts';

/** Who gave each of S rows, as the dataset wants it. */
export type People = { readonly respondent: Int32Array; readonly people: readonly string[] | undefined };

/** Numbers respondents in order of appearance; without identifiers every row is a respondent of its own. */
export function numbered(identifiers: Iterable<string> | undefined, S: number): People {
  if (!identifiers) return { respondent: Int32Array.from({ length: S }, (_, s) => s), people: undefined };
  const numbers = new Map<string, number>();
  const respondent = Int32Array.from(identifiers, (id) => numberOf(numbers, id));
  return { respondent, people: [...numbers.keys()] };
}

/**
 * What was left out, or undefined when nothing was.
 *
 * @param cell - of the respondent column, when there is one
 * @param kept - indices of the rows used; `left` of those left out
 */
export function missing(cell: Cell | undefined, kept: Int32Array, left: Int32Array): Missing | undefined {
  if (left.length === 0) return undefined;
  const remaining = new Set(cell && Array.from(kept, cell));
  const lost = new Set(cell && Array.from(left, cell).filter((id) => id !== ''));
  return {
    kind: 'missing',
    rows: left.length,
    respondents: lost.size,
    withoutRows: [...lost].filter((id) => !remaining.has(id)),
  };
}
