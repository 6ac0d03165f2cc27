import { nextTurn } from '../lib/next-turn.ts';
import type { Steps } from '../lib/steps.ts';

/** Milliseconds: what is asked of a page meanwhile is to be answered within 100. */
const aTurn = 25;

/**
 * Turns of long work on the page.
 *
 * @returns what is to be called between its small parts: gives what else waits its turn, where this one has lasted long
 * enough, and rejects with the signal's reason on abort
 */
export function turns(signal: AbortSignal): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began >= aTurn) {
      await nextTurn();
      began = performance.now();
    }
    signal.throwIfAborted();
  };
}

/** Goes on with some work for one turn. @returns its outcome, or which share is done */
export function oneTurn<T>(steps: Steps<T>): IteratorResult<number, T> {
  const began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() - began >= aTurn) return step;
  }
}

/** Does some work in turns; rejects with the signal's reason on abort. */
export async function inTurns<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<T> {
  for (;;) {
    const step = oneTurn(steps);
    if (step.done) return step.value;
    onProgress(step.value);
    await nextTurn();
    signal.throwIfAborted();
  }
}
