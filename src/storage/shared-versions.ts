import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { Study } from '../study/study.ts';
import type { StorageProblem } from './database.ts';
import { sorted } from './loaded.ts';
import { studio } from './studio-database.ts';

/** A version of a study that was shared: what answers to it mean. */
export const SharedVersion = v.strictObject({
  version: v.string(),
  /** The lineage. */
  study: v.string(),
  /** The study as it was shared, in its newest wording. */
  content: Study,
  /** When the version was first shared, in milliseconds since 1970. */
  sharedAt: v.number(),
});
export type SharedVersion = v.InferOutput<typeof SharedVersion>;

/** Every shared version of every study on this device, the first shared first. */
export function loadVersions(): Promise<Result<SharedVersion[], StorageProblem>> {
  return studio(async (db) => inOrder(await db.getAll('versions')));
}

/** The shared versions of one study, the first shared first. */
export function loadVersionsOf(study: string): Promise<Result<SharedVersion[], StorageProblem>> {
  return studio(async (db) => inOrder(await db.getAllFromIndex('versions', 'study', study)));
}

/** Keeps a version that is shared now. One shared before keeps its date and takes the newer wording. */
export function saveVersion(
  version: string,
  content: Study,
  at: number,
): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('versions', 'readwrite', { durability: 'strict' });
    const known = v.safeParse(SharedVersion, await tx.store.get([content.id, version]));
    const sharedAt = known.success ? known.output.sharedAt : at;
    await Promise.all([tx.store.put({ version, study: content.id, content, sharedAt }), tx.done]);
  });
}

function inOrder(records: readonly unknown[]): SharedVersion[] {
  return sorted(SharedVersion, records).items.sort((a, b) => a.sharedAt - b.sharedAt);
}
