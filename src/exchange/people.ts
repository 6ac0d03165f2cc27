import type { Missing } from './table-problem.ts';

/** Who gave each of S rows, as the dataset wants it. */
export type People = { readonly respondent: Int32Array; readonly people: readonly string[] | undefined };

/** Numbers respondents in order of appearance; without identifiers every row is a respondent of its own. */
export function numbered(identifiers: readonly string[] | undefined, S: number): People {
  if (!identifiers) return { respondent: Int32Array.from({ length: S }, (_, s) => s), people: undefined };
  const numbers = new Map<string, number>();
  const respondent = Int32Array.from(identifiers, (id) => {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id)!;
  });
  return { respondent, people: [...numbers.keys()] };
}

/**
 * What was left out, or undefined when nothing was.
 *
 * @param cells - the respondent column, when there is one
 * @param kept - indices of the rows used; `left` of those left out
 */
export function missing(
  cells: readonly string[] | undefined,
  kept: readonly number[],
  left: readonly number[],
): Missing | undefined {
  if (left.length === 0) return undefined;
  const remaining = new Set(kept.map((r) => cells?.[r]));
  const lost = new Set(left.flatMap((r) => cells?.[r] || []));
  return {
    kind: 'missing',
    rows: left.length,
    respondents: lost.size,
    withoutRows: [...lost].filter((id) => !remaining.has(id)),
  };
}
