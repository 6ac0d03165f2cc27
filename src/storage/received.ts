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
    const outcomes: Taken[] = [];
    try {
      for (const handOver of handOvers) {
        const known = v.safeParse(Received, await received.get(handOver.response.id));
        const next = taken(known.success ? known.output : undefined, handOver);
        outcomes.push(next.taken);
        if (next.taken !== 'same') await received.put(next.record);
      }
      const refused = tx.objectStore('refused');
      for (const hash of opened) await refused.delete(hash);
      for (const item of setAside) await refused.put(item);
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
