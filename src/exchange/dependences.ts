import type { AnalysisData } from './analysis-data.ts';
import type { Table } from './csv.ts';
import { allRows } from './row-groups.ts';

/** Columns whose weights the data cannot tell apart; one alone makes no difference. */
export type Dependence = {
  readonly columns: readonly string[];
  /** The one of them from which the others follow: each of its values goes with one value of theirs. */
  readonly from: string | undefined;
};

/**
 * Names the columns behind sets of dependent coefficients.
 *
 * @param sets - as in the problem `not-identified`
 */
export function dependences(
  sets: readonly (readonly string[])[],
  { dataset, coded }: Pick<AnalysisData, 'dataset' | 'coded'>,
  table: Table,
): Dependence[] {
  const criterion = new Map(
    coded.flatMap(({ criterion, first, matrix }) =>
      dataset.names.slice(first, first + matrix[0]!.length).map((name) => [name, criterion] as const),
    ),
  );
  return sets.map((set) => {
    const columns = [...new Set(set.map((name) => criterion.get(name) ?? name))];
    // Coefficients of one column that depend on each other are told by their own names.
    if (columns.length === 1 && set.length > 1) return { columns: set, from: undefined };
    return { columns, from: source(columns, table) };
  });
}

/** Of columns that each foretell all others the one with most values is the finest. */
function source(columns: readonly string[], table: Table): string | undefined {
  const places = columns.map((column) => table.header.indexOf(column));
  if (columns.length < 2 || places.includes(-1)) return undefined;
  const { rows } = table;
  const complete = allRows(rows.length).filter((r) => places.every((at) => rows.cell(r, at) !== ''));
  const foretelling = places.flatMap((at, c) => {
    const values = new Map<string, number>();
    const foretells = complete.every((r) => {
      const first = values.get(rows.cell(r, at)) ?? r;
      values.set(rows.cell(r, at), first);
      return places.every((other) => rows.cell(first, other) === rows.cell(r, other));
    });
    return foretells ? [{ column: columns[c]!, values: values.size }] : [];
  });
  return foretelling.sort((a, b) => b.values - a.values)[0]?.column;
}
