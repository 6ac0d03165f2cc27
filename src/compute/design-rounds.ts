import type { ProxyMarked } from 'comlink';
import type { DesignProblem, DesignRequest, Obstacle } from '../design/request.ts';
import { bestOf, type Found, isBetter, perStart } from '../design/search.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { wallClock } from './wall-clock.ts';
import type { Api } from './workers.ts';

/** The best scenarios so far, and how long they took. */
export type DesignProgress = { readonly best: Found; readonly seconds: number };

/** Starts that are dealt out at once. */
const inRound = 8;

/** After so many rounds without anything better, better is rare. */
const patience = 5;

/**
 * The best scenarios of the starts that are asked for, or of as many as there is time for, spread over workers: round
 * by round, so that which is the best does not depend on the number of workers.
 */
export async function searchInRounds(
  request: DesignRequest,
  apis: readonly Api[],
  report: ((best: Found) => void) & ProxyMarked,
): Promise<Result<Found, DesignProblem>> {
  const deadline = wallClock() + 1000 * request.seconds;
  let best: Found | undefined;
  let obstacle: Obstacle | undefined;
  let idle = 0;
  for (let first = 0; first === 0 || wallClock() < deadline; first += inRound) {
    const starts = roundFrom(first, Math.ceil((request.iterations ?? Number.POSITIVE_INFINITY) / perStart));
    if (starts.length === 0 || (request.iterations === null && idle === patience)) break;
    // After the first round it is known whether balance is best.
    const asked = { ...request, balanced: request.balanced ?? best?.balanced ?? null };
    const outcomes = await Promise.all(
      dealt(starts, apis.length).map((mine, a) => apis[a]!.designStarts(asked, mine, deadline, report)),
    );
    const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem]));
    const refused = problems.find(({ kind }) => kind !== 'not-found');
    if (refused) return fail(refused);
    // The first worker has the first start, with which what is in the way is looked for.
    const [earliest] = problems;
    if (earliest?.kind === 'not-found') obstacle ??= earliest.obstacle;
    const found = bestOf(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])));
    if (found?.optimal) return ok(found);
    const better = found !== undefined && (!best || isBetter(found, best));
    if (better) best = found;
    idle = better ? 0 : idle + 1;
  }
  return best ? ok(best) : fail({ kind: 'not-found', obstacle: obstacle ?? { kind: 'time' } });
}

function roundFrom(first: number, most: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(inRound, most - first)) }, (_, i) => first + i);
}

/** Deals starts out to so many workers, as far as there are starts. */
function dealt(starts: readonly number[], workers: number): number[][] {
  const hands = Array.from({ length: Math.min(workers, starts.length) }, (): number[] => []);
  for (const [i, start] of starts.entries()) hands[i % hands.length]!.push(start);
  return hands;
}
