import { batch, signal } from '@preact/signals';
import { type Case, firstCase } from '../advice/case.ts';
import type { Panel } from '../advice/panel.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { Response } from '../response/response.ts';
import { wholeTask } from '../results/plan.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { beginningWith, type CaseSteps, changedTo, takenBack } from './case-steps.ts';
import { fitted } from './fits.ts';
import { show } from './releases.ts';
import { type OpenStudy, openStudy } from './study.ts';

/** The panel that judges the case on screen. */
export type Judging =
  | { readonly kind: 'opening' }
  | { readonly kind: 'unopened'; readonly problem: OpenProblem }
  /** Too few people to show anything. */
  | { readonly kind: 'too-few'; readonly open: OpenStudy; readonly needed: number }
  | { readonly kind: 'fitting'; readonly open: OpenStudy; readonly done: number }
  | { readonly kind: 'stopped'; readonly open: OpenStudy }
  | { readonly kind: 'no-fit'; readonly open: OpenStudy; readonly problems: readonly FitProblem[] }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly open: OpenStudy; readonly error: unknown }
  | {
      readonly kind: 'ready';
      readonly open: OpenStudy;
      /** The people behind the fit. */
      readonly people: readonly Response[];
      readonly panel: Panel;
    };

export const judging = signal<Judging>({ kind: 'opening' });

/** By study. Kept while the app is open: leaving the page or switching the language loses no case. */
const cases = signal<ReadonlyMap<string, CaseSteps>>(new Map());

let controller = new AbortController();

/** Opens a study and fits the people whose answers may be shown; a panel already shown stays meanwhile. */
export async function showCase(id: string): Promise<void> {
  controller.abort();
  controller = new AbortController();
  const { signal: stopped } = controller;
  const shown = judging.value;
  if (shown.kind !== 'ready' || shown.open.study.id !== id) judging.value = { kind: 'opening' };
  const found = await openStudy(id);
  if (stopped.aborted) return;
  if (!found.ok) judging.value = { kind: 'unopened', problem: found.problem };
  else await judge(found.value, stopped);
}

/** Ends a fit that is running. */
export function stopJudging(): void {
  controller.abort();
  const { value } = judging;
  if (value.kind === 'fitting') judging.value = { kind: 'stopped', open: value.open };
}

/** The case on screen; the first scenario until something is chosen. */
export function caseOf(study: Study): CaseSteps {
  return cases.value.get(study.id) ?? beginningWith(firstCase(study));
}

export function chooseCase(study: Study, now: Case): void {
  setCase(study, changedTo(now, caseOf(study)));
}

/** Takes back the last change. */
export function undoChange(study: Study): void {
  setCase(study, takenBack(caseOf(study)));
}

function setCase(study: Study, next: CaseSteps): void {
  cases.value = new Map(cases.value).set(study.id, next);
}

async function judge(found: OpenStudy, stopped: AbortSignal): Promise<void> {
  const { study, minimumAssumed, people, needed } = await show(found.study, found.responses);
  const open = { ...found, study, minimumAssumed };
  if (stopped.aborted) return;
  if (people.length === 0) {
    judging.value = { kind: 'too-few', open, needed };
    return;
  }
  const keep = judging.value.kind === 'ready';
  const report = (done: number) => {
    if (!stopped.aborted && !keep) judging.value = { kind: 'fitting', open, done };
  };
  report(0);
  try {
    const outcome = await fitted(wholeTask(study, people), stopped, (progress) => {
      if (progress.kind === 'resampled') report(progress.done / progress.of);
    });
    if (stopped.aborted) return;
    batch(() => {
      judging.value = outcome.ok
        ? {
            kind: 'ready',
            open,
            people,
            panel: { study, codings: codings(study.criteria), fit: outcome.value },
          }
        : { kind: 'no-fit', open, problems: outcome.problem };
    });
  } catch (error) {
    if (!stopped.aborted) judging.value = { kind: 'broken', open, error };
  }
}
