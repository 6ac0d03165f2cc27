import type { Result } from '../lib/result.ts';
import type { Aside } from './answers-versions.ts';
import { partOf } from './aside.ts';
import type { StorageProblem } from './database.ts';
import { sorted } from './loaded.ts';
import { StoredRelease } from './releases.ts';
import { studio } from './studio-database.ts';

/** How far a study has come. */
export type Standing = {
  /** Versions shared. */
  readonly versions: number;
  /** Responses received, removed ones among them. */
  readonly received: number;
  /** What was shown or published of them. */
  readonly releases: number;
  /** Models among those. */
  readonly models: number;
};

/** [studies] the standing of each. */
export function standings(ids: readonly string[]): Promise<Result<Standing[], StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(['versions', 'received', 'releases']);
    return Promise.all(
      ids.map(async (id) => {
        const [versions, received, records] = await Promise.all([
          tx.objectStore('versions').index('study').count(id),
          tx.objectStore('received').index('study').count(id),
          tx.objectStore('releases').index('study').getAll(id),
        ]);
        const { items } = sorted(StoredRelease, records);
        const models = items.filter(({ release }) => release.kind === 'model').length;
        return { versions, received, releases: records.length, models };
      }),
    );
  });
}

/**
 * Erases a study made here with the versions shared, the responses received, what was set aside or damaged,
 * what was released of them, how people were asked and every kept fit, all or nothing. Keys stay: what is still on its way may be sealed to one.
 */
export function eraseMade(id: string): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(
      [
        'drafts',
        'versions',
        'received',
        'refused',
        'releases',
        'publications',
        'recruitments',
        'fits',
        'aside',
      ],
      'readwrite',
      { durability: 'strict' },
    );
    const ofStudy = (['versions', 'received', 'releases'] as const).map(async (store) => {
      const keys = await tx.objectStore(store).index('study').getAllKeys(id);
      await Promise.all(keys.map((key) => tx.objectStore(store).delete(key as never)));
    });
    const offered = (await tx.objectStore('refused').getAll()) as readonly { hash: string; study: unknown }[];
    const shelf = tx.objectStore('aside');
    const [keys, asides] = await Promise.all([shelf.getAllKeys(), shelf.getAll()]);
    await Promise.all([
      ...ofStudy,
      ...keys.flatMap((key, k) => (isOf(asides[k]!, id) ? [shelf.delete(key)] : [])),
      ...offered.flatMap(({ hash, study }) => (study === id ? [tx.objectStore('refused').delete(hash)] : [])),
      tx.objectStore('drafts').delete(id),
      tx.objectStore('publications').delete(id),
      tx.objectStore('recruitments').delete(id),
      // A fit holds estimates with each person left out, so it tells of answers.
      tx.objectStore('fits').clear(),
      tx.done,
    ]);
  });
}

function isOf({ store, record }: Aside, study: string): boolean {
  return partOf(record, store === 'drafts' ? 'id' : 'study') === study;
}
