import * as v from 'valibot';
import type { Result } from '../lib/result.ts';
import type { StorageProblem } from './database.ts';
import { studio } from './studio-database.ts';

/** The model of a study that was published last. */
export const StoredPublication = v.strictObject({
  study: v.string(),
  /** In milliseconds since 1970. */
  at: v.number(),
  /** People whose answers it is of. */
  people: v.number(),
  /** Groups that have a model of their own beside that of all. */
  groups: v.number(),
  /** As it is in its link. */
  model: v.instance(Uint8Array),
});
export type StoredPublication = v.InferOutput<typeof StoredPublication>;

/** The model of a study that was published last, or undefined where there is none that can be read. */
export function loadPublication(
  study: string,
): Promise<Result<StoredPublication | undefined, StorageProblem>> {
  return studio(async (db) => {
    const parsed = v.safeParse(StoredPublication, await db.get('publications', study));
    return parsed.success ? parsed.output : undefined;
  });
}

/** Keeps a published model instead of the one before it. */
export function savePublication(publication: StoredPublication): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    await db.put('publications', publication);
  });
}
