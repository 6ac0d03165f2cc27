import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/**
 * The databases on this device and how an older one becomes the present one: the only file that knows
 * old versions. A record is `unknown` until its schema has parsed it.
 */
type Store = { key: string; value: unknown };

/** A record that its schema refused, kept as it was: its bytes may still be of use to its owner. */
export type Aside = { readonly store: string; readonly record: unknown };

/** Answers given on this device. The studio opens it only to show the results of a study that took them here. */
export interface AnswersSchema extends DBSchema {
  /** By run id. */
  runs: Store;
  aside: { key: number; value: Aside };
  /** The researchers' keys that people took part in a study with here, by study id. */
  keys: Store;
}
/** 3: the same stores; runs have more keys, which a page from before would take for damage. */
export const answersVersion = 3;

/**
 * What a researcher works on. The respondent's page opens it only to erase fits along with the answers
 * they were made on.
 */
export interface StudioSchema extends DBSchema {
  /** By study id. */
  studies: Store;
  /** By response id. */
  responses: Store & { indexes: { study: string } };
  /** In the order they were made, each with a hash of all it depends on. */
  fits: { key: number; value: { readonly hash: string; readonly fit: unknown }; indexes: { hash: string } };
  aside: { key: number; value: Aside };
  /** Studies made here, by study id. */
  drafts: Store;
  /** Every version of a study that was shared, by version. */
  versions: Store & { indexes: { study: string } };
  /** Key pairs, by public key. Never deleted: what was sealed to one opens with no other. */
  keys: Store;
  /** Responses received, by response id. */
  received: Store & { indexes: { study: string } };
  /** Envelopes that could not be taken in, by hash of their bytes. */
  refused: Store;
  /** What was shown or published of a study's answers, in the order it was. */
  releases: { key: number; value: unknown; indexes: { study: string } };
  /** The model that was published last, by study id. */
  publications: Store;
}
/** 4: the same stores; studies and responses have more keys, which a page from before would take for damage. */
export const studioVersion = 4;

export async function upgradeAnswers(
  db: IDBPDatabase<AnswersSchema>,
  from: number,
  tx: IDBPTransaction<AnswersSchema, StoreNames<AnswersSchema>[], 'versionchange'>,
): Promise<void> {
  if (from < 1) {
    db.createObjectStore('runs', { keyPath: 'id' });
    db.createObjectStore('aside', { autoIncrement: true });
  }
  if (from < 2) {
    db.createObjectStore('keys', { keyPath: 'study' });
    for (let run = await tx.objectStore('runs').openCursor(); run; run = await run.continue()) {
      await run.update(secondRun(run.value));
    }
  }
}

/** A run of the first format as one of the second; what is not one stays as it is, for its schema to refuse. */
function secondRun(record: unknown): unknown {
  const run = record as { readonly format?: unknown; readonly startedAt?: unknown };
  if (run.format !== 'afweging/run@1') return record;
  const here = { state: 'here', at: run.startedAt };
  return { ...run, format: 'afweging/run@2', revision: 0, handOver: here };
}

export function upgradeStudio(db: IDBPDatabase<StudioSchema>, from: number): void {
  if (from < 1) {
    db.createObjectStore('studies', { keyPath: 'id' });
    db.createObjectStore('responses', { keyPath: 'id' }).createIndex('study', 'study');
    db.createObjectStore('fits', { autoIncrement: true }).createIndex('hash', 'hash', { unique: true });
    db.createObjectStore('aside', { autoIncrement: true });
  }
  if (from < 2) {
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('versions', { keyPath: 'version' }).createIndex('study', 'study');
    db.createObjectStore('keys', { keyPath: 'publicKey' });
    db.createObjectStore('received', { keyPath: 'id' }).createIndex('study', 'study');
    db.createObjectStore('refused', { keyPath: 'hash' });
    db.createObjectStore('releases', { autoIncrement: true }).createIndex('study', 'study');
  }
  if (from < 3) db.createObjectStore('publications', { keyPath: 'study' });
}
