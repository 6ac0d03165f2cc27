import type { Result } from '../lib/result.ts';
import type { StorageProblem } from './database.ts';
import { studio } from './studio-database.ts';

/** How far a study has come: versions shared, responses received, and what was shown or published of them. */
export type Standing = { readonly versions: number; readonly received: number; readonly releases: number };

/** [studies] the standing of each. */
export function standings(ids: readonly string[]): Promise<Result<Standing[], StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(['versions', 'received', 'releases']);
    const count = (store: 'versions' | 'received' | 'releases', id: string) =>
      tx.objectStore(store).index('study').count(id);
    return Promise.all(
      ids.map(async (id) => {
        const counts = ['versions', 'received', 'releases'] as const;
        const [versions, received, releases] = await Promise.all(counts.map((store) => count(store, id)));
        return { versions: versions!, received: received!, releases: releases! };
      }),
    );
  });
}

/**
 * Erases a study made here with the versions shared, the responses received, what was set aside, what was
 * released of them and every kept fit, all or nothing. Keys stay: what is still on its way may be sealed to one.
 */
export function eraseMade(id: string): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(
      ['drafts', 'versions', 'received', 'refused', 'releases', 'fits'],
      'readwrite',
      { durability: 'strict' },
    );
    const ofStudy = (['versions', 'received', 'releases'] as const).map(async (store) => {
      const keys = await tx.objectStore(store).index('study').getAllKeys(id);
      await Promise.all(keys.map((key) => tx.objectStore(store).delete(key as never)));
    });
    const offered = (await tx.objectStore('refused').getAll()) as readonly { hash: string; study: unknown }[];
    await Promise.all([
      ...ofStudy,
      ...offered.flatMap(({ hash, study }) => (study === id ? [tx.objectStore('refused').delete(hash)] : [])),
      tx.objectStore('drafts').delete(id),
      // A fit holds estimates with each person left out, so it tells of answers.
      tx.objectStore('fits').clear(),
      tx.done,
    ]);
  });
}
