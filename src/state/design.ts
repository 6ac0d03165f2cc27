import { signal } from '@preact/signals';
import { type Quality, quality } from '../design/quality.ts';
import { type DesignProblem, type DesignRequest, plainRequest } from '../design/request.ts';
import { isSearchedAlike } from '../design/same-search.ts';
import type { Found } from '../design/search.ts';
import { termsOf } from '../design/terms.ts';
import type { Scenario, Study } from '../study/study.ts';
import { presented } from './extras.ts';
import { changeStudy } from './making.ts';

/** How good the best scenarios were after so many seconds: see `quality`. */
type DesignStep = { readonly seconds: number; readonly quality: Quality };

/** The search for the scenarios of the study on screen. */
export type DesignRun =
  | { readonly kind: 'idle' }
  /** `passed` seconds of so many. */
  | {
      readonly kind: 'running';
      readonly passed: number;
      readonly of: number;
      readonly path: readonly DesignStep[];
    }
  /** `early`: stopped before the search was over, with the best that there was. True of these scenarios only. */
  | { readonly kind: 'made'; readonly scenarios: readonly Scenario[]; readonly early: boolean }
  /** Stopped before there were any. */
  | { readonly kind: 'stopped' }
  /** What they are searched by changed meanwhile. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'failed'; readonly problem: DesignProblem }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown };

export const designRun = signal<DesignRun>({ kind: 'idle' });

let controller = new AbortController();

/** Puts the best so far in the study; undefined while there is none. */
let keepBest: (() => void) | undefined;

/** How many scenarios there are to be, and how long their search may take. */
type Wish = Pick<DesignRequest, 'scenarios' | 'blocks' | 'anchors' | 'seconds'>;

/** Searches scenarios in workers and puts them in the study, if it would still be searched alike. */
export async function makeScenarios(study: Study, wish: Wish): Promise<void> {
  const { scenarios, seconds } = wish;
  forgetDesign();
  const { signal: stopped } = controller;
  const { criteria, prohibited, answer } = study;
  const terms = termsOf(study);
  const path: DesignStep[] = [];
  let known: Found | undefined;
  designRun.value = { kind: 'running', passed: 0, of: seconds, path };
  const keep = (found: Found, early: boolean) => {
    let same = false;
    changeStudy((now) => {
      same = now.id === study.id && isSearchedAlike(study, now);
      return same ? { ...now, design: presented(now, found.scenarios, wish) } : now;
    });
    designRun.value = same ? { kind: 'made', scenarios: found.scenarios, early } : { kind: 'outdated' };
  };
  try {
    const { browserPool } = await import('../compute/browser.ts');
    const request = { ...plainRequest({ criteria, prohibited, answer }, scenarios), ...terms, ...wish };
    const found = await browserPool().design(request, stopped, ({ best, seconds: passed }) => {
      if (stopped.aborted) return;
      if (best !== known)
        path.push({ seconds: passed, quality: quality(study, best.scenarios, { ...wish, ...terms }) });
      known = best;
      keepBest = () => keep(best, true);
      designRun.value = { kind: 'running', passed, of: seconds, path: [...path] };
    });
    if (stopped.aborted) return;
    if (found.ok) keep(found.value, false);
    else designRun.value = { kind: 'failed', problem: found.problem };
  } catch (error) {
    if (!stopped.aborted) designRun.value = { kind: 'broken', error };
  }
}

/** Ends a search that is running, with the best scenarios so far. */
export function stopDesign(): void {
  controller.abort();
  if (keepBest) keepBest();
  else designRun.value = { kind: 'stopped' };
  keepBest = undefined;
}

/**
 * Forgets how the last search ended, now that it was seen. One that is running goes on, and what was made is told as
 * long as it is there.
 */
export function leaveDesign(): void {
  const { kind } = designRun.value;
  if (kind !== 'running' && kind !== 'made') forgetDesign();
}

/** Ends a search that is running without any outcome, and forgets how the last one ended. */
export function forgetDesign(): void {
  controller.abort();
  controller = new AbortController();
  keepBest = undefined;
  designRun.value = { kind: 'idle' };
}
