import { hasJudged } from '../response/has-judged.ts';
import type { Response } from '../response/response.ts';
import type { RoomStatus } from '../storage/room-channel.ts';
import type { Study } from '../study/study.ts';
import type { Opened } from './results.ts';

/** What came in of a study. */
export type Answered = { readonly study: Study; readonly responses: readonly Response[] };

type Ready = Extract<Opened, { kind: 'ready' }>;
type Open = Extract<RoomStatus, { kind: 'open' }>;

/**
 * How far what came in is ahead of the figures. Whoever skipped everything is not in them, so does not count.
 *
 * @param ready - the figures; undefined while they have not been opened
 */
export function standing(
  { study, responses }: Answered,
  ready: Pick<Ready, 'open' | 'shown' | 'needed'> | undefined,
): Pick<Open, 'received' | 'minimum' | 'behind' | 'needed'> {
  const received = judged(responses);
  return {
    received,
    minimum: study.minimumGroup,
    behind: ready?.shown.length ?? 0,
    needed: ready ? Math.max(0, ready.needed + judged(ready.open.responses) - received) : 0,
  };
}

function judged(responses: readonly Response[]): number {
  return responses.filter(hasJudged).length;
}
