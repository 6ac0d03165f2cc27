import { signal } from '@preact/signals';
import { textCode } from '../exchange/code.ts';
import { studyBytes } from '../exchange/study-bytes.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { trialRecipe } from '../response/trial.ts';
import type { FitOutcome } from '../results/leaders.ts';
import { wholeTask } from '../results/plan.ts';
import type { Study } from '../study/study.ts';
import type { Weighing } from '../study/weighing.ts';
import { fitted } from './fits.ts';

/** A study tried on simulated respondents: what they were made to weigh, and what the fit finds. */
type Trial = { readonly study: Study; readonly recipe: Recipe; readonly outcome: FitOutcome };

/** `last` is what is shown meanwhile. */
export type TrialRun = { readonly last: Trial | undefined } & (
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown }
);

export const trialRun = signal<TrialRun>({ kind: 'idle', last: undefined });

let controller = new AbortController();

/** With it the same respondents come out. */
const seed = 1;

/** Simulates people who judge the study by these weights, and fits their answers. */
export async function tryStudy(
  study: Study,
  weights: Readonly<Record<string, Weighing>>,
  people: number,
): Promise<void> {
  stopTrial();
  const { signal: stopped } = controller;
  const { last } = trialRun.value;
  trialRun.value = { kind: 'running', last };
  try {
    const recipe = trialRecipe(study, weights, people);
    const task = wholeTask(study, simulate(study, recipe, seed));
    const resampling = { ...task.resampling, jackknife: false, bootstrap: 0 };
    const outcome = await fitted({ ...task, resampling }, stopped, () => undefined);
    if (!stopped.aborted) trialRun.value = { kind: 'idle', last: { study, recipe, outcome } };
  } catch (error) {
    if (!stopped.aborted) trialRun.value = { kind: 'broken', last, error };
  }
}

/** Ends a trial that is running; what was shown stays. */
export function stopTrial(): void {
  controller.abort();
  controller = new AbortController();
  trialRun.value = { kind: 'idle', last: trialRun.value.last };
}

/** Forgets the last trial, as of another study. */
export function forgetTrial(): void {
  stopTrial();
  trialRun.value = { kind: 'idle', last: undefined };
}

/**
 * The address, from the studio's own, at which a study can be gone through without a trace, up to handing over.
 * It has no key: one is made there.
 */
export async function tryAddress(study: Study): Promise<string> {
  const { key: _, ...without } = study;
  return `r/?try#${textCode('s', await studyBytes(without))}`;
}
