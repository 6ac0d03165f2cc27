import type { MakeSums } from '../design/information-sums.ts';
import type { DesignProblem, DesignRequest } from '../design/request.ts';
import { bestOf, type Found, searchOf } from '../design/search.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { wallClock } from './wall-clock.ts';

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
  let problem: DesignProblem | undefined;
  const watch = {
    mayGoOn: () => {
      if (best) report(best);
      return wallClock() < deadline;
    },
    onBetter: (found: Found) => {
      best = best ? bestOf([best, found]) : found;
    },
  };
  for (const start of starts) {
    if (best && !watch.mayGoOn()) break;
    const found = search.value(start, watch);
    if (found.ok) watch.onBetter(found.value);
    else ({ problem } = found);
  }
  return best ? ok(best) : fail(problem!);
}
