import { turns } from '../compute/turns.ts';
import type { Subject } from '../results/model-choice.ts';
import { type OwnSpreads, ownSpreads } from '../results/own-spread.ts';

/** What `ownSpreads` says of these answers, in turns of work; rejects with the signal's reason on abort. */
export function workedSpreads({ data, criteria }: Subject, signal: AbortSignal): Promise<OwnSpreads> {
  return ownSpreads(data, criteria, turns(signal));
}
