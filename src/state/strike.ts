import { signal } from '@preact/signals';
import { divisionOf } from '../design/blocks.ts';
import { hasDominated } from '../design/dominated.ts';
import { quality } from '../design/quality.ts';
import { type DesignProblem, plainRequest } from '../design/request.ts';
import type { Scenario, Study } from '../study/study.ts';
import { changeStudy } from './making.ts';

/** How replacing what cannot occur went. */
export type Replacing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  /** `before` and `after` are the D-efficiency, or of choices the D-error; see `quality`. True of this design only. */
  | {
      readonly kind: 'replaced';
      readonly design: Study['design'];
      readonly count: number;
      readonly before: number;
      readonly after: number;
    }
  | { readonly kind: 'failed'; readonly problem: DesignProblem }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown };

export const replacing = signal<Replacing>({ kind: 'idle' });

/** What was struck of a study with these criteria. Scenarios that were replaced stay in it, so that none comes back. */
const struck = signal<{ readonly criteria: Study['criteria']; readonly scenarios: readonly Scenario[] }>({
  criteria: [],
  scenarios: [],
});

let controller = new AbortController();

export function isStruck(study: Study, scenario: Scenario): boolean {
  return struckIn(study).some((other) => isSame(other, scenario));
}

/** Strikes a scenario as one that cannot occur, or takes that back. */
export function toggleStruck(study: Study, scenario: Scenario): void {
  const now = struckIn(study);
  const without = now.filter((other) => !isSame(other, scenario));
  const scenarios = without.length < now.length ? without : [...now, scenario];
  struck.value = { criteria: study.criteria, scenarios };
}

/** Searches others in a worker for what is struck, beside what is not, and puts them in the study. */
export async function replaceStruck(study: Study, directions: readonly number[]): Promise<void> {
  stopReplacing();
  const { signal: stopped } = controller;
  const request = requestFor(study, directions);
  replacing.value = { kind: 'running', done: 0 };
  try {
    const { browserPool } = await import('../compute/browser.ts');
    const found = await browserPool().design(request, stopped, ({ seconds }) => {
      if (!stopped.aborted) replacing.value = { kind: 'running', done: seconds / request.seconds };
    });
    if (stopped.aborted) return;
    if (found.ok) take(study, found.value.scenarios);
    else replacing.value = { kind: 'failed', problem: found.problem };
  } catch (error) {
    if (!stopped.aborted) replacing.value = { kind: 'broken', error };
  }
}

/** Ends a search that is running; nothing is replaced. */
export function stopReplacing(): void {
  controller.abort();
  controller = new AbortController();
  replacing.value = { kind: 'idle' };
}

/** Forgets what was struck and how replacing it went. */
export function leaveStruck(): void {
  stopReplacing();
  struck.value = { criteria: [], scenarios: [] };
}

function struckIn({ criteria }: Study): readonly Scenario[] {
  return struck.value.criteria === criteria ? struck.value.scenarios : [];
}

function requestFor(study: Study, directions: readonly number[]) {
  const { scenarios } = study.design;
  const kept = scenarios.map((scenario) => !isStruck(study, scenario));
  const start = { scenarios, kept, struck: struckIn(study) };
  const request = {
    ...plainRequest(study, scenarios.length),
    ...divisionOf(study.design),
    balanced: null,
    start,
  };
  // What stays cannot be made to fit.
  const fit = scenarios.every((scenario, s) => !kept[s] || !hasDominated(scenario, directions));
  return fit ? { ...request, directions } : request;
}

function take(study: Study, scenarios: Scenario[]): void {
  const { criteria, prohibited, answer, design } = study;
  const replaced = { ...design, scenarios };
  let same = false;
  changeStudy((now) => {
    same =
      now.criteria === criteria &&
      now.prohibited === prohibited &&
      now.answer === answer &&
      now.design === design;
    return same ? { ...now, design: replaced } : now;
  });
  if (!same) {
    replacing.value = { kind: 'idle' };
    return;
  }
  const count = study.design.scenarios.filter((scenario) => isStruck(study, scenario)).length;
  replacing.value = {
    kind: 'replaced',
    design: replaced,
    count,
    before: quality(study, design.scenarios, divisionOf(design)),
    after: quality(study, scenarios, divisionOf(design)),
  };
}

/** The same profiles, in whichever order. */
function isSame(one: Scenario, other: Scenario): boolean {
  const key = (scenario: Scenario) =>
    scenario
      .map((profile) => profile.join())
      .sort()
      .join(';');
  return key(one) === key(other);
}
