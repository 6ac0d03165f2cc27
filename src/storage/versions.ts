import type { DBSchema, IDBPDatabase } from 'idb';

/**
 * The databases on this device and how an older one becomes the present one: the only file that knows
 * old versions. A record is `unknown` until its schema has parsed it.
 */
type Store = { key: string; value: unknown };

/** A record that its schema refused, kept as it was: its bytes may still be of use to its owner. */
type Aside = { readonly store: string; readonly record: unknown };

/** Answers given on this device. The studio opens it only to show the results of a study that took them here. */
export interface AnswersSchema extends DBSchema {
  /** By run id. */
  runs: Store;
  aside: { key: number; value: Aside };
}
export const answersVersion = 1;

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
}
export const studioVersion = 1;

export function upgradeAnswers(db: IDBPDatabase<AnswersSchema>, from: number): void {
  if (from < 1) {
    db.createObjectStore('runs', { keyPath: 'id' });
    db.createObjectStore('aside', { autoIncrement: true });
  }
}

export function upgradeStudio(db: IDBPDatabase<StudioSchema>, from: number): void {
  if (from < 1) {
    db.createObjectStore('studies', { keyPath: 'id' });
    db.createObjectStore('responses', { keyPath: 'id' }).createIndex('study', 'study');
    db.createObjectStore('fits', { autoIncrement: true }).createIndex('hash', 'hash', { unique: true });
    db.createObjectStore('aside', { autoIncrement: true });
  }
}
