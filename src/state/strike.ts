import { signal } from '@preact/signals';
import { hasDominated } from '../design/dominated.ts';
import { nearScenarios } from '../design/near-scenarios.ts';
import { type Quality, quality } from '../design/quality.ts';
import { type DesignProblem, type DesignRequest, plainRequest } from '../design/request.ts';
import { isSearchedAlike } from '../design/same-search.ts';
import { termsOf } from '../design/terms.ts';
import { divisionOf } from '../study/division.ts';
import { changeSearch } from '../study/edit.ts';
import { keyInAnyOrder } from '../study/same-scenario.ts';
import { isScenarioOf, type Scenario, type Study } from '../study/study.ts';
import { changeStudy } from './making.ts';

/** How replacing what cannot occur went. */
export type Replacing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  /** `early`: stopped before the search was over. True of this design only. */
  | {
      readonly kind: 'replaced';
      readonly design: Study['design'];
      /** Which scenarios are new, from 0. */
      readonly places: readonly number[];
      /** How many of them are but one level apart from a struck one, since no set was found without such ones. */
      readonly near: number;
      readonly early: boolean;
      readonly before: Quality;
      readonly after: Quality;
    }
  /** The scenarios, or what they are searched by, changed meanwhile. */
  | { readonly kind: 'outdated' }
  | { readonly kind: 'failed'; readonly problem: DesignProblem }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown };

export const replacing = signal<Replacing>({ kind: 'idle' });

let controller = new AbortController();

/** Puts the best so far in the study; undefined while there is none. */
let keepBest: (() => void) | undefined;

export function isStruck(study: Study, scenario: Scenario): boolean {
  return isAmong(struckIn(study))(scenario);
}

/** Strikes a scenario as one that cannot occur, or takes that back. Replaced ones stay struck, so that none comes back. */
export function toggleStruck(scenario: Scenario): void {
  changeStudy((study) => {
    const now = struckIn(study);
    const without = now.filter((other) => keyInAnyOrder(other) !== keyInAnyOrder(scenario));
    return changeSearch(study, { struck: without.length < now.length ? without : [...now, scenario] });
  });
}

/** Searches others in workers for what is struck, beside what is not, and puts them in the study. */
export async function replaceStruck(study: Study): Promise<void> {
  forgetReplacing();
  const { signal: stopped } = controller;
  replacing.value = { kind: 'running', done: 0 };
  const search = async (request: DesignRequest) => {
    const { browserPool } = await import('../compute/browser.ts');
    return browserPool().design(request, stopped, ({ best, seconds }) => {
      if (stopped.aborted) return;
      keepBest = () => take(study, best.scenarios, true);
      replacing.value = { kind: 'running', done: seconds / request.seconds };
    });
  };
  try {
    const apart = await search(requestFor(study, [...struckIn(study), ...nearStruck(study)]));
    if (stopped.aborted) return;
    const found = apart.ok ? apart : await search(requestFor(study, struckIn(study)));
    if (stopped.aborted) return;
    if (found.ok) take(study, found.value.scenarios, false);
    else replacing.value = { kind: 'failed', problem: found.problem };
  } catch (error) {
    if (!stopped.aborted) replacing.value = { kind: 'broken', error };
  }
}

/** Ends a search that is running, with the best so far; without any, nothing is replaced. */
export function stopReplacing(): void {
  controller.abort();
  if (keepBest) keepBest();
  else replacing.value = { kind: 'idle' };
  keepBest = undefined;
}

/** Which scenarios of the design are replacements, from 0, as long as nothing else has changed it. */
export function replacedIn(design: Study['design']): readonly number[] {
  const run = replacing.value;
  return run.kind === 'replaced' && run.design === design ? run.places : [];
}

/**
 * Forgets how replacing ended, now that it was seen. A search that is running goes on, and what was replaced is told as
 * long as it is there.
 */
export function leaveReplacing(): void {
  const { kind } = replacing.value;
  if (kind !== 'running' && kind !== 'replaced') forgetReplacing();
}

/** Ends a search that is running without any outcome, and forgets how the last one ended. */
export function forgetReplacing(): void {
  controller.abort();
  controller = new AbortController();
  keepBest = undefined;
  replacing.value = { kind: 'idle' };
}

/** Kept as numbers of levels, which a file may have of another study. */
function struckIn({ search, ...study }: Study): Scenario[] {
  return (search?.struck ?? []).filter((scenario) => isScenarioOf(study, scenario));
}

/** What is but one level apart from what is struck, and is not in the study to stay. */
function nearStruck(study: Study): Scenario[] {
  const counts = study.criteria.map(({ levels }) => levels.length);
  const isAsked = isAmong(study.design.scenarios.filter((scenario) => !isStruck(study, scenario)));
  return struckIn(study)
    .flatMap((scenario) => nearScenarios(scenario, counts))
    .filter((near) => !isAsked(near));
}

/** Whether a scenario is one of some, whatever the order of its profiles. */
function isAmong(some: readonly Scenario[]): (scenario: Scenario) => boolean {
  const keys = new Set(some.map(keyInAnyOrder));
  return (scenario) => keys.has(keyInAnyOrder(scenario));
}

/** @param struck - what must not be among those that come in place of what is struck */
function requestFor(study: Study, struck: readonly Scenario[]): DesignRequest {
  const { scenarios } = study.design;
  const kept = scenarios.map((scenario) => !isStruck(study, scenario));
  const start = { scenarios, kept, struck };
  const { directions, ...terms } = termsOf(study);
  const division = divisionOf(study.design);
  const request = {
    ...plainRequest(study, scenarios.length),
    ...division,
    ...terms,
    // Each block is to be balanced in itself.
    balanced: division.blocks > 1 ? true : null,
    start,
  };
  // What stays cannot be made to fit.
  const fit = scenarios.every((scenario, s) => !kept[s] || !hasDominated(scenario, directions));
  return fit ? { ...request, directions } : request;
}

function take(study: Study, scenarios: Scenario[], early: boolean): void {
  const { design } = study;
  let replaced: Study['design'] | undefined;
  changeStudy((now) => {
    if (now.id !== study.id || !isSearchedAlike(study, now) || !isDividedAlike(design, now.design))
      return now;
    replaced = { ...now.design, scenarios };
    return { ...now, design: replaced };
  });
  if (!replaced) {
    replacing.value = { kind: 'outdated' };
    return;
  }
  // As it was struck when the search began.
  const places = design.scenarios.flatMap((scenario, s) => (isStruck(study, scenario) ? [s] : []));
  const isNear = isAmong(nearStruck(study));
  const judging = { ...divisionOf(design), ...termsOf(study) };
  replacing.value = {
    kind: 'replaced',
    design: replaced,
    places,
    near: places.filter((s) => isNear(scenarios[s]!)).length,
    early,
    before: quality(study, design.scenarios, judging),
    after: quality(study, scenarios, judging),
  };
}

/** Whether designs have the same scenarios in the same blocks, whatever is shown beside them. */
function isDividedAlike(one: Study['design'], other: Study['design']): boolean {
  const parts = [one, other].map(({ scenarios, blocks, anchors }) => [scenarios, blocks, anchors]);
  return JSON.stringify(parts[0]) === JSON.stringify(parts[1]);
}
