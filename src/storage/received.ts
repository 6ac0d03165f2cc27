import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { type HandOver, Received, type Taken, taken } from '../response/received.ts';
import type { SetAside } from '../response/set-aside.ts';
import { setAside as moveAside } from './aside.ts';
import type { StorageProblem } from './database.ts';
import { type Loaded, sorted } from './loaded.ts';
import { studio } from './studio-database.ts';

/** On disk before a respondent reads that the answers were received: theirs may be erased right after. */
const strict = { durability: 'strict' } as const;

/** What was received of a study, by response. Damaged records are moved aside; all that stand there are counted. */
export function loadReceived(study: string): Promise<Result<Loaded<Received>, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(['received', 'aside'], 'readwrite');
    const received = tx.objectStore('received');
    const read = sorted(Received, await received.index('study').getAll(study));
    const aside = await moveAside(tx.objectStore('aside'), received, read, study);
    await tx.done;
    return { items: read.items, setAside: aside };
  });
}

/**
 * Takes in a batch in one transaction, all of it or nothing: a stopped import leaves no half response and
 * can be done again without doubles.
 *
 * @param opened - hashes of what was opened now, and may have been set aside before
 * @returns what each hand-over did, in their order
 */
export function takeIn(
  handOvers: readonly HandOver[],
  setAside: readonly SetAside[],
  opened: readonly string[] = [],
): Promise<Result<Taken[], StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(['received', 'refused'], 'readwrite', strict);
    const received = tx.objectStore('received');
    const refused = tx.objectStore('refused');
    const outcomes: Taken[] = [];
    try {
      const ids = [...new Set(handOvers.map(({ response }) => response.id))];
      const read = await Promise.all(ids.map((id) => received.get(id)));
      const known = new Map(sorted(Received, read).items.map((record) => [record.id, record]));
      const changed = new Map<string, Received>();
      for (const handOver of handOvers) {
        const { id } = handOver.response;
        const next = taken(changed.get(id) ?? known.get(id), handOver);
        outcomes.push(next.taken);
        if (next.taken !== 'same') changed.set(id, next.record);
      }
      // In one go, since waiting for each takes longer than the writing; async, since a `put` may throw at once.
      await Promise.all([
        ...[...changed.values()].map(async (record) => received.put(record)),
        ...opened.map(async (hash) => refused.delete(hash)),
        ...setAside.map(async (item) => refused.put(item)),
      ]);
    } catch (error) {
      // A refused `put` alone would leave what was put before it. Already aborted where the disk is full.
      tx.done.catch(() => undefined);
      if (!tx.error) tx.abort();
      throw error;
    }
    await tx.done;
    return outcomes;
  });
}

/** Marks a response as removed with the reason, or takes that back when there is none. */
export function setRemoved(id: string, removed: Received['removed']): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('received', 'readwrite', strict);
    const known = v.safeParse(Received, await tx.store.get(id));
    if (known.success) {
      const { removed: _, ...record } = known.output;
      await tx.store.put(removed ? { ...record, removed } : record);
    }
    await tx.done;
  });
}
