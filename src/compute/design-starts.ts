import type { MakeSums } from '../design/information-sums.ts';
import { obstacleTo } from '../design/obstacle.ts';
import type { DesignProblem, DesignRequest } from '../design/request.ts';
import { bestOf, type Found, searchOf } from '../design/search.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { wallClock } from './wall-clock.ts';

/** A search asks some hundred thousand times a second whether it may go on; the clock would be a tenth of its time. */
const oftenEnough = 8;

/**
 * The best of some starts of a search, by their numbers, begun until the time is up.
 *
 * @param deadline - in milliseconds since 1970, by which it is to end
 * @param report - called over and over with the best so far
 */
export function designStarts(
  request: DesignRequest,
  starts: readonly number[],
  deadline: number,
  makeSums: MakeSums,
  report: (best: Found) => void,
): Result<Found, DesignProblem> {
  const search = searchOf(request, makeSums);
  if (!search.ok) return search;
  let best: Found | undefined;
  let asked = 0;
  let mayGoOn = true;
  const watch = {
    mayGoOn: () => {
      if (asked++ % oftenEnough > 0) return mayGoOn;
      if (best) report(best);
      mayGoOn = wallClock() < deadline;
      return mayGoOn;
    },
    onBetter: (found: Found) => {
      best = best ? bestOf([best, found]) : found;
    },
  };
  for (const start of starts) {
    if (best && !watch.mayGoOn()) break;
    const found = search.value(start, watch);
    if (found) watch.onBetter(found);
  }
  if (best) return ok(best);
  // What is in the way is looked for once.
  const obstacle = starts.includes(0) ? obstacleTo(request, watch.mayGoOn) : { kind: 'time' as const };
  return fail({ kind: 'not-found', obstacle });
}
