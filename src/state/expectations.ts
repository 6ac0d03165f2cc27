import { signal } from '@preact/signals';
import { newest } from '../lib/newest.ts';
import { expectationsOf } from '../results/expectations.ts';
import { wholeTask } from '../results/plan.ts';
import { changeSearch } from '../study/edit.ts';
import type { Study } from '../study/study.ts';
import { fitted } from './fits.ts';
import { changeStudy } from './making.ts';
import { show } from './releases.ts';
import { openStudy } from './study.ts';

/** How taking what is expected from the results of the study on screen goes. */
export type Taking =
  | { readonly kind: 'idle' | 'running' }
  /** Of so many criteria, by so many people's answers. */
  | { readonly kind: 'taken'; readonly criteria: number; readonly people: number }
  /** There are no answers, or too few to show anything of. */
  | { readonly kind: 'no-results' }
  /** The answers tell no weight of a criterion that the study has now. */
  | { readonly kind: 'no-fit' }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown };

export const taking = signal<Taking>({ kind: 'idle' });

let controller = new AbortController();
const begin = newest();

/** Takes over, in place of what was expected, the estimates of all people whom the results page shows. */
export async function takeFromResults({ id, criteria }: Study): Promise<void> {
  leaveTaking();
  const isNewest = begin();
  const { signal: stopped } = controller;
  taking.value = { kind: 'running' };
  const end = (how: Taking) => {
    if (isNewest() && !stopped.aborted) taking.value = how;
  };
  try {
    const opened = await openStudy(id);
    const shown = opened.ok ? await show(opened.value.study, opened.value.responses) : undefined;
    if (!shown || shown.people.length === 0) return end({ kind: 'no-results' });
    const fit = await fitted(wholeTask(shown.study, shown.people), stopped, () => undefined);
    const expected = fit.ok ? expectationsOf(criteria, fit.value) : undefined;
    if (!expected) return end({ kind: 'no-fit' });
    if (stopped.aborted) return;
    changeStudy((now) => changeSearch(now, { expected }));
    end({ kind: 'taken', criteria: Object.keys(expected.weights).length, people: shown.people.length });
  } catch (error) {
    end({ kind: 'broken', error });
  }
}

/** Ends what is running, and forgets how it went. */
export function leaveTaking(): void {
  controller.abort();
  controller = new AbortController();
  taking.value = { kind: 'idle' };
}
