import { batch, signal } from '@preact/signals';
import type { GroupAnalysis } from '../estimation/groups/analysis.ts';
import type { FitProblem } from '../estimation/problem.ts';
import type { GroupQuestions } from '../results/group-questions.ts';
import type { Subject } from '../results/model-choice.ts';
import { resamplingSeed } from '../results/plan.ts';

/** The tests of groups on screen. */
export type GroupRun =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'done'; readonly analysis: GroupAnalysis }
  | { readonly kind: 'no-fit'; readonly problems: readonly FitProblem[] }
  /** A worker could not start or broke down. */
  | { readonly kind: 'broken'; readonly error: unknown };

export const groupRun = signal<GroupRun>({ kind: 'idle' });
/** The question by whose answers people are held equal, if any. */
export const heldQuestion = signal<string | undefined>(undefined);

/** By answers and the question held, while the app is open. */
const kept = new Map<string, GroupAnalysis>();

let controller = new AbortController();
let current = '';

/**
 * Where the same answers were left, what was held and found of them is there still.
 *
 * @param key - the same for the same answers only
 */
export function takeUpGroups(key: string): void {
  if (key === current) return;
  current = key;
  holdQuestion(undefined);
}

/** Has people compared with those who gave the same answer to a question, or with all. */
export function holdQuestion(question: string | undefined): void {
  stopGroups();
  const analysis = kept.get(keyOf(question));
  batch(() => {
    heldQuestion.value = question;
    groupRun.value = analysis ? { kind: 'done', analysis } : { kind: 'idle' };
  });
}

function keyOf(question = ''): string {
  return JSON.stringify([current, question]);
}

/**
 * Tests whether groups weigh differently, in a worker.
 *
 * @param held - the question that is held, if any
 * @param agrees - the lowest category that agrees, of ratings
 */
export async function testGroups(
  { data, criteria }: Subject,
  questions: GroupQuestions,
  held: GroupQuestions[number] | undefined,
  agrees: number | undefined,
): Promise<void> {
  stopGroups();
  const { signal: stopped } = controller;
  const key = keyOf(held?.question);
  groupRun.value = { kind: 'running', done: 0 };
  try {
    const { browserPool } = await import('../compute/browser.ts');
    const request = {
      data,
      criteria,
      questions: questions.map(({ background }) => background),
      ...(held && { within: held.background.group }),
      agrees,
      seed: resamplingSeed,
    };
    const outcome = await browserPool().groups(request, stopped, (done) => {
      if (!stopped.aborted) groupRun.value = { kind: 'running', done };
    });
    if (stopped.aborted) return;
    if (outcome.ok) kept.set(key, outcome.value);
    groupRun.value = outcome.ok
      ? { kind: 'done', analysis: outcome.value }
      : { kind: 'no-fit', problems: outcome.problem };
  } catch (error) {
    if (!stopped.aborted) groupRun.value = { kind: 'broken', error };
  }
}

/** Ends tests that are running. */
export function stopGroups(): void {
  controller.abort();
  controller = new AbortController();
  if (groupRun.value.kind === 'running') groupRun.value = { kind: 'stopped' };
}
