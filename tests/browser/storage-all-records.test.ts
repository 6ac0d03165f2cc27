import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { allRecords, restoreRecords } from '../../src/storage/all-records.ts';
import { loadDrafts, saveDraft } from '../../src/storage/drafts.ts';
import { loadKeys, saveKeys } from '../../src/storage/keys.ts';
import { loadReceived, setRemoved, takeIn } from '../../src/storage/received.ts';
import { changeRecruitment, loadRecruitment } from '../../src/storage/recruitment.ts';
import { release } from '../../src/storage/releases.ts';
import { saveVersion } from '../../src/storage/shared-versions.ts';
import { handOver } from '../support/received.ts';
import { study } from '../support/study.ts';

beforeEach(() => deleteDB('afweging'));

const pair = { publicKey: 'A-public', privateKey: 'private', madeAt: 1 };
const aside = {
  hash: 'x',
  study: 'test',
  channel: 'paste' as const,
  name: '',
  at: 1,
  reason: { kind: 'tampered' as const },
  bytes: Uint8Array.of(7),
};
const how = { nl: 'via een brief', en: 'by letter' };
const released = { kind: 'table' as const, versions: ['v1'], groups: [['a', 'b']], minimum: 5 };

async function all() {
  const read = await allRecords();
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

/** One of everything. */
async function filled() {
  await saveDraft({ id: 'test', study: study(), changedAt: 5 }, undefined);
  await saveVersion('v1', study(), 1);
  await saveKeys(pair);
  await takeIn([handOver({ id: 'a', revision: 1 })], [aside]);
  await release('test', () => ({ entered: [released], outcome: undefined }));
  await changeRecruitment('test', { invited: 120, how }, 5);
  return all();
}

const nothing = { drafts: 0, versions: 0, keys: 0, received: 0, refused: 0, releases: 0, recruitments: 0 };

test('restoreRecords puts everything back on an empty device, and again changes nothing', async () => {
  const before = await filled();
  await deleteDB('afweging');
  const once = await restoreRecords(before);
  const each = { drafts: 1, versions: 1, keys: 1, received: 1, refused: 1, releases: 1, recruitments: 1 };
  expect(once).toEqual({ ok: true, value: { added: each, damaged: 0 } });
  expect(await all()).toEqual(before);
  expect(await restoreRecords(before)).toEqual({ ok: true, value: { added: nothing, damaged: 0 } });
  expect(await all()).toEqual(before);
});

test('what is here and newer stays, and what is newer in the backup comes', async () => {
  const before = await filled();
  const newer = study({ title: { nl: 'nieuw', en: 'new' } });
  await saveDraft({ id: 'test', study: newer, changedAt: 9 }, 5);
  expect(await restoreRecords(before)).toEqual({ ok: true, value: { added: nothing, damaged: 0 } });
  const drafts = await loadDrafts();
  expect(drafts.ok && drafts.value.items[0]!.study).toEqual(newer);
  const newest = { id: 'test', study: study(), changedAt: 10 };
  const restored = await restoreRecords({ drafts: [newest], keys: [{ ...pair, backedUpAt: 3 }] });
  expect(restored).toEqual({ ok: true, value: { added: { ...nothing, drafts: 1, keys: 1 }, damaged: 0 } });
  expect((await all()).drafts).toEqual([newest]);
  expect(await loadKeys()).toEqual({ ok: true, value: [{ ...pair, backedUpAt: 3 }] });
});

test('of how people were asked what was changed last on either device stays', async () => {
  const before = await filled();
  await changeRecruitment('test', { invited: 130 }, 9);
  expect(await restoreRecords(before)).toEqual({ ok: true, value: { added: nothing, damaged: 0 } });
  expect(await loadRecruitment('test')).toEqual({ ok: true, value: { invited: 130, how } });
  const newest = { study: 'test', recruitment: { how }, changedAt: 10 };
  const restored = await restoreRecords({ recruitments: [newest, { ...newest, changedAt: 'now' }] });
  expect(restored).toEqual({ ok: true, value: { added: { ...nothing, recruitments: 1 }, damaged: 1 } });
  expect(await loadRecruitment('test')).toEqual({ ok: true, value: { how } });
});

test('responses of both devices are joined, and one removed on either is removed', async () => {
  await filled();
  await takeIn([handOver({ id: 'b' })], []);
  await setRemoved('b', { reason: 'asked for it', at: 5 });
  const first = await all();
  await deleteDB('afweging');
  await takeIn([handOver({ id: 'a', revision: 2, answers: [1, 1] }), handOver({ id: 'b' })], []);
  const restored = await restoreRecords(first);
  expect(restored.ok && restored.value.added.received).toBe(2);
  const loaded = await loadReceived('test');
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  const [a, b] = loaded.value.items;
  expect(a!.handOvers.map(({ response }) => response.handedOver!.revision)).toEqual([2, 1]);
  expect(b!.removed).toEqual({ reason: 'asked for it', at: 5 });
});

test('a record that cannot be read is counted, and the others are restored', async () => {
  const before = await filled();
  await deleteDB('afweging');
  const broken = {
    ...before,
    keys: [{ publicKey: 'B' }, ...before.keys],
    releases: [{}, ...before.releases],
  };
  const restored = await restoreRecords({ ...broken, other: [1] });
  expect(restored.ok && restored.value.damaged).toBe(2);
  expect(await all()).toEqual(before);
});
