import { signal } from '@preact/signals';
import { type DesignProblem, plainRequest } from '../design/request.ts';
import type { Study } from '../study/study.ts';
import { changeStudy } from './making.ts';

/** The search for the scenarios of the study on screen. */
export type DesignRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'made'; readonly scenarios: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly problem: DesignProblem }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown };

export const designRun = signal<DesignRun>({ kind: 'idle' });

let controller = new AbortController();

/** Searches so many scenarios in a worker and puts them in the study, if its criteria are still the same. */
export async function makeScenarios(study: Study, scenarios: number): Promise<void> {
  leaveDesign();
  const { signal: stopped } = controller;
  const { criteria, prohibited, answer } = study;
  designRun.value = { kind: 'running', done: 0 };
  try {
    const { browserPool } = await import('../compute/browser.ts');
    const request = plainRequest({ criteria, prohibited, answer }, scenarios);
    const found = await browserPool().design(request, stopped, ({ seconds }) => {
      if (!stopped.aborted) designRun.value = { kind: 'running', done: seconds / request.seconds };
    });
    if (stopped.aborted) return;
    if (!found.ok) {
      designRun.value = { kind: 'failed', problem: found.problem };
      return;
    }
    changeStudy((now) => {
      const same = now.criteria === criteria && now.prohibited === prohibited && now.answer === answer;
      return same ? { ...now, design: { scenarios: found.value.scenarios } } : now;
    });
    designRun.value = { kind: 'made', scenarios };
  } catch (error) {
    if (!stopped.aborted) designRun.value = { kind: 'broken', error };
  }
}

/** Ends a search that is running. */
export function stopDesign(): void {
  controller.abort();
  designRun.value = { kind: 'stopped' };
}

/** Forgets how the last search went. */
export function leaveDesign(): void {
  controller.abort();
  controller = new AbortController();
  designRun.value = { kind: 'idle' };
}
