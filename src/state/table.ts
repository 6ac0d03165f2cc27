import { batch, signal } from '@preact/signals';
import { oneTurn } from '../compute/turns.ts';
import type { CsvProblem } from '../exchange/table-problem.ts';
import { fileBytes } from './file-bytes.ts';
import { type OpenTable, openingSteps, type Prepared, preparingSteps } from './prepared-table.ts';
import { type Fitted, showFit, stopFit, tableRun } from './table-fit.ts';
import { newWork, worked } from './table-work.ts';

export { namedByNumbers } from '../exchange/column-names.ts';
export { wideChoices } from '../exchange/wide-choices.ts';

/** The file on screen. Nothing of it is kept on the device. */
export type Reading =
  | { readonly kind: 'none' }
  /** `done`: which share of the work, in hundredths. */
  | { readonly kind: 'reading'; readonly file: string; readonly done: number }
  | OpenTable;

export const reading = signal<Reading>({ kind: 'none' });
/** The last file picked, where it could not be opened. */
export const unopened = signal<{ readonly file: string; readonly problem: CsvProblem } | undefined>(
  undefined,
);
/** Undefined where no table is open, and while that of a large one is made. */
export const prepared = signal<Prepared | undefined>(undefined);

type Before = {
  readonly table: Exclude<Reading, { kind: 'reading' }>;
  readonly prepared: Prepared | undefined;
  readonly fit: Fitted | undefined;
};
/** What was on screen before a file was read. */
let before: Before = { table: { kind: 'none' }, prepared: undefined, fit: undefined };

/**
 * Reads a file in place of the one on screen, which stays where the file cannot be opened. Of two files opened
 * at once the last one counts.
 */
export async function openTable(file: File): Promise<void> {
  stopFit();
  const left = newWork();
  if (reading.value.kind !== 'reading') {
    before = { table: reading.value, prepared: prepared.value, fit: tableRun.value.last };
  }
  batch(() => {
    unopened.value = undefined;
    prepared.value = undefined;
    reading.value = { kind: 'reading', file: file.name, done: 0 };
    showFit(undefined);
  });
  const bytes = await fileBytes(file);
  if (left.aborted) return;
  const read = bytes.ok ? await worked(openingSteps(file.name, bytes.value), left, tellDone) : bytes;
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
  if (reading.value.kind !== 'reading') return;
  newWork();
  batch(goBack);
}

/** Puts a table on screen with what its roles make of it: at once where one turn is enough, so that nothing flickers. */
export function showTable(open: OpenTable): void {
  const left = newWork();
  const steps = preparingSteps(open);
  const first = oneTurn(steps);
  batch(() => {
    reading.value = open;
    prepared.value = first.done ? first.value : undefined;
  });
  if (!first.done) void prepareOn(steps, left);
}

async function prepareOn(steps: ReturnType<typeof preparingSteps>, left: AbortSignal): Promise<void> {
  const found = await worked(steps, left);
  if (found) prepared.value = found;
}

function goBack(): void {
  const { table, fit } = before;
  showFit(fit);
  // Reading another file ended the work on a table that was still being prepared.
  if (table.kind === 'open' && !before.prepared) {
    showTable(table);
    return;
  }
  reading.value = table;
  prepared.value = before.prepared;
}

function tellDone(share: number): void {
  const now = reading.value;
  const done = Math.floor(100 * share) / 100;
  if (now.kind === 'reading' && now.done !== done) reading.value = { ...now, done };
}
