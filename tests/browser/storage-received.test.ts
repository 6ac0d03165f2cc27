import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { counting } from '../../src/response/received.ts';
import type { SetAside } from '../../src/response/set-aside.ts';
import { loadReceived, setRemoved, takeIn } from '../../src/storage/received.ts';
import { loadRefused } from '../../src/storage/refused.ts';
import { loadVersions, saveVersion } from '../../src/storage/shared-versions.ts';
import { handOver } from '../support/received.ts';
import { study } from '../support/study.ts';

const aside = (hash: string, at = 0): SetAside => ({
  hash,
  study: 'test',
  channel: 'file',
  name: `${hash}.txt`,
  at,
  reason: { kind: 'cut-off', got: 3, expected: 5 },
  bytes: Uint8Array.of(7),
});

beforeEach(() => deleteDB('afweging'));

async function received(study = 'test') {
  const loaded = await loadReceived(study);
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  return loaded.value.items;
}

test('takeIn tells what each hand-over did, and the newest revision of a response counts', async () => {
  const batch = [
    handOver({ id: 'a', revision: 1, answers: [1, 1] }),
    handOver({ id: 'a', revision: 0 }),
    handOver({ id: 'b', study: 'other' }),
    handOver({ id: 'a', revision: 1, answers: [1, 1] }),
  ];
  expect(await takeIn(batch, [])).toEqual({ ok: true, value: ['new', 'older', 'new', 'same'] });
  const [a, ...others] = await received();
  expect(others).toEqual([]);
  expect(counting(a!).response.answers).toEqual([1, 1]);
  expect(a!.handOvers).toHaveLength(2);
  expect(a!.handOvers[0]!.envelope).toEqual(Uint8Array.of(1, 2));
});

test('a batch taken in again changes nothing on disk', async () => {
  const batch = [handOver({ id: 'a', receivedAt: 1 }), handOver({ id: 'b', receivedAt: 2 })];
  await takeIn(batch, []);
  const before = await received();
  await takeIn(
    batch.map((one) => ({ ...one, receivedAt: 99 })),
    [],
  );
  expect(await received()).toEqual(before);
});

test('a batch with one record that cannot be stored is not taken in at all', async () => {
  const broken = { ...aside('x'), hash: undefined as unknown as string };
  await expect(takeIn([handOver({ id: 'a' })], [broken])).resolves.toMatchObject({ ok: false });
  expect(await received()).toEqual([]);
});

test('a response removed with a reason is kept, and the removal can be undone', async () => {
  await takeIn([handOver({ id: 'a' })], []);
  await setRemoved('a', { reason: 'asked for it', at: 5 });
  expect((await received())[0]!.removed).toEqual({ reason: 'asked for it', at: 5 });
  await setRemoved('a', undefined);
  expect((await received())[0]!.removed).toBeUndefined();
});

test('what is set aside is kept once with its reason, oldest first, until it opens', async () => {
  await takeIn([], [aside('late', 2), aside('early', 1)]);
  await takeIn([], [aside('late', 2)]);
  const loaded = await loadRefused('test');
  expect(loaded).toEqual({ ok: true, value: [aside('early', 1), aside('late', 2)] });
  expect(await loadRefused('other')).toEqual({ ok: true, value: [] });
  await takeIn([handOver({})], [], ['early']);
  expect(await loadRefused('test')).toEqual({ ok: true, value: [aside('late', 2)] });
});

test('a damaged record of what was received is moved aside and counted, and the others are read', async () => {
  await takeIn([handOver({ id: 'a' })], []);
  const raw = await openDB('afweging');
  await raw.put('received', { id: 'b', study: 'test', handOvers: [] });
  expect((await received()).map(({ id }) => id)).toEqual(['a']);
  expect(await raw.count('aside')).toBe(1);
  raw.close();
  // Told at every load, to the study it is of, until it was taken in again.
  expect(await loadReceived('test')).toMatchObject({ value: { setAside: 1 } });
  expect(await loadReceived('other')).toMatchObject({ value: { setAside: 0 } });
  await takeIn([handOver({ id: 'b' })], []);
  expect(await loadReceived('test')).toMatchObject({ value: { setAside: 0 } });
});

test('a version shared again keeps its date and takes the newer wording', async () => {
  const newer = study({ title: { nl: 'nieuw', en: 'new' } });
  await saveVersion('v2', study({ id: 'other' }), 2);
  await saveVersion('v1', study(), 1);
  await saveVersion('v1', newer, 3);
  expect(await loadVersions()).toEqual({
    ok: true,
    value: [
      { version: 'v1', study: 'test', content: newer, sharedAt: 1 },
      { version: 'v2', study: 'other', content: study({ id: 'other' }), sharedAt: 2 },
    ],
  });
});

test('two studies of one template keep their versions, which are the same', async () => {
  await saveVersion('v1', study(), 1);
  await saveVersion('v1', study({ id: 'copy' }), 2);
  expect(await loadVersions()).toMatchObject({
    value: [
      { version: 'v1', study: 'test', sharedAt: 1 },
      { version: 'v1', study: 'copy', sharedAt: 2 },
    ],
  });
});

test('versions that were kept without their study are kept with it', async () => {
  const before = await openDB('afweging', 4, {
    upgrade(db) {
      for (const [store, keyPath] of [
        ['drafts', 'id'],
        ['refused', 'hash'],
        ['received', 'id'],
      ] as const)
        db.createObjectStore(store, { keyPath });
      db.createObjectStore('aside', { autoIncrement: true });
      db.createObjectStore('versions', { keyPath: 'version' }).createIndex('study', 'study');
    },
  });
  const kept = { version: 'v1', study: 'test', content: study(), sharedAt: 1 };
  await before.put('versions', kept);
  await before.put('versions', { version: 'damaged' });
  before.close();
  expect(await loadVersions()).toEqual({ ok: true, value: [kept] });
  await saveVersion('v1', study({ id: 'copy' }), 2);
  expect(await loadVersions()).toMatchObject({ value: [{ study: 'test' }, { study: 'copy' }] });
  const now = await openDB('afweging');
  expect(await now.getAll('aside')).toEqual([{ store: 'versions', record: { version: 'damaged' } }]);
  now.close();
});
