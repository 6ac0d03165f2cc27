import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Aside, Store } from './answers-versions.ts';

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
  /** Every version of a study that was shared, by study and version: studies made from one template may have the same. */
  versions: { key: [study: string, version: string]; value: unknown; indexes: { study: string } };
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
  /** How people were asked to take part, by study id. */
  recruitments: Store;
}
/**
 * 4: the same stores; studies and responses have more keys, which a page from before would take for damage. 5: versions
 * by study too. 6: recruitments.
 */
export const studioVersion = 6;

/** Makes an older database the present one: only here its old versions are known. */
export async function upgradeStudio(
  db: IDBPDatabase<StudioSchema>,
  from: number,
  tx: IDBPTransaction<StudioSchema, StoreNames<StudioSchema>[], 'versionchange'>,
): Promise<void> {
  if (from < 1) {
    db.createObjectStore('studies', { keyPath: 'id' });
    db.createObjectStore('responses', { keyPath: 'id' }).createIndex('study', 'study');
    db.createObjectStore('fits', { autoIncrement: true }).createIndex('hash', 'hash', { unique: true });
    db.createObjectStore('aside', { autoIncrement: true });
  }
  if (from < 2) {
    db.createObjectStore('drafts', { keyPath: 'id' });
    db.createObjectStore('keys', { keyPath: 'publicKey' });
    db.createObjectStore('received', { keyPath: 'id' }).createIndex('study', 'study');
    db.createObjectStore('refused', { keyPath: 'hash' });
    db.createObjectStore('releases', { autoIncrement: true }).createIndex('study', 'study');
  }
  if (from < 3) db.createObjectStore('publications', { keyPath: 'study' });
  if (from < 5) await versionsByStudy(db, from, tx);
  if (from < 6) db.createObjectStore('recruitments', { keyPath: 'study' });
}

/** What has no study to be kept under is set aside. */
async function versionsByStudy(
  db: IDBPDatabase<StudioSchema>,
  from: number,
  tx: IDBPTransaction<StudioSchema, StoreNames<StudioSchema>[], 'versionchange'>,
): Promise<void> {
  const records = from < 2 ? [] : await tx.objectStore('versions').getAll();
  if (from >= 2) db.deleteObjectStore('versions');
  const versions = db.createObjectStore('versions', { keyPath: ['study', 'version'] });
  versions.createIndex('study', 'study');
  for (const record of records) {
    const hasStudy = typeof (record as { readonly study?: unknown }).study === 'string';
    await (hasStudy ? versions.put(record) : tx.objectStore('aside').add({ store: 'versions', record }));
  }
}
