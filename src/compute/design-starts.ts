import type { MakeSums } from '../design/information-sums.ts';
import { obstacleTo } from '../design/obstacle.ts';
import type { DesignProblem, DesignRequest } from '../design/request.ts';
import { bestOf, type Found, searchOf } from '../design/search.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { wallClock } from './wall-clock.ts';

/**
 * A search asks up to some million times a second whether it may go on, and the clock would be a tenth of its time.
 * Where so many asks take longer than a moment, in milliseconds, it is looked at each time.
 */
const oftenEnough = 16;
const moment = 1;

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
  let looked = wallClock();
  let often = 1;
  let mayGoOn = true;
  const watch = {
    mayGoOn: () => {
      if (asked++ % often > 0) return mayGoOn;
      if (best) report(best);
      const now = wallClock();
      often = now - looked > moment ? 1 : oftenEnough;
      looked = now;
      mayGoOn = now < deadline;
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
