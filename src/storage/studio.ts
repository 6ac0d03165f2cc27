import * as v from 'valibot';
import type { Fit } from '../estimation/fit.ts';
import type { Result } from '../lib/result.ts';
import { Response } from '../response/response.ts';
import { Study } from '../study/study.ts';
import { database, type StorageProblem } from './database.ts';
import { StoredFit } from './fit-schema.ts';
import { type Loaded, sorted } from './loaded.ts';
import { type StudioSchema, studioVersion, upgradeStudio } from './versions.ts';

const run = database<StudioSchema>('afweging', studioVersion, upgradeStudio);

/** The studies on this device. */
export function loadStudies(): Promise<Result<Loaded<Study>, StorageProblem>> {
  return load('studies', Study);
}

export function saveStudy(study: Study): Promise<Result<void, StorageProblem>> {
  return run(async (db) => {
    await db.put('studies', study);
  });
}

/** The responses collected for a study. */
export function loadResponses(study: string): Promise<Result<Loaded<Response>, StorageProblem>> {
  return load('responses', Response, study);
}

/** Adds responses in one transaction; one with a known id replaces the earlier one. */
export function saveResponses(responses: readonly Response[]): Promise<Result<void, StorageProblem>> {
  return run(async (db) => {
    const tx = db.transaction('responses', 'readwrite');
    await Promise.all([...responses.map((response) => tx.store.put(response)), tx.done]);
  });
}

/** A kept fit, or undefined where there is none that can be read: it is then estimated again. */
export function loadFit(key: string): Promise<Result<Fit | undefined, StorageProblem>> {
  return run(async (db) => {
    const parsed = v.safeParse(StoredFit, await db.get('fits', key));
    return parsed.success ? parsed.output : undefined;
  });
}

/** @param key - a hash of everything the fit depends on: data, model, seed and engine */
export function saveFit(key: string, fit: Fit): Promise<Result<void, StorageProblem>> {
  return run(async (db) => {
    await db.put('fits', fit, key);
  });
}

function load<T>(
  store: 'studies' | 'responses',
  schema: v.GenericSchema<unknown, T>,
  study?: string,
): Promise<Result<Loaded<T>, StorageProblem>> {
  return run(async (db) => {
    const tx = db.transaction([store, 'aside'], 'readwrite');
    const records =
      study === undefined
        ? await tx.objectStore(store).getAll()
        : await tx.objectStore('responses').index('study').getAll(study);
    const { items, damaged } = sorted(schema, records);
    for (const record of damaged) {
      await tx.objectStore('aside').add({ store, record });
      await tx.objectStore(store).delete((record as { id: string }).id);
    }
    await tx.done;
    return { items, setAside: damaged.length };
  });
}
