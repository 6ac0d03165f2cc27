import { fail, ok, type Result } from '../lib/result.ts';
import { type Steps, within } from '../lib/steps.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Analysis, ChoiceTable, RatingTable } from './analysis.ts';
import { choiceRows } from './choice-rows.ts';
import type { Columns } from './columns.ts';
import type { Table } from './csv.ts';
import { missing, numbered } from './people.ts';
import { ratingAnswers } from './rating-rows.ts';
import { allRows, type Cell, firstRows, type ScenarioRows } from './row-groups.ts';
import type { DataProblem, Missing, NoChoice } from './table-problem.ts';
import { type CodedColumn, termColumns } from './term-columns.ts';
import { weights } from './weights.ts';

/** A table, and what is asked of it. */
export type Source = { readonly analysis: Analysis; readonly table: Table; readonly columns: Columns };

/** The answers in a table, and where they stand in it. */
export type TableDataset = {
  readonly dataset: Dataset;
  readonly scenarios: ScenarioRows;
  readonly coded: readonly CodedColumn[];
  readonly lost: readonly Lost[];
};

/** The problem that stands in the way of a fit, and those that were met before it. */
export type NoData = { readonly problems: readonly (DataProblem | Lost)[] };

/** Rows and scenarios that are left out. */
export type Lost = Missing | NoChoice;

/** The ratings of a table, a row each. */
export function* ratings(
  data: RatingTable,
  { analysis, table, columns }: Source,
): Steps<Result<TableDataset, NoData>> {
  const rows = columns.complete;
  const identifier = data.respondent === undefined ? undefined : columns.cell(data.respondent);
  const lost = some(missing(identifier, rows, columns.incomplete));
  if (rows.length === 0) return nothingLeft(lost, analysis);
  yield 0.2;
  const answers = ratingAnswers(data, table, columns);
  if (!answers.ok) return fail({ problems: [answers.problem] });
  const termSource = { table, columns, rows, profile: undefined };
  const terms = yield* within(termColumns(analysis.terms, termSource), 0.3, 0.8);
  if (!terms.ok) return fail({ problems: [terms.problem] });
  const scenarios = { first: allRows(rows.length + 1), rows };
  yield 0.8;
  const weight = weights(data.weight, table, columns, scenarios);
  if (!weight.ok) return fail({ problems: [weight.problem] });
  const { names, x } = terms.value;
  yield 0.9;
  const people = peopleOf(identifier, scenarios);
  const dataset = { kind: 'ratings' as const, names, x, ...answers.value, weight: weight.value, ...people };
  return ok({ dataset, scenarios, coded: terms.value.coded, lost });
}

/** The choices of a table, some rows each. */
export function* choices(
  data: ChoiceTable,
  { analysis, table, columns }: Source,
): Steps<Result<TableDataset, NoData>> {
  const grouped = yield* within(choiceRows(data, table, columns), 0.1, 0.3);
  if (!grouped.ok) return fail({ problems: [grouped.problem] });
  const { scenarios, answer, left, alone } = grouped.value;
  const { first, rows } = scenarios;
  const identifier = data.respondent === undefined ? undefined : columns.cell(data.respondent);
  const lost = [
    ...some(missing(identifier, rows, left)),
    ...(alone > 0 ? [{ kind: 'no-choice' as const, scenarios: alone }] : []),
  ];
  if (rows.length === 0) return nothingLeft(lost, analysis);
  const termSource = { table, columns, rows, profile: data.profile };
  const terms = yield* within(termColumns(analysis.terms, termSource), 0.3, 0.8);
  if (!terms.ok) return fail({ problems: [terms.problem] });
  yield 0.8;
  const weight = weights(data.weight, table, columns, scenarios);
  if (!weight.ok) return fail({ problems: [weight.problem] });
  const { names, x } = terms.value;
  yield 0.9;
  const dataset = {
    kind: 'choices' as const,
    names,
    x,
    first,
    answer,
    weight: weight.value,
    ...peopleOf(identifier, scenarios),
    ...(data.profile !== undefined && { profile: profiles(columns.cell(data.profile), rows) }),
  };
  return ok({ dataset, scenarios, coded: terms.value.coded, lost });
}

function nothingLeft(lost: readonly Lost[], { terms }: Analysis): Result<never, NoData> {
  const none = { kind: 'too-few-answers' as const, answers: 0, parameters: terms.length };
  return fail({ problems: [...lost, none] });
}

function some(lost: Missing | undefined): Missing[] {
  return lost ? [lost] : [];
}

function peopleOf(identifier: Cell | undefined, scenarios: ScenarioRows) {
  const rows = firstRows(scenarios);
  return numbered(identifier && Array.from(rows, identifier), rows.length);
}

/** [M] each row's profile as a number, in order of appearance. */
function profiles(name: Cell, rows: Int32Array): Int32Array {
  return numbered(Array.from(rows, name), rows.length).respondent;
}
