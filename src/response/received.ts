import * as v from 'valibot';
import { Response } from './response.ts';

/** A response as it was handed over once, with the sealed bytes it came in. */
export const HandOver = v.strictObject({
  response: v.pipe(
    Response,
    v.check(({ handedOver }) => handedOver !== undefined, 'not handed over'),
  ),
  envelope: v.instance(Uint8Array),
  /** Milliseconds since 1970, by this device's clock. */
  receivedAt: v.number(),
});
export type HandOver = v.InferOutput<typeof HandOver>;

/** All that was received of one response, by its id. */
export const Received = v.strictObject({
  id: v.string(),
  /** The lineage of the study. */
  study: v.string(),
  /** When the first of them came, in milliseconds since 1970. */
  firstAt: v.number(),
  /** The one that counts first: the highest revision; the others are kept and listed. */
  handOvers: v.pipe(v.array(HandOver), v.minLength(1)),
  /** Taken out by the researcher. It stays so whatever comes in later, until that is undone. */
  removed: v.optional(v.strictObject({ reason: v.string(), at: v.number() })),
});
export type Received = v.InferOutput<typeof Received>;

/** What a hand-over did: a first one, one that counts from now on, an older one, or one already here. */
export type Taken = 'new' | 'newer' | 'older' | 'same';

/** Adds a hand-over. In whatever order and however often they come, the same one counts in the end. */
export function taken(
  record: Received | undefined,
  handOver: HandOver,
): { readonly record: Received; readonly taken: Taken } {
  const { response, receivedAt } = handOver;
  if (!record) {
    const first = { id: response.id, study: response.study, firstAt: receivedAt, handOvers: [handOver] };
    return { record: first, taken: 'new' };
  }
  const rank = rankOf(handOver);
  if (record.handOvers.some((known) => rankOf(known) === rank)) return { record, taken: 'same' };
  const handOvers = [...record.handOvers, handOver].sort((a, b) => (rankOf(a) < rankOf(b) ? 1 : -1));
  const firstAt = Math.min(record.firstAt, receivedAt);
  return {
    record: { ...record, firstAt, handOvers },
    taken: handOvers[0] === handOver ? 'newer' : 'older',
  };
}

/** The hand-over that counts. */
export function counting({ handOvers }: Received): HandOver {
  return handOvers[0]!;
}

/** Those that the researcher did not take out. */
export function notRemoved<R extends Pick<Received, 'removed'>>(records: readonly R[]): R[] {
  return records.filter(({ removed }) => !removed);
}

/** Those that count, in the order they first came; of two that came at once, by id. */
export function inOrder(records: readonly Received[]): Received[] {
  return notRemoved(records).sort((a, b) => a.firstAt - b.firstAt || (a.id < b.id ? -1 : 1));
}

/**
 * Orders hand-overs of one response. Two devices with a copy of the same answers can give one revision
 * twice with different contents: the contents then decide, since the order in which they come may not.
 */
function rankOf({ response }: HandOver): string {
  const { answers, again, tailored, background, handedOver } = response;
  const { revision, version, seed, day, seconds } = handedOver!;
  const contents = [answers, again, tailored, Object.entries(background).sort(), version, seed, day, seconds];
  return `${String(revision).padStart(3, '0')}${JSON.stringify(contents)}`;
}
