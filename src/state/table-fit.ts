import { signal } from '@preact/signals';
import type { Fit, Step } from '../estimation/fit.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import type { FitProblem } from '../estimation/problem.ts';
import { type FitReport, fitReport } from '../exchange/fit-report.ts';
import type { Result } from '../lib/result.ts';
import type { Ready } from './prepared-table.ts';

/** A fit and the analysis it belongs to. */
export type Fitted = Omit<Ready, 'foreseen' | 'codes'> & {
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

export const tableRun = signal<TableRun>({ kind: 'idle', last: undefined });

let controller = new AbortController();

/** Fits the model by maximum likelihood in a worker. */
export async function fitTable(ready: Ready): Promise<void> {
  stopFit();
  const { signal } = controller;
  const { last } = tableRun.value;
  let path: readonly Step[] = [];
  tableRun.value = { kind: 'running', path, last };
  try {
    const { browserPool } = await import('../compute/browser.ts');
    const { dataset } = ready.data;
    // Not penalised: a table is not a room of few people.
    const outcome = await browserPool().fit(dataset, maximumLikelihood, noResampling, signal, (progress) => {
      if (signal.aborted || progress.kind !== 'step') return;
      path = [...path, progress.step];
      tableRun.value = { kind: 'running', path, last };
    });
    if (!signal.aborted) tableRun.value = finished(ready, outcome);
  } catch (error) {
    if (!signal.aborted) tableRun.value = { kind: 'broken', error, last };
  }
}

function finished(
  { foreseen: _, codes: __, ...ready }: Ready,
  outcome: Result<Fit, readonly FitProblem[]>,
): TableRun {
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

/** Ends a running fit, and puts another on screen or none. */
export function showFit(last: Fitted | undefined): void {
  stopFit();
  tableRun.value = { kind: 'idle', last };
}
