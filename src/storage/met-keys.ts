import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { answers } from './answers-database.ts';
import type { StorageProblem } from './database.ts';

/** The researchers' keys that links to one study carried on this device, oldest first. */
const MetKeys = v.strictObject({ study: v.string(), keys: v.array(v.string()) });

/**
 * Remembers that a study was opened with this key.
 *
 * @returns the other keys that the same study was opened with before
 */
export function meetKey(study: string, key: string): Promise<Result<readonly string[], StorageProblem>> {
  return answers(async (db) => {
    const tx = db.transaction('keys', 'readwrite');
    const stored = v.safeParse(MetKeys, await tx.store.get(study));
    const keys = stored.success ? stored.output.keys : [];
    if (!keys.includes(key)) await tx.store.put({ study, keys: [...keys, key] });
    await tx.done;
    return keys.filter((met) => met !== key);
  });
}
