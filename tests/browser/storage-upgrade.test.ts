import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { loadDraft } from '../../src/storage/drafts.ts';
import { loadReceived } from '../../src/storage/received.ts';
import { changeRecruitment, loadRecruitment } from '../../src/storage/recruitment.ts';
import { loadVersions } from '../../src/storage/shared-versions.ts';
import { noRecruitment } from '../../src/study/recruitment.ts';
import { handOver } from '../support/received.ts';
import { study } from '../support/study.ts';

beforeEach(() => deleteDB('afweging'));

/** The stores of version 5, as that version made them. */
function madeBefore(db: IDBPDatabase): void {
  db.createObjectStore('studies', { keyPath: 'id' });
  db.createObjectStore('responses', { keyPath: 'id' }).createIndex('study', 'study');
  db.createObjectStore('fits', { autoIncrement: true }).createIndex('hash', 'hash', { unique: true });
  db.createObjectStore('aside', { autoIncrement: true });
  db.createObjectStore('drafts', { keyPath: 'id' });
  db.createObjectStore('keys', { keyPath: 'publicKey' });
  db.createObjectStore('received', { keyPath: 'id' }).createIndex('study', 'study');
  db.createObjectStore('refused', { keyPath: 'hash' });
  db.createObjectStore('releases', { autoIncrement: true }).createIndex('study', 'study');
  db.createObjectStore('publications', { keyPath: 'study' });
  db.createObjectStore('versions', { keyPath: ['study', 'version'] }).createIndex('study', 'study');
}

const given = handOver({ id: 'r' });

/** One or two of everything a researcher had. */
const records = [
  ['studies', study()],
  ['responses', given.response],
  ['fits', { hash: 'x', fit: { estimate: Float64Array.of(0.5) } }],
  ['aside', { store: 'received', record: { id: 'damaged', study: 'test' } }],
  ['drafts', { id: 'test', study: study(), changedAt: 5 }],
  ['drafts', { id: 'damaged', study: 'none' }],
  ['keys', { publicKey: 'A-public', privateKey: 'private', madeAt: 1 }],
  ['received', { id: 'r', study: 'test', handOvers: [given], firstAt: 0 }],
  ['refused', { hash: 'y', study: 'test', bytes: Uint8Array.of(7) }],
  ['releases', { study: 'test', release: { kind: 'table', versions: ['v1'], groups: [['r']], minimum: 5 } }],
  ['publications', { study: 'test', at: 3, people: 20, groups: 0, model: Uint8Array.of(1, 2) }],
  ['versions', { version: 'v1', study: 'test', content: study(), sharedAt: 1 }],
  ['versions', { version: 'v1', study: 'copy', content: study({ id: 'copy' }), sharedAt: 2 }],
] as const;

/** A database of version 5 with the records; gives its contents. */
async function filledBefore() {
  const db = await openDB('afweging', 5, { upgrade: madeBefore });
  for (const [store, record] of records) await db.put(store, record);
  return contents(db);
}

/** Of each store its key, its indexes, and every record under its key; closes the database. */
async function contents(db: IDBPDatabase) {
  const tx = db.transaction([...db.objectStoreNames]);
  const stores = [...tx.objectStoreNames].map(async (name) => {
    const store = tx.objectStore(name);
    const { keyPath, autoIncrement, indexNames } = store;
    const indexes = [...indexNames].map((index) => [index, store.index(index).unique]);
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return [name, { keyPath, autoIncrement, indexes, keys, values }] as const;
  });
  const all = Object.fromEntries(await Promise.all(stores));
  await tx.done;
  db.close();
  return all;
}

test('a database of version 5 keeps everything in it, and takes how people were asked beside', async () => {
  const old = await filledBefore();
  expect(Object.values(old).flatMap(({ values }) => values)).toHaveLength(records.length);

  expect(await loadRecruitment('test')).toEqual({ ok: true, value: noRecruitment });
  const { recruitments, ...rest } = await contents(await openDB('afweging'));
  expect(rest).toEqual(old);
  expect(recruitments!.values).toEqual([]);
});

test('what version 5 kept of a study is read, and how people were asked is kept with it', async () => {
  await filledBefore();
  const told = { invited: 120, how: { nl: 'via een brief', en: 'by letter' } };
  expect(await changeRecruitment('test', told, 6)).toEqual({ ok: true, value: told });
  expect(await loadDraft('test')).toMatchObject({ ok: true, value: { study: study(), changedAt: 5 } });
  expect(await loadVersions()).toMatchObject({ ok: true, value: [{ study: 'test' }, { study: 'copy' }] });
  expect(await loadReceived('test')).toMatchObject({ ok: true, value: { items: [{ handOvers: [given] }] } });
});
