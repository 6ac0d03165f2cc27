import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** Of a database on this device; a record is `unknown` until its schema has parsed it. */
export type Store = { key: string; value: unknown };

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

/** Makes an older database the present one: only here its old versions are known. */
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
