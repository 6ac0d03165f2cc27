import { batch, signal } from '@preact/signals';
import { inTurns, oneTurn } from '../compute/turns.ts';
import type { Fit, Step } from '../estimation/fit.ts';
import { foresee } from '../estimation/foresee.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Analysis } from '../exchange/analysis.ts';
import { type AnalysisData, dataSteps, type Lost } from '../exchange/analysis-data.ts';
import { csvSteps, type Table } from '../exchange/csv.ts';
import { type Dependence, dependences } from '../exchange/dependences.ts';
import { type FitReport, fitReport } from '../exchange/fit-report.ts';
import { roleSteps } from '../exchange/guess-roles.ts';
import {
  analysisOf,
  type Role,
  type Roles,
  type TableKind,
  withLower,
  withReference,
  withRole,
} from '../exchange/roles.ts';
import type { CsvProblem, DataProblem, NoOrder, NoRole } from '../exchange/table-problem.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { type Steps, within } from '../lib/steps.ts';
import { fileBytes } from './file-bytes.ts';

export type { AnalysisData } from '../exchange/analysis-data.ts';
export { namedByNumbers } from '../exchange/column-names.ts';
export type { Dependence } from '../exchange/dependences.ts';
export type { ColumnRole, Role, Roles, TableKind } from '../exchange/roles.ts';

/** The file on screen. Nothing of it is kept on the device. */
export type Reading =
  | { readonly kind: 'none' }
  /** `done`: which share of the work, in hundredths. */
  | { readonly kind: 'reading'; readonly file: string; readonly done: number }
  | OpenTable;

export type OpenTable = {
  readonly kind: 'open';
  readonly file: string;
  readonly table: Table;
  readonly roles: Roles;
};

/** What the roles make of the table: a dataset, or what stands in the way. */
export type Prepared = Result<Ready, readonly (FitProblem | DataProblem | Lost | NoRole | NoOrder)[]>;

/** A dataset, with what is known of it before a fit. */
type Ready = {
  readonly analysis: Analysis;
  readonly data: AnalysisData;
  readonly foreseen: readonly FitProblem[];
  readonly dependences: readonly Dependence[];
};

/** A fit and the analysis it belongs to. */
export type Fitted = Omit<Ready, 'foreseen'> & {
  readonly report: FitReport;
  readonly problems: readonly FitProblem[];
  readonly path: readonly Step[];
};

/** `last` is what is shown meanwhile. */
export type TableRun = { readonly last: Fitted | undefined } & (
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly path: readonly Step[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'no-fit'; readonly problems: readonly FitProblem[] }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown }
);

export const reading = signal<Reading>({ kind: 'none' });
/** The last file picked, where it could not be opened. */
export const unopened = signal<{ readonly file: string; readonly problem: CsvProblem } | undefined>(
  undefined,
);
export const tableRun = signal<TableRun>({ kind: 'idle', last: undefined });
/** Undefined where no table is open, and while that of a large one is made. */
export const prepared = signal<Prepared | undefined>(undefined);

let controller = new AbortController();
/** Of what is read, guessed or prepared. */
let working = new AbortController();
type Before = {
  readonly table: Exclude<Reading, { kind: 'reading' }>;
  readonly prepared: Prepared | undefined;
  readonly run: TableRun;
};
/** What was on screen before a file was read. */
let before: Before = { table: { kind: 'none' }, prepared: undefined, run: tableRun.value };

/**
 * Reads a file in place of the one on screen, which stays where the file cannot be opened. Of two files opened
 * at once the last one counts.
 */
export async function openTable(file: File): Promise<void> {
  stopFit();
  const left = newWork();
  if (reading.value.kind !== 'reading') {
    before = { table: reading.value, prepared: prepared.value, run: tableRun.value };
  }
  batch(() => {
    unopened.value = undefined;
    prepared.value = undefined;
    reading.value = { kind: 'reading', file: file.name, done: 0 };
    tableRun.value = { kind: 'idle', last: undefined };
  });
  const bytes = await fileBytes(file);
  if (left.aborted) return;
  const read = bytes.ok ? await worked(opening(file.name, bytes.value), left, tellDone) : bytes;
  if (!read) return;
  batch(() => {
    if (read.ok) {
      reading.value = read.value.open;
      prepared.value = read.value.prepared;
      return;
    }
    unopened.value = { file: file.name, problem: read.problem };
    goBack();
  });
}

/** Leaves the file that is being read; what was there before is there again. */
export function stopReading(): void {
  newWork();
  batch(goBack);
}

function goBack(): void {
  reading.value = before.table;
  prepared.value = before.prepared;
  tableRun.value = before.run;
}

type Opening = { readonly open: OpenTable; readonly prepared: Prepared };

