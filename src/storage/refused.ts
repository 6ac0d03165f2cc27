import type { Result } from '../lib/result.ts';
import { SetAside } from '../response/set-aside.ts';
import type { StorageProblem } from './database.ts';
import { sorted } from './loaded.ts';
import { studio } from './studio-database.ts';

/** What was offered to a study and set aside, oldest first. */
export function loadRefused(study: string): Promise<Result<SetAside[], StorageProblem>> {
  return studio(async (db) => {
    const { items } = sorted(SetAside, await db.getAll('refused'));
    return items.filter((item) => item.study === study).sort((a, b) => a.at - b.at);
  });
}

/** Forgets what was set aside under these hashes. */
export function forgetRefused(hashes: readonly string[]): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('refused', 'readwrite');
    await Promise.all([...hashes.map((hash) => tx.store.delete(hash)), tx.done]);
  });
}
