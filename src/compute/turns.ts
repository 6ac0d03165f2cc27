import { nextTurn } from '../lib/next-turn.ts';

/** Milliseconds: what is asked of a page meanwhile is to be answered within 100. */
const aTurn = 25;

/** To be called between small parts of long work: gives what else waits its turn, where this one has lasted long enough. */
export function turns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < aTurn) return;
    await nextTurn();
    began = performance.now();
  };
}
