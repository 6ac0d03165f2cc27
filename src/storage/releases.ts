import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { Release } from '../results/releases.ts';
import type { StorageProblem } from './database.ts';
import { sorted } from './loaded.ts';
import { studio } from './studio-database.ts';

export const StoredRelease = v.strictObject({ study: v.string(), release: Release });

/** Every earlier release of a study. */
export function loadReleases(study: string): Promise<Result<Release[], StorageProblem>> {
  return studio(async (db) => {
    const { items } = sorted(StoredRelease, await db.getAllFromIndex('releases', 'study', study));
    return items.map((item) => item.release);
  });
}

/**
 * Decides on what to release of a study beside all that was, and enters that in its register: in one
 * transaction, so that two tabs cannot each release what only one may.
 *
 * @param decide - given every earlier release; `entered` is what is released now
 */
export function release<T>(
  study: string,
  decide: (register: readonly Release[]) => { readonly entered: readonly Release[]; readonly outcome: T },
): Promise<Result<T, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('releases', 'readwrite', { durability: 'strict' });
    const { items } = sorted(StoredRelease, await tx.store.index('study').getAll(study));
    const { entered, outcome } = decide(items.map((item) => item.release));
    for (const each of entered) await tx.store.add({ study, release: each });
    await tx.done;
    return outcome;
  });
}
