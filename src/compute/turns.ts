import { nextTurn } from '../lib/next-turn.ts';

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
