import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { Study } from '../study/study.ts';
import { partOf, setAside } from './aside.ts';
import type { StorageProblem } from './database.ts';
import { type Loaded, sorted } from './loaded.ts';
import { studio } from './studio-database.ts';

/** A study made on this device, by its lineage, and when it last changed in milliseconds since 1970. */
export const Draft = v.strictObject({ id: v.string(), study: Study, changedAt: v.number() });
export type Draft = v.InferOutput<typeof Draft>;

/**
 * The studies made on this device, the last changed first. Damaged ones are moved aside; all that stand there are
 * counted.
 */
export function loadDrafts(): Promise<Result<Loaded<Draft>, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(['drafts', 'aside'], 'readwrite');
    const drafts = tx.objectStore('drafts');
    const read = sorted(Draft, await drafts.getAll());
    const aside = await setAside(tx.objectStore('aside'), drafts, read);
    await tx.done;
    return { items: read.items.sort((a, b) => b.changedAt - a.changedAt), setAside: aside };
  });
}

/** A damaged study that was moved aside, as it was kept. */
export type DamagedDraft = { readonly key: number; readonly record: unknown };

/** The damaged studies that `loadDrafts` counts. */
export function loadDamagedDrafts(): Promise<Result<DamagedDraft[], StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(['drafts', 'aside']);
    const shelf = tx.objectStore('aside');
    const [keys, asides, whole] = await Promise.all([
      shelf.getAllKeys(),
      shelf.getAll(),
      tx.objectStore('drafts').getAllKeys(),
    ]);
    const all = asides.map(({ store, record }, a) => ({ store, key: keys[a]!, record }));
    return all.flatMap(({ store, key, record }) =>
      store === 'drafts' && !whole.includes(partOf(record, 'id') as string) ? [{ key, record }] : [],
    );
  });
}

/** Erases damaged studies; what was shared and received of them stays, for whoever recovers the study. */
export function eraseDamagedDrafts(damaged: readonly DamagedDraft[]): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('aside', 'readwrite');
    await Promise.all([...damaged.map(({ key }) => tx.store.delete(key)), tx.done]);
  });
}

/** A study made on this device, or undefined where there is none that can be read. */
export function loadDraft(id: string): Promise<Result<Draft | undefined, StorageProblem>> {
  return studio(async (db) => {
    const parsed = v.safeParse(Draft, await db.get('drafts', id));
    return parsed.success ? parsed.output : undefined;
  });
}

/**
 * Keeps a draft, unless what is kept is not what the change was made on: another tab was there in between.
 *
 * @param basis - `changedAt` of what was changed; undefined for a new study
 * @returns whether it is kept
 */
export function saveDraft(draft: Draft, basis: number | undefined): Promise<Result<boolean, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('drafts', 'readwrite');
    const stored = v.safeParse(Draft, await tx.store.get(draft.id));
    const kept = stored.success ? stored.output.changedAt : undefined;
    if (kept === basis) await tx.store.put(draft);
    await tx.done;
    return kept === basis;
  });
}
