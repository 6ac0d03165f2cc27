import * as v from 'valibot';
import type { Fit } from '../estimation/fit.ts';
import type { Result } from '../lib/result.ts';
import { Response } from '../response/response.ts';
import type { FittedModel } from '../results/fitted-model.ts';
import { Study } from '../study/study.ts';
import { setAside } from './aside.ts';
import type { StorageProblem } from './database.ts';
import { StoredFit } from './fit-schema.ts';
import { type Loaded, sorted } from './loaded.ts';
import { StoredModels } from './models-schema.ts';
import { studio } from './studio-database.ts';

/** A study kept on this device, or undefined where there is none that can be read. */
export function loadStudy(id: string): Promise<Result<Study | undefined, StorageProblem>> {
  return studio(async (db) => {
    const parsed = v.safeParse(Study, await db.get('studies', id));
    return parsed.success ? parsed.output : undefined;
  });
}

/** The responses of a study, in order of id. Damaged ones are moved aside; all that stand there are counted. */
export function loadResponses(study: string): Promise<Result<Loaded<Response>, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(['responses', 'aside'], 'readwrite');
    const responses = tx.objectStore('responses');
    const read = sorted(Response, await responses.index('study').getAll(study));
    const aside = await setAside(tx.objectStore('aside'), responses, read, study);
    await tx.done;
    return { items: read.items, setAside: aside };
  });
}

/** Keeps a study and responses to it, both or neither; what has a known id is replaced. */
export function saveStudy(
  study: Study,
  responses: readonly Response[],
): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction(['studies', 'responses'], 'readwrite');
    const store = tx.objectStore('responses');
    const puts = responses.map((response) => store.put(response));
    await Promise.all([tx.objectStore('studies').put(study), ...puts, tx.done]);
  });
}

/** More than the fits of a few studies; of one study each new group of people makes some ten. */
const keptFits = 60;

/** A kept fit, or undefined where there is none that can be read: it is then estimated again. */
export function loadFit(hash: string): Promise<Result<Fit | undefined, StorageProblem>> {
  return load(StoredFit, hash);
}

/**
 * Keeps a fit, and of all that is kept only the newest 60: those on earlier answers or by an earlier engine are
 * never asked for again.
 *
 * @param hash - of everything the fit depends on: data, model, seed and engine
 */
export function saveFit(hash: string, fit: Fit): Promise<Result<void, StorageProblem>> {
  return save(hash, fit);
}

/** The models that were fitted of some answers, or undefined where there are none that can be read. */
export function loadModels(
  hash: string,
): Promise<Result<readonly FittedModel[] | undefined, StorageProblem>> {
  return load(StoredModels, hash);
}

/**
 * Keeps the models of some answers instead of those that were kept, as one of the newest 60 fits.
 *
 * @param hash - of the answers, the study and the engine
 */
export function saveModels(
  hash: string,
  models: readonly FittedModel[],
): Promise<Result<void, StorageProblem>> {
  return save(hash, models);
}

function load<T>(schema: v.GenericSchema<unknown, T>, hash: string) {
  return studio(async (db) => {
    const record = await db.getFromIndex('fits', 'hash', hash);
    const parsed = v.safeParse(schema, record?.fit);
    return parsed.success ? parsed.output : undefined;
  });
}

function save(hash: string, fit: unknown): Promise<Result<void, StorageProblem>> {
  return studio(async (db) => {
    const tx = db.transaction('fits', 'readwrite');
    const earlier = await tx.store.index('hash').getKey(hash);
    if (earlier !== undefined) await tx.store.delete(earlier);
    await tx.store.add({ hash, fit });
    const surplus = (await tx.store.getAllKeys()).slice(0, -keptFits);
    await Promise.all([...surplus.map((key) => tx.store.delete(key)), tx.done]);
  });
}
