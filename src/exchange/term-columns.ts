import { fail, ok, type Result } from '../lib/result.ts';
import type { Steps } from '../lib/steps.ts';
import type { CodedTerm, Term } from './analysis.ts';
import { badCells } from './bad-cells.ts';
import type { Columns } from './columns.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import { allRows } from './row-groups.ts';
import type { BadAnalysis, BadRow } from './table-problem.ts';

/** A column of words turned into numbers, with what is needed to give every level's effect back. */
export type CodedColumn = {
  readonly criterion: string;
  readonly levels: readonly string[];
  /** Index of the first of its coefficients among all K. */
  readonly first: number;
  /** [L][W] what multiplies the W coefficients at each level; the reference level has its row too. */
  readonly matrix: readonly (readonly number[])[];
};

/** The coefficients of an analysis over R rows. */
export type TermColumns = {
  readonly names: readonly string[];
  /** [R,K] */
  readonly x: Float64Array;
  readonly coded: readonly CodedColumn[];
};

/** What the terms are read from: the rows to read, and each row's profile where profiles have names. */
export type TermSource = {
  readonly table: Table;
  readonly columns: Columns;
  /** [R] indices into the table's rows. */
  readonly rows: Int32Array;
  readonly profile: string | undefined;
};

/**
 * Computes every term of an analysis.
 *
 * @returns the coefficients' names and values; or the first value that is no number, or the first key
 * that asks for what is not there
 */
export function* termColumns(
  terms: readonly Term[],
  source: TermSource,
): Steps<Result<TermColumns, BadRow | BadAnalysis>> {
  const values = new Map<string, Float64Array>();
  const coded: CodedColumn[] = [];
  for (const [at, term] of terms.entries()) {
    yield at / terms.length;
    const made = termValues(term, `terms[${at}]`, source, values);
    if (!made.ok) return made;
    if (made.value.coded) coded.push({ ...made.value.coded, first: values.size });
    for (const [name, column] of made.value.columns) {
      if (values.has(name) || isReserved(name)) {
        return fail({ kind: 'bad-analysis', path: `terms[${at}]`, expected: `another name than ${name}` });
      }
      values.set(name, column);
    }
  }
  return ok({ names: [...values.keys()], x: interleaved([...values.values()], source.rows.length), coded });
}

/** Names that a fit gives to parameters that are no term's. */
function isReserved(name: string): boolean {
  return name === 'constant' || /^(sd|chol|threshold):/.test(name);
}

type Made = {
  readonly columns: readonly (readonly [name: string, values: Float64Array])[];
  readonly coded?: Omit<CodedColumn, 'first'>;
};

function termValues(
  term: Term,
  path: string,
  source: TermSource,
  above: ReadonlyMap<string, Float64Array>,
): Result<Made, BadRow | BadAnalysis> {
  if ('product' in term) return product(term.product, term.name, path, above);
  if ('constant' in term) {
    const on = profileRows(term.constant, `${path}.constant`, source);
    return on.ok ? single(term.name ?? `constant:${term.constant}`, on.value) : on;
  }
  if ('coding' in term) return codedColumn(term, path, source);
  const base =
    'equals' in term
      ? ok(equal(term.column, term.equals, source))
      : numeric(term.column, term.subtract ?? 0, term.divide ?? 1, source);
  if (!base.ok) return base;
  const name = 'equals' in term ? `${term.column}=${term.equals}` : term.column;
  if (term.for === undefined) return single(term.name ?? name, base.value);
  const on = profileRows(term.for, `${path}.for`, source);
  if (!on.ok) return on;
  return single(term.name ?? `${name}:${term.for}`, times(base.value, on.value));
}

function single(name: string, values: Float64Array): Result<Made, never> {
  return ok({ columns: [[name, values]] });
}

function times(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, r) => value * b[r]!);
}

function numeric(
  column: string,
  subtract: number,
  divide: number,
  { table, columns, rows }: TermSource,
): Result<Float64Array, BadRow> {
  const cell = columns.cell(column);
  const values = new Float64Array(rows.length);
  const words: number[] = [];
  for (const [at, r] of rows.entries()) {
    const value = cellNumber(cell(r), table.decimal);
    if (value === undefined) words.push(r);
    else values[at] = (value - subtract) / divide;
  }
  if (words.length === 0) return ok(values);
  return fail(badCells(words, { column, cell, table, reason: 'not-a-number' }));
}

function equal(column: string, value: string, { columns, rows }: TermSource): Float64Array {
  const cell = columns.cell(column);
  return Float64Array.from(rows, (r) => (cell(r) === value ? 1 : 0));
}

/** 1 on the rows of one profile. */
function profileRows(name: string, path: string, source: TermSource): Result<Float64Array, BadAnalysis> {
  if (source.profile === undefined) {
    return fail({ kind: 'bad-analysis', path, expected: 'data.profile, the column with profile names' });
  }
  const on = equal(source.profile, name, source);
  if (on.includes(1)) return ok(on);
  const names = new Set(Array.from(allRows(source.table.rows.length), source.columns.cell(source.profile)));
  return fail({ kind: 'bad-analysis', path, expected: `a profile of the file: ${[...names].join(', ')}` });
}

function codedColumn(
  { column, coding, reference, name = column }: CodedTerm,
  path: string,
  { table, columns, rows }: TermSource,
): Result<Made, BadAnalysis> {
  const cell = columns.cell(column);
  const levels = ordered(new Set(Array.from(rows, cell)), table);
  if (!levels.includes(reference)) {
    const expected = `a value of ${column}: ${levels.join(', ')}`;
    return fail({ kind: 'bad-analysis', path: `${path}.reference`, expected });
  }
  const own = levels.filter((level) => level !== reference);
  const atReference = coding === 'effects' ? -1 : 0;
  const matrix = levels.map((level) =>
    own.map((other) => (level === reference ? atReference : level === other ? 1 : 0)),
  );
  const index = new Map(levels.map((level, l) => [level, l]));
  return ok({
    columns: own.map((level, w) => [
      `${name}:${level}`,
      Float64Array.from(rows, (r) => matrix[index.get(cell(r))!]![w]!),
    ]),
    coded: { criterion: name, levels, matrix },
  });
}

/** Numbers by size; words in the order in which the file has them. */
export function ordered(values: ReadonlySet<string>, { decimal }: Pick<Table, 'decimal'>): string[] {
  const numbers = new Map([...values].map((value) => [value, cellNumber(value, decimal)]));
  if ([...numbers.values()].includes(undefined)) return [...values];
  return [...values].sort((a, b) => numbers.get(a)! - numbers.get(b)!);
}

function product(
  names: readonly string[],
  name: string | undefined,
  path: string,
  above: ReadonlyMap<string, Float64Array>,
): Result<Made, BadAnalysis> {
  const unknown = names.findIndex((factor) => !above.has(factor));
  if (unknown >= 0) {
    const expected = `the name of a coefficient above: ${[...above.keys()].join(', ')}`;
    return fail({ kind: 'bad-analysis', path: `${path}.product[${unknown}]`, expected });
  }
  const factors = names.map((factor) => above.get(factor)!);
  return single(name ?? names.join('*'), factors.reduce(times));
}

/** [R,K] row-major from K columns. */
function interleaved(columns: readonly Float64Array[], R: number): Float64Array {
  const K = columns.length;
  const x = new Float64Array(R * K);
  for (const [k, column] of columns.entries()) for (let r = 0; r < R; r++) x[r * K + k] = column[r]!;
  return x;
}
