import { signal } from '@preact/signals';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { trialRecipe } from '../response/trial.ts';
import { checkDesign, type DesignCheck } from '../results/design-check.ts';
import type { Study } from '../study/study.ts';

/** How checking by simulation goes what the scenarios of the study on screen promise. */
export type DesignCheckRun =
  | { readonly kind: 'idle' }
  /** `done`: share of the work. */
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'checked'; readonly respondents: number; readonly found: DesignCheck }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown };

export const designCheck = signal<DesignCheckRun>({ kind: 'idle' });

let controller = new AbortController();

/** The error of each weight is then known to a twentieth. */
export const checkedSets = 200;

/** Enough to know how people differ to some hundredths. */
const kinds = 1024;

/** With it the same respondents come out. */
const seed = 1;

/**
 * Simulates respondents over and over who weigh as is expected, or are indifferent where nothing is, and estimates on
 * their answers as on real ones.
 *
 * @param spread - standard deviation of each weight between people
 */
export async function checkBySimulation(study: Study, respondents: number, spread: number): Promise<void> {
  leaveDesignCheck();
  const { signal: stopped } = controller;
  designCheck.value = { kind: 'running', done: 0 };
  try {
    const { browserPool } = await import('../compute/browser.ts');
    const recipe = trialRecipe(study, study.search?.expected?.weights ?? {}, respondents, spread);
    const found = await checkDesign(
      { study, recipe, sets: checkedSets, seed, kinds },
      (data) => browserPool().fit(data, maximumLikelihood, noResampling, stopped, () => undefined),
      (done) => {
        if (!stopped.aborted) designCheck.value = { kind: 'running', done: done / checkedSets };
      },
    );
    if (!stopped.aborted)
      designCheck.value = found ? { kind: 'checked', respondents, found } : { kind: 'idle' };
  } catch (error) {
    if (!stopped.aborted) designCheck.value = { kind: 'broken', error };
  }
}

/** Ends a check that is running, and forgets how the last one went. */
export function leaveDesignCheck(): void {
  controller.abort();
  controller = new AbortController();
  designCheck.value = { kind: 'idle' };
}
