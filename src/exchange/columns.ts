import { fail, ok, type Result } from '../lib/result.ts';
import type { Analysis, Term } from './analysis.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import { allRows, type Cell } from './row-groups.ts';
import type { BadAnalysis } from './table-problem.ts';

/** Finds columns by name and reads them. */
export type Columns = {
  /** The cell of a used column in row r of the table. */
  readonly cell: (column: string) => Cell;
  /** Indices of the rows that count: in which no used column is empty, and the weight is not 0. */
  readonly complete: Int32Array;
  /** Of those in which one is. */
  readonly incomplete: Int32Array;
};

/**
 * Looks up every column that an analysis uses.
 *
 * @returns the columns, or which key names a column that the table does not have
 */
export function columnsOf(table: Table, analysis: Analysis): Result<Columns, BadAnalysis> {
  const used = uses(analysis);
  const absent = used.find(({ column }) => !table.header.includes(column));
  if (absent) {
    const expected = `a column of the file: ${table.header.join(', ')}`;
    return fail({ kind: 'bad-analysis', path: absent.path, expected });
  }
  const at = [...new Set(used.map(({ column }) => table.header.indexOf(column)))];
  const { rows } = table;
  const full = (r: number) => at.every((c) => rows.cell(r, c) !== '');
  const weight = analysis.data.weight === undefined ? -1 : table.header.indexOf(analysis.data.weight);
  const counts = (r: number) => weight < 0 || cellNumber(rows.cell(r, weight), table.decimal) !== 0;
  const complete = allRows(rows.length).filter((r) => full(r) && counts(r));
  const incomplete = allRows(rows.length).filter((r) => !full(r));
  const cell = (column: string) => {
    const own = table.header.indexOf(column);
    if (own < 0) throw new Error(`columns: there is none of the name ${column}`);
    return (r: number) => rows.cell(r, own);
  };
  return ok({ cell, complete, incomplete });
}

/** The names of all columns that an analysis asks for. */
export function usedColumns(analysis: Analysis): string[] {
  return uses(analysis).map(({ column }) => column);
}

function uses(analysis: Analysis): Use[] {
  return [
    ...dataColumns(analysis),
    ...poolColumn(analysis),
    ...analysis.terms.flatMap(termColumn),
    ...memberColumns(analysis),
  ];
}

type Use = { readonly path: string; readonly column: string };

function dataColumns({ data }: Analysis): Use[] {
  const shared = { respondent: data.respondent, answer: data.answer, weight: data.weight };
  const choice = data.kind === 'choices' && {
    scenario: data.scenario,
    profile: data.profile,
    available: data.available,
  };
  return Object.entries({ ...shared, ...choice }).flatMap(([key, column]) =>
    column === undefined ? [] : [{ path: `data.${key}`, column }],
  );
}

function poolColumn({ model }: Analysis): Use[] {
  const by = model.family === 'fixed' ? model.pool?.by : undefined;
  return by === undefined ? [] : [{ path: 'model.pool.by', column: by }];
}

function termColumn(term: Term, at: number): Use[] {
  return 'column' in term ? [{ path: `terms[${at}].column`, column: term.column }] : [];
}

function memberColumns({ model }: Analysis): Use[] {
  const columns = model.family === 'latent-class' ? model.membership : [];
  return columns.map((column, at) => ({ path: `model.membership[${at}]`, column }));
}
