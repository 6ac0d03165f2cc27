import type { MemberColumns } from '../estimation/latent-class/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { finish, type Steps } from '../lib/steps.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Analysis } from './analysis.ts';
import { columnsOf } from './columns.ts';
import type { Table } from './csv.ts';
import { type GroupLabels, groupLabels } from './group-labels.ts';
import { memberColumns, type Owners } from './member-columns.ts';
import { type PoolGroups, poolGroups } from './pool-groups.ts';
import { firstRows, type ScenarioRows } from './row-groups.ts';
import { choices, type Lost, type NoData, ratings, type Source, type TableDataset } from './table-dataset.ts';
import type { CodedColumn } from './term-columns.ts';

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
  const read = yield* data.kind === 'ratings' ? ratings(data, source) : choices(data, source);
  return read.ok ? whole(source, read.value) : read;
}

/** What else the analysis asks of a dataset. */
function whole(
  source: Source,
  { dataset, scenarios, coded, lost }: TableDataset,
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
