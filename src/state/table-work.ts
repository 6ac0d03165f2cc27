import { inTurns } from '../compute/turns.ts';
import type { Steps } from '../lib/steps.ts';

/** Of what is read, guessed or prepared of a table: one thing at a time. */
let working = new AbortController();

/** Ends what is being worked out. @returns a signal to end what comes in its place */
export function newWork(): AbortSignal {
  working.abort();
  working = new AbortController();
  return working.signal;
}

/** What comes of some work; undefined where it was left. */
export async function worked<T>(
  steps: Steps<T>,
  left: AbortSignal,
  onProgress: (done: number) => void = () => {},
): Promise<T | undefined> {
  try {
    return await inTurns(steps, left, onProgress);
  } catch (error) {
    if (left.aborted) return undefined;
    throw error;
  }
}
