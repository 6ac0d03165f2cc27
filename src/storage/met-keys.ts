import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import { answers } from './answers-database.ts';
import type { StorageProblem } from './database.ts';

/** The researchers' keys that people took part in one study with on this device, oldest first. */
const MetKeys = v.strictObject({ study: v.string(), keys: v.array(v.string()) });

/** The keys that people took part in this study with here; none where merely a link was opened. */
export function metKeys(study: string): Promise<Result<readonly string[], StorageProblem>> {
  return answers(async (db) => keysIn(await db.get('keys', study)));
}

/** Remembers that someone takes part in a study with this key. */
export function meetKey(study: string, key: string): Promise<Result<void, StorageProblem>> {
  return answers(async (db) => {
    const tx = db.transaction('keys', 'readwrite');
    const keys = keysIn(await tx.store.get(study));
    if (!keys.includes(key)) await tx.store.put({ study, keys: [...keys, key] });
    await tx.done;
  });
}

function keysIn(record: unknown): readonly string[] {
  const stored = v.safeParse(MetKeys, record);
  return stored.success ? stored.output.keys : [];
}