function* opening(file: string, bytes: Uint8Array): Steps<Result<Opening, CsvProblem>> {
  const read = yield* within(csvSteps(bytes), 0, 0.5);
  if (!read.ok) return read;
  const roles = yield* within(roleSteps(read.value), 0.5, 0.8);
  const open: OpenTable = { kind: 'open', file, table: read.value, roles };
  return ok({ open, prepared: yield* within(preparing(open), 0.8, 1) });
}

function tellDone(share: number): void {
  const now = reading.value;
  const done = Math.floor(100 * share) / 100;
  if (now.kind === 'reading' && now.done !== done) reading.value = { ...now, done };
}

/** Ends what is read, guessed or prepared. @returns a signal to end what comes in its place */
function newWork(): AbortSignal {
  working.abort();
  working = new AbortController();
  return working.signal;
}

/** What comes of some work; undefined where it was left. */
async function worked<T>(
  steps: Steps<T>,
  left: AbortSignal,
  onProgress: (done: number) => void = () => {},
): Promise<T | undefined> {
  try {
    return await inTurns(steps, left, onProgress);
  } catch (error) {
    if (left.aborted) return undefined;
    throw error;
  }
}

/** Gives a column a role. */
export function setRole(column: string, role: Role): void {
  changeRoles((roles) => withRole(roles, column, role));
}

/** Sets the level that a column's other levels are compared with. */
export function setReference(column: string, reference: string): void {
  changeRoles((roles) => withReference(roles, column, reference));
}

/** Moves an answer one place down the order of answers. */
export function setLower(category: string): void {
  changeRoles((roles) => withLower(roles, category));
}

/** Someone says that the order of answers is right, or takes that back. */
export function setConfirmed(confirmed: boolean): void {
  changeRoles((roles) => ({ ...roles, order: confirmed ? 'confirmed' : 'guessed' }));
}

/** Whether every profile but the first gets a constant. */
export function setConstants(constants: boolean): void {
  changeRoles((roles) => ({ ...roles, constants }));
}

/** Guesses anew what the columns are for, now that someone said what the rows are. */
export async function setKind(kind: TableKind): Promise<void> {
  const now = reading.value;
  if (now.kind !== 'open') return;
  const roles = await worked(roleSteps(now.table, kind), newWork());
  if (roles) changeRoles(() => roles);
}

/** The fit on screen stays, as that of other roles. */
function changeRoles(change: (roles: Roles) => Roles): void {
  if (reading.value.kind !== 'open') return;
  stopFit();
  const open = { ...reading.value, roles: change(reading.value.roles) };
  void showPrepared(open);
}

/** At once where one turn is enough, so that nothing flickers. */
async function showPrepared(open: OpenTable): Promise<void> {
  const left = newWork();
  const steps = preparing(open);
  const first = oneTurn(steps);
  batch(() => {
    reading.value = open;
    prepared.value = first.done ? first.value : undefined;
  });
  if (first.done) return;
  const found = await worked(steps, left);
  if (found) prepared.value = found;
}

/** Values in a dataset; what so many can tell is known within a second. */
const quicklyForeseen = 120_000;

function* preparing({ file, table, roles }: OpenTable): Steps<Prepared> {
  const analysis = analysisOf(file, roles);
  if (!analysis.ok) return fail([analysis.problem]);
  const made = yield* dataSteps(analysis.value, table);
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
  });
}

/** Fits the model on screen by maximum likelihood in a worker. */
export async function fitTable(): Promise<void> {
  const now = prepared.value;
  if (!now?.ok) return;
  stopFit();
  const { signal } = controller;
  const { last } = tableRun.value;
  let path: readonly Step[] = [];
  tableRun.value = { kind: 'running', path, last };
  try {
    const { browserPool } = await import('../compute/browser.ts');
    const { dataset } = now.value.data;
    // Not penalised: a table is not a room of few people.
    const outcome = await browserPool().fit(dataset, maximumLikelihood, noResampling, signal, (progress) => {
      if (signal.aborted || progress.kind !== 'step') return;
      path = [...path, progress.step];
      tableRun.value = { kind: 'running', path, last };
    });
    if (!signal.aborted) tableRun.value = finished(now.value, outcome);
  } catch (error) {
    if (!signal.aborted) tableRun.value = { kind: 'broken', error, last };
  }
}

function finished({ foreseen: _, ...ready }: Ready, outcome: Result<Fit, readonly FitProblem[]>): TableRun {
  if (!outcome.ok) return { kind: 'no-fit', problems: outcome.problem, last: undefined };
  const fit = outcome.value;
  const report = fitReport(fit, ready.analysis, ready.data);
  return { kind: 'done', last: { ...ready, report, problems: fit.problems, path: fit.path } };
}

/** Ends a running fit; what was shown before stays. */
export function stopFit(): void {
  controller.abort();
  controller = new AbortController();
  const { kind, last } = tableRun.value;
  if (kind !== 'done') tableRun.value = { kind: 'idle', last };
}
