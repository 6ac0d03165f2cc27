import { fail, ok, type Result } from '../lib/result.ts';
import { type Steps, within } from '../lib/steps.ts';
import type { ChoiceTable } from './analysis.ts';
import { badCells } from './bad-cells.ts';
import type { Columns } from './columns.ts';
import type { Table } from './csv.ts';
import { cellNumber } from './decimal.ts';
import { allRows, bothGroups, isAmong, rowGroups, rowsByGroup, type ScenarioRows } from './row-groups.ts';
import type { BadRow, BadValue } from './table-problem.ts';

/** The rows of a choice table put together by scenario, in order of appearance. */
export type ChoiceRows = {
  readonly scenarios: ScenarioRows;
  /** [S] the chosen row, counted within its scenario. */
  readonly answer: Int32Array;
  /** Indices of the offered rows that are left out: an empty cell takes the whole scenario with it. */
  readonly left: Int32Array;
  /** Scenarios of one profile, left out: nothing is chosen in them. */
  readonly alone: number;
};

/** Scenarios looked at in one step. */
const atOnce = 1024;

/**
 * Groups the offered rows into scenarios and finds the one that was chosen in each.
 *
 * @returns the scenarios, or the row by which a scenario has not exactly one chosen profile: the first of the first with
 * two, else of the first with none, and in how many more nothing is chosen
 */
export function* choiceRows(
  data: ChoiceTable,
  table: Table,
  columns: Columns,
): Steps<Result<ChoiceRows, BadRow>> {
  const offered = offeredRows(data, table, columns);
  if (!offered.ok) return offered;
  yield 0.1;
  const scenarios = yield* within(byScenario(data, table, columns, offered.value), 0.1, 0.5);
  if (!scenarios.ok) return scenarios;
  const { first, rows } = scenarios.value;
  const complete = isAmong(columns.complete, table.rows.length);
  const incomplete = isAmong(columns.incomplete, table.rows.length);
  const made = { first: [0], rows: [] as number[], answer: [] as number[], left: [] as number[], alone: 0 };
  const unanswered: number[] = [];
  for (let s = 0; s + 1 < first.length; s++) {
    if (s % atOnce === 0) yield 0.5 + s / (2 * first.length);
    const own = rows.subarray(first[s], first[s + 1]);
    if (own.some((r) => incomplete[r] === 1)) {
      for (const r of own) made.left.push(r);
      continue;
    }
    // A weight that differs is found where weights are read.
    if (own.every((r) => complete[r] === 0)) continue;
    if (own.length === 1) {
      made.alone++;
      continue;
    }
    const chosen = chosenRow(data, table, columns, own);
    if (!chosen.ok) return chosen;
    if (chosen.value === undefined) {
      unanswered.push(own[0]!);
      continue;
    }
    for (const r of own) made.rows.push(r);
    made.first.push(made.rows.length);
    made.answer.push(chosen.value);
  }
  if (unanswered.length > 0) {
    const [column, reason] = [data.answer, 'nothing-chosen' as const];
    return fail(badCells(unanswered, { column, cell: columns.cell(column), table, reason }));
  }
  return ok({
    scenarios: { first: Int32Array.from(made.first), rows: Int32Array.from(made.rows) },
    answer: Int32Array.from(made.answer),
    left: Int32Array.from(made.left),
    alone: made.alone,
  });
}

/** The rows that were offered; an unoffered one that was chosen is a bad row. */
function offeredRows(data: ChoiceTable, table: Table, columns: Columns): Result<Int32Array, BadRow> {
  const all = allRows(table.rows.length);
  if (data.available === undefined) return ok(all);
  const available = columns.cell(data.available);
  const answer = columns.cell(data.answer);
  const offered: number[] = [];
  for (const r of all) {
    const own = available(r);
    const value = own === '' ? 1 : cellNumber(own, table.decimal);
    if (value !== 0 && value !== 1) return badRow(table, r, data.available, own, 'not-zero-or-one');
    if (value === 1) offered.push(r);
    else if (cellNumber(answer(r), table.decimal) === 1) {
      return badRow(table, r, data.answer, answer(r), 'chosen-not-offered');
    }
  }
  return ok(Int32Array.from(offered));
}

function* byScenario(
  data: ChoiceTable,
  table: Table,
  columns: Columns,
  offered: Int32Array,
): Steps<Result<ScenarioRows, BadRow>> {
  const scenario = columns.cell(data.scenario);
  // Without it nobody can tell which scenario lacks this profile.
  const without = offered.find((r) => scenario(r) === '');
  if (without !== undefined) return badRow(table, without, data.scenario, '', 'no-scenario');
  yield 0.2;
  const named = rowGroups(scenario, offered);
  yield 0.4;
  if (data.respondent === undefined) return ok(rowsByGroup(named, offered));
  const people = rowGroups(columns.cell(data.respondent), offered);
  yield 0.6;
  const own = bothGroups(people, named);
  yield 0.8;
  return ok(rowsByGroup(own, offered));
}

/** Which of a scenario's rows is the chosen one; undefined where none is. */
function chosenRow(
  { answer, profile }: ChoiceTable,
  table: Table,
  columns: Columns,
  rows: Int32Array,
): Result<number | undefined, BadRow> {
  const cell = columns.cell(answer);
  const bad = (r: number, reason: BadValue) => badRow(table, r, answer, cell(r), reason);
  let chosen = -1;
  for (const [at, r] of rows.entries()) {
    const value = cellNumber(cell(r), table.decimal);
    if (value !== 0 && value !== 1) return bad(r, 'not-zero-or-one');
    if (value === 1 && chosen >= 0) return bad(r, 'chosen-twice');
    if (value === 1) chosen = at;
  }
  if (profile !== undefined) {
    const names = Array.from(rows, columns.cell(profile));
    const seen = new Set<string>();
    const again = names.findIndex((name) => seen.size === seen.add(name).size);
    if (again >= 0) return badRow(table, rows[again]!, profile, names[again]!, 'repeated-profile');
  }
  return ok(chosen < 0 ? undefined : chosen);
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
