import type { MemberColumns } from '../estimation/latent-class/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { finish, type Steps, within } from '../lib/steps.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Analysis, ChoiceTable, RatingTable } from './analysis.ts';
import { choiceRows } from './choice-rows.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { Table } from './csv.ts';
import { type GroupLabels, groupLabels } from './group-labels.ts';
import { memberColumns, type Owners } from './member-columns.ts';
import { missing, numbered } from './people.ts';
import { type PoolGroups, poolGroups } from './pool-groups.ts';
import { ratingAnswers } from './rating-rows.ts';
import { allRows, type Cell, isAmong, type ScenarioRows } from './row-groups.ts';
import type { DataProblem, Missing, NoChoice } from './table-problem.ts';
import { type CodedColumn, type TermColumns, termColumns } from './term-columns.ts';
import { weights } from './weights.ts';

/** What an analysis makes of a table. */
export type AnalysisData = {
  readonly dataset: Dataset;
  readonly coded: readonly CodedColumn[];
  /** Ratings: [C] how many of the answers that there were to give each category holds. */
  readonly sizes: readonly number[];
  readonly owners: Owners;
  /** Of a latent-class model. */
  readonly membership?: MemberColumns;
  /** Absent where the analysis asks for no groups. */
  readonly pool?: PoolGroups;
  /** Absent where groups are as reported. */
  readonly labels?: GroupLabels;
  /** What was met that does not stand in the way of a fit. */
  readonly problems: readonly (Lost | Extract<FitProblem, { kind: 'not-identified' }>)[];
};

/** The problem that stands in the way of a fit, and those that were met before it. */
export type NoData = { readonly problems: readonly (DataProblem | Lost)[] };

/** Rows and scenarios that are left out. */
export type Lost = Missing | NoChoice;

/** Turns a table into the dataset that an analysis asks for. */
export function analysisData(analysis: Analysis, table: Table): Result<AnalysisData, NoData> {
  return finish(dataSteps(analysis, table));
}

/** The same in steps. */
export function* dataSteps(analysis: Analysis, table: Table): Steps<Result<AnalysisData, NoData>> {
  const reported = yield* asReported(analysis, table);
  if (!reported.ok || analysis.noise?.of !== 'group') return reported;
  const labels = groupLabels(analysis, table, reported.value.dataset, (turned) => {
    const data = finish(asReported(analysis, turned));
    if (!data.ok) throw new Error('analysis: read once, and not another time');
    return data.value.dataset;
  });
  if (labels.ok) return ok({ ...reported.value, labels: labels.value });
  return fail({ problems: [labels.problem] });
}

function* asReported(analysis: Analysis, table: Table): Steps<Result<AnalysisData, NoData>> {
  const columns = columnsOf(table, analysis);
  if (!columns.ok) return fail({ problems: [columns.problem] });
  const source = { analysis, table, columns: columns.value };
  const { data } = analysis;
  yield 0.1;
  return yield* data.kind === 'ratings' ? ratings(data, source) : choices(data, source);
}

type Source = { readonly analysis: Analysis; readonly table: Table; readonly columns: Columns };

function* ratings(
  data: RatingTable,
  { analysis, table, columns }: Source,
): Steps<Result<AnalysisData, NoData>> {
  const rows = columns.complete;
  const complete = isAmong(rows, table.rows.length);
  const left = allRows(table.rows.length).filter((r) => complete[r] === 0);
  const identifier = data.respondent === undefined ? undefined : columns.cell(data.respondent);
  const lost = some(missing(identifier, rows, left));
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
  return whole({ analysis, table, columns }, scenarios, dataset, terms.value, lost);
}

function* choices(
  data: ChoiceTable,
  { analysis, table, columns }: Source,
): Steps<Result<AnalysisData, NoData>> {
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
  return whole({ analysis, table, columns }, scenarios, dataset, terms.value, lost);
}

function whole(
  source: Source,
  scenarios: ScenarioRows,
  dataset: Dataset,
  { coded }: TermColumns,
  lost: readonly Lost[],
): Result<AnalysisData, NoData> {
  const { model } = source.analysis;
  const { respondent, people } = dataset;
  const owners = { table: source.table, columns: source.columns, scenarios, respondent, people };
  const membership = model.family === 'latent-class' ? memberColumns(model.membership, owners) : undefined;
  if (membership && !membership.ok) return fail({ problems: [membership.problem] });
  const groups = pooled(source, scenarios);
  const pool = groups && poolGroups(groups, dataset);
  if (pool && !pool.ok) return fail({ problems: [...lost, pool.problem] });
  // One level only gives no coefficient at all, so that the fit could not name the column.
  const constant = coded.filter(({ levels }) => levels.length < 2).map(({ criterion }) => criterion);
  return ok({
    dataset,
    coded,
    sizes: sizes(source.analysis, dataset),
    owners,
    ...(membership && { membership: membership.value }),
    ...(pool && { pool: pool.value }),
    problems: [
      ...lost,
      ...(constant.length > 0
        ? [
            {
              kind: 'not-identified' as const,
              coefficients: constant,
              sets: constant.map((criterion) => [criterion]),
            },
          ]
        : []),
    ],
  });
}

/** [C] a category that was put together from several holds as many. */
function sizes({ data }: Analysis, dataset: Dataset): number[] {
  if (data.kind !== 'ratings' || dataset.kind !== 'ratings') return [];
  return dataset.categories.map((_, c) => [data.categories?.[c] ?? ''].flat().length);
}

/** [S] the group's cell of each scenario's first row; undefined where the analysis asks for no groups. */
function pooled({ analysis: { model }, columns }: Source, scenarios: ScenarioRows): string[] | undefined {
  if (model.family !== 'fixed' || !model.pool) return undefined;
  return Array.from(firstRows(scenarios), columns.cell(model.pool.by));
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

/** [S] each scenario's first row. */
function firstRows({ first, rows }: ScenarioRows): Int32Array {
  return first.subarray(0, -1).map((at) => rows[at]!);
}

/** [M] each row's profile as a number, in order of appearance. */
function profiles(name: Cell, rows: Int32Array): Int32Array {
  return numbered(Array.from(rows, name), rows.length).respondent;
}
