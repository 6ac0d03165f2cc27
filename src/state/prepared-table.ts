import { foresee } from '../estimation/foresee.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Analysis } from '../exchange/analysis.ts';
import { type AnalysisData, dataSteps } from '../exchange/analysis-data.ts';
import { csvSteps, type Table } from '../exchange/csv.ts';
import { type Dependence, dependences } from '../exchange/dependences.ts';
import { roleSteps } from '../exchange/guess-roles.ts';
import { missingCodes } from '../exchange/missing-codes.ts';
import { analysisOf, type Roles } from '../exchange/roles.ts';
import type { Lost } from '../exchange/table-dataset.ts';
import type { CsvProblem, DataProblem, MissingCode, NoOrder, NoRole } from '../exchange/table-problem.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { type Steps, within } from '../lib/steps.ts';

export type { AnalysisData } from '../exchange/analysis-data.ts';
export type { Dependence } from '../exchange/dependences.ts';

export type OpenTable = {
  readonly kind: 'open';
  readonly file: string;
  readonly table: Table;
  readonly roles: Roles;
};

/** What the roles make of a table: a dataset, or what stands in the way. */
export type Prepared = Result<Ready, readonly (FitProblem | DataProblem | Lost | NoRole | NoOrder)[]>;

/** A dataset, with what is known of it before a fit. */
export type Ready = {
  readonly analysis: Analysis;
  readonly data: AnalysisData;
  readonly foreseen: readonly FitProblem[];
  readonly dependences: readonly Dependence[];
  readonly codes: readonly MissingCode[];
};

type Opened = { readonly open: OpenTable; readonly prepared: Prepared };

/** A file as a table with guessed roles, and what these make of it. */
export function* openingSteps(file: string, bytes: Uint8Array): Steps<Result<Opened, CsvProblem>> {
  const read = yield* within(csvSteps(bytes), 0, 0.5);
  if (!read.ok) return read;
  const roles = yield* within(roleSteps(read.value), 0.5, 0.8);
  const open: OpenTable = { kind: 'open', file, table: read.value, roles };
  return ok({ open, prepared: yield* within(preparingSteps(open), 0.8, 1) });
}

/** Values in a dataset; what so many can tell is known within a second. */
const quicklyForeseen = 120_000;

/** What the roles make of the table, worked out in steps. */
export function* preparingSteps({ file, table, roles }: OpenTable): Steps<Prepared> {
  const analysis = analysisOf(file, roles);
  if (!analysis.ok) return fail([analysis.problem]);
  const made = yield* within(dataSteps(analysis.value, table), 0, 0.9);
  if (!made.ok) return fail(made.problem.problems);
  const data = made.value;
  // Of a larger table the fit finds the same, in its worker.
  const { hopeless, beside } =
    data.dataset.x.length <= quicklyForeseen ? foresee(data.dataset) : { hopeless: [], beside: [] };
  if (hopeless.length > 0) return fail([...data.problems, ...hopeless]);
  const sets = beside.flatMap((problem) => (problem.kind === 'not-identified' ? problem.sets : []));
  return ok({
    analysis: analysis.value,
    data,
    foreseen: beside,
    dependences: dependences(sets, data, table),
    codes: yield* within(missingCodes(analysis.value, table), 0.9, 1),
  });
}
