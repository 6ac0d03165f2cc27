import { fail, ok, type Result } from '../lib/result.ts';
import type { ChoiceTable } from './analysis.ts';
import type { Columns } from './columns.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import type { BadRow, BadValue } from './table-problem.ts';

/** The rows of a choice table put together by scenario, in order of appearance. */
export type ChoiceRows = {
  /** [M] indices into the table's rows, a scenario's together. */
  readonly rows: readonly number[];
  /** [S+1] as in the dataset. */
  readonly first: readonly number[];
  /** [S] the chosen row, counted within its scenario. */
  readonly answer: readonly number[];
  /** Indices of the offered rows that are left out: an empty cell takes the whole scenario with it. */
  readonly left: readonly number[];
  /** Scenarios of one profile, left out: nothing is chosen in them. */
  readonly alone: number;
};

/**
 * Groups the offered rows into scenarios and finds the one that was chosen in each.
 *
 * @returns the scenarios, or the first row by which a scenario has not exactly one chosen profile
 */
export function choiceRows(data: ChoiceTable, table: Table, columns: Columns): Result<ChoiceRows, BadRow> {
  const offered = offeredRows(data, table, columns);
  if (!offered.ok) return offered;
  const scenarios = byScenario(data, table, columns, offered.value);
  if (!scenarios.ok) return scenarios;
  const complete = new Set(columns.complete);
  const made = { rows: [] as number[], first: [0], answer: [] as number[], left: [] as number[], alone: 0 };
  for (const rows of scenarios.value) {
    if (!rows.every((r) => complete.has(r))) {
      for (const r of rows) made.left.push(r);
      continue;
    }
    if (rows.length === 1) {
      made.alone++;
      continue;
    }
    const chosen = chosenRow(data, table, columns, rows);
    if (!chosen.ok) return chosen;
    for (const r of rows) made.rows.push(r);
    made.first.push(made.rows.length);
    made.answer.push(chosen.value);
  }
  return ok(made);
}

/** The rows that were offered; an unoffered one that was chosen is a bad row. */
function offeredRows(data: ChoiceTable, table: Table, columns: Columns): Result<number[], BadRow> {
  const all = table.rows.map((_, r) => r);
  if (data.available === undefined) return ok(all);
  const cells = columns.cells(data.available);
  const answers = columns.cells(data.answer);
  const offered: number[] = [];
  for (const r of all) {
    const value = cells[r] === '' ? 1 : cellNumber(cells[r]!, table.decimal);
    if (value !== 0 && value !== 1) return badRow(table, r, data.available, cells[r]!, 'not-zero-or-one');
    if (value === 1) offered.push(r);
    else if (cellNumber(answers[r]!, table.decimal) === 1) {
      return badRow(table, r, data.answer, answers[r]!, 'chosen-not-offered');
    }
  }
  return ok(offered);
}

function byScenario(
  data: ChoiceTable,
  table: Table,
  columns: Columns,
  offered: readonly number[],
): Result<number[][], BadRow> {
  const scenario = columns.cells(data.scenario);
  const respondent = data.respondent === undefined ? undefined : columns.cells(data.respondent);
  const groups = new Map<string, number[]>();
  for (const r of offered) {
    // Without it nobody can tell which scenario lacks this profile.
    if (scenario[r] === '') return badRow(table, r, data.scenario, '', 'no-scenario');
    const key = JSON.stringify([respondent?.[r], scenario[r]]);
    const group = groups.get(key);
    if (group) group.push(r);
    else groups.set(key, [r]);
  }
  return ok([...groups.values()]);
}

/** Which of a scenario's rows is the chosen one. */
function chosenRow(
  { answer, profile }: ChoiceTable,
  table: Table,
  columns: Columns,
  rows: readonly number[],
): Result<number, BadRow> {
  const cells = columns.cells(answer);
  const bad = (r: number, reason: BadValue) => badRow(table, r, answer, cells[r]!, reason);
  let chosen = -1;
  for (const [at, r] of rows.entries()) {
    const value = cellNumber(cells[r]!, table.decimal);
    if (value !== 0 && value !== 1) return bad(r, 'not-zero-or-one');
    if (value === 1 && chosen >= 0) return bad(r, 'chosen-twice');
    if (value === 1) chosen = at;
  }
  if (chosen < 0) return bad(rows[0]!, 'nothing-chosen');
  if (profile !== undefined) {
    const named = columns.cells(profile);
    const names = rows.map((r) => named[r]!);
    const seen = new Set<string>();
    const again = names.findIndex((name) => seen.size === seen.add(name).size);
    if (again >= 0) return badRow(table, rows[again]!, profile, names[again]!, 'repeated-profile');
  }
  return ok(chosen);
}

function badRow(
  table: Table,
  r: number,
  column: string,
  value: string,
  reason: BadValue,
): Result<never, BadRow> {
  return fail({ kind: 'bad-row', row: table.numbers[r]!, column, value, reason });
}
