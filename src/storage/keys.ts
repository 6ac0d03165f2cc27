import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import type { StorageProblem } from './database.ts';
import { sorted } from './loaded.ts';
import { studio } from './studio-database.ts';

/** A key pair of the researcher, each half in base64url; times in milliseconds since 1970. */
export const StoredKeys = v.strictObject({
  publicKey: v.string(),
  privateKey: v.string(),
  madeAt: v.number(),
  /** When a backup of it was last read back; undefined until then, and nothing is shared with it. */
  backedUpAt: v.optional(v.number()),
});
export type StoredKeys = v.InferOutput<typeof StoredKeys>;

/** Every key pair on this device, the first made first. */
export function loadKeys(): Promise<Result<StoredKeys[], StorageProblem>> {
  return studio(async (db) => {
    const { items } = sorted(StoredKeys, await db.getAll('keys'));
    return items.sort((a, b) => a.madeAt - b.madeAt);
  });
}

/** Keeps a key pair. One that is there already stays, but learns that it was backed up. */
export function saveKeys(keys: StoredKeys): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('keys', 'readwrite', { durability: 'strict' });
    const known = v.safeParse(StoredKeys, await tx.store.get(keys.publicKey));
    const backedUpAt = keys.backedUpAt ?? (known.success ? known.output.backedUpAt : undefined);
    const madeAt = known.success ? known.output.madeAt : keys.madeAt;
    await Promise.all([
      tx.store.put({ ...keys, madeAt, ...(backedUpAt !== undefined && { backedUpAt }) }),
      tx.done,
    ]);
  });
}
