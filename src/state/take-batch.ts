import { digest } from '../exchange/digest.ts';
import { type Incoming, openIncoming } from '../exchange/incoming.ts';
import type { Keys } from '../exchange/keys.ts';
import type { KnownVersion } from '../exchange/response-bytes.ts';
import { toHex } from '../lib/hex.ts';
import { ok, type Result } from '../lib/result.ts';
import type { HandOver, Taken } from '../response/received.ts';
import type { SetAside } from '../response/set-aside.ts';
import type { StorageProblem } from '../storage/database.ts';
import { loadKeys } from '../storage/keys.ts';
import { takeIn } from '../storage/received.ts';
import { loadVersions } from '../storage/shared-versions.ts';
import { keepForGood } from './persistence.ts';

/** What one thing did: a response was taken in, something was set aside, or storage refused. */
export type Outcome =
  | { readonly kind: 'taken'; readonly taken: Taken; readonly handOver: HandOver; readonly hash: string }
  | { readonly kind: 'set-aside'; readonly item: SetAside };

/** Takes in things at once, in one transaction; the outcomes are in their order. */
export async function takeBatch(
  study: string,
  incoming: readonly Incoming[],
): Promise<Result<Outcome[], StorageProblem>> {
  const known = await opener();
  if (!known.ok) return known;
  const outcomes = await Promise.all(incoming.map((one) => outcomeOf(study, one, known.value)));
  const kept = await keep(outcomes);
  if (kept.ok && kept.value.some((one) => one.kind === 'taken')) void keepForGood();
  return kept;
}

type Opener = { readonly keys: readonly Keys[]; readonly versions: readonly KnownVersion[] };

/** Every key and every version of every study on this device. */
async function opener(): Promise<Result<Opener, StorageProblem>> {
  const [keys, versions] = await Promise.all([loadKeys(), loadVersions()]);
  if (!keys.ok) return keys;
  if (!versions.ok) return versions;
  return ok({
    keys: keys.value,
    versions: versions.value.map(({ version, content }) => ({ version, study: content })),
  });
}

async function outcomeOf(study: string, incoming: Incoming, { keys, versions }: Opener): Promise<Outcome> {
  const { channel, name, bytes } = incoming;
  const opened = await openIncoming(incoming, keys, versions);
  const at = Date.now();
  const hash = toHex(await digest(bytes.length > 0 ? bytes : name, 16));
  if (opened.ok) {
    const handOver = { response: opened.value, envelope: bytes, receivedAt: at };
    return { kind: 'taken', taken: 'new', handOver, hash };
  }
  return { kind: 'set-aside', item: { hash, study, channel, name, at, reason: opened.problem, bytes } };
}

/** Puts outcomes on disk, all or none, and says what the responses among them did. */
async function keep(outcomes: readonly Outcome[]): Promise<Result<Outcome[], StorageProblem>> {
  const kept = await takeIn(
    outcomes.flatMap((one) => (one.kind === 'taken' ? [one.handOver] : [])),
    outcomes.flatMap((one) => (one.kind === 'set-aside' ? [one.item] : [])),
    outcomes.flatMap((one) => (one.kind === 'taken' ? [one.hash] : [])),
  );
  if (!kept.ok) return kept;
  const did = kept.value.values();
  return ok(
    outcomes.map((one) => (one.kind === 'taken' ? { ...one, taken: did.next().value as Taken } : one)),
  );
}
