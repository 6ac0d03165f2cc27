import type { DesignProblem, DesignRequest } from '../design/request.ts';
import { bestOf, type Found, searchFrom } from '../design/search.ts';
import { fail, ok, type Result } from '../lib/result.ts';

/**
 * The best of some starts of a search, by their numbers, begun until the time is up.
 *
 * @param report - called over and over with the best so far
 */
export function designStarts(
  request: DesignRequest,
  starts: readonly number[],
  ms: number,
  report: (best: Found) => void,
): Result<Found, DesignProblem> {
  const begun = performance.now();
  let best: Found | undefined;
  let problem: DesignProblem | undefined;
  const watch = {
    mayGoOn: () => {
      if (best) report(best);
      return performance.now() - begun < ms;
    },
    onBetter: (found: Found) => {
      best = best ? bestOf([best, found]) : found;
    },
  };
  for (const start of starts) {
    if (best && !watch.mayGoOn()) break;
    const found = searchFrom(request, start, watch);
    if (found.ok) watch.onBetter(found.value);
    else ({ problem } = found);
  }
  return best ? ok(best) : fail(problem!);
}
