import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eraseRuns, loadRuns, updateRun } from '../../src/storage/answers.ts';
import { database } from '../../src/storage/database.ts';
import { newRun, type Run } from '../../src/survey/run.ts';
import { study } from '../support/study.ts';

interface Schema extends DBSchema {
  things: { key: number; value: string };
}

const name = 'storage-test';
const upgrade = (db: IDBPDatabase<Schema>, from: number) => {
  if (from < 1) db.createObjectStore('things', { autoIncrement: true });
};
const things = (version: number) => database<Schema>(name, version, upgrade);
const run = (id: string, parts: Partial<Run> = {}): Run => ({
  ...newRun(study(), { id, seed: 1, at: 0 }),
  ...parts,
});

beforeEach(async () => {
  await deleteDB(name);
  await deleteDB('afweging-answers');
});
afterEach(() => vi.restoreAllMocks());

test('an upgrade does not wait for an old tab of ours: that one lets go', async () => {
  await things(1)((db) => db.add('things', 'kept'));
  const begun = performance.now();
  expect(await things(2)((db) => db.getAll('things'))).toEqual({ ok: true, value: ['kept'] });
  expect(performance.now() - begun).toBeLessThan(3000);
});

test('an old tab whose database was upgraded says that a newer version made it', async () => {
  const old = things(1);
  await old((db) => db.add('things', 'kept'));
  await things(2)((db) => db.getAll('things'));
  expect(await old((db) => db.getAll('things'))).toEqual({ ok: false, problem: { kind: 'newer' } });
});

test('an upgrade says at once that a tab holds the database, and goes on when that tab lets go', async () => {
  const stubborn = await openDB<Schema>(name, 1, { upgrade });
  const next = things(2);
  const begun = performance.now();
  expect(await next((db) => db.getAll('things'))).toEqual({ ok: false, problem: { kind: 'held' } });
  expect(performance.now() - begun).toBeLessThan(3000);
  stubborn.close();
  expect(await next((db) => db.getAll('things'))).toEqual({ ok: true, value: [] });
});

test('a database that never answers is given up, and used again once it does', async () => {
  let busy = true;
  let started = () => {};
  const starting = new Promise<void>((resolve) => {
    started = resolve;
  });
  // An upgrade that does not end: every other request to open waits without a word.
  const endless = openDB<Schema>(name, 1, {
    async upgrade(db, _from, _to, tx) {
      db.createObjectStore('things', { autoIncrement: true });
      started();
      while (busy) await tx.objectStore('things').count();
    },
  });
  await starting;
  const waiting = things(1);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const given = waiting((db) => db.getAll('things'));
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
  expect(await given).toEqual({ ok: false, problem: { kind: 'silent' } });
  busy = false;
  (await endless).close();
  expect(await waiting((db) => db.getAll('things'))).toEqual({ ok: true, value: [] });
});

test('storage that is refused is a problem, not a fault', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  expect(await things(1)((db) => db.getAll('things'))).toEqual({ ok: false, problem: { kind: 'refused' } });
});

test('a fault of ours is thrown, not taken for a refusal', async () => {
  const broken = things(1)(() => Promise.reject(new TypeError('ours')));
  await expect(broken).rejects.toThrow('ours');
});

test('updateRun says that there is no room, and writes once there is', async () => {
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await updateRun('a', () => run('a'))).toEqual({ ok: false, problem: { kind: 'full' } });
  full.mockRestore();
  expect((await updateRun('a', () => run('a'))).ok).toBe(true);
});

test('a database deleted while it is open is made anew at its next use', async () => {
  await updateRun('a', () => run('a'));
  await deleteDB('afweging-answers');
  expect(await loadRuns('test')).toEqual({ ok: true, value: { items: [], setAside: 0 } });
});

test('loadRuns gives the runs of one study, oldest first, in fresh objects', async () => {
  const stored = [run('b', { startedAt: 2 }), run('a', { startedAt: 1 }), run('c', { study: 'other' })];
  for (const each of stored) await updateRun(each.id, () => each);
  const loaded = await loadRuns('test');
  expect(loaded.ok && loaded.value.items).toEqual([stored[1], stored[0]]);
});

test('updateRun is given what is stored', async () => {
  await updateRun('a', () => run('a', { seed: 7 }));
  let seen: Run | undefined;
  await updateRun('a', (stored) => {
    seen = stored;
    return run('a');
  });
  expect(seen?.seed).toBe(7);
});

test('a damaged run is set aside as it was, and counted by its study until it is there again', async () => {
  const damaged = { id: 'b', format: 'afweging/run@2', answers: ['%', { at: 1 }], study: 'test' };
  await updateRun('a', () => run('a'));
  const raw = await openDB('afweging-answers');
  await raw.put('runs', damaged);
  const first = await loadRuns('test');
  expect(first.ok && [first.value.items.map(({ id }) => id), first.value.setAside]).toEqual([['a'], 1]);
  expect(await raw.getAll('aside')).toEqual([{ store: 'runs', record: damaged }]);
  const second = await loadRuns('test');
  expect(second.ok && second.value.setAside).toBe(1);
  const other = await loadRuns('other');
  expect(other.ok && other.value.setAside).toBe(0);
  await updateRun('b', () => run('b'));
  const again = await loadRuns('test');
  expect(again.ok && [again.value.items.length, again.value.setAside]).toEqual([2, 0]);
  raw.close();
});

test('eraseRuns takes runs with what was set aside of them, and leaves what is of others', async () => {
  for (const id of ['a', 'b']) await updateRun(id, () => run(id));
  const raw = await openDB('afweging-answers');
  for (const record of [{ id: 'a', study: 'test' }, { id: 'c', study: 'test' }, 'damaged'])
    await raw.add('aside', { store: 'runs', record });
  expect((await eraseRuns(['a'])).ok).toBe(true);
  expect(await raw.getAllKeys('runs')).toEqual(['b']);
  const left = (await raw.getAll('aside')).map(({ record }) => record);
  expect(left).toEqual([{ id: 'c', study: 'test' }, 'damaged']);
  raw.close();
});

test('eraseRuns of a whole study takes every damaged record that may be of it', async () => {
  await updateRun('a', () => run('a'));
  const raw = await openDB('afweging-answers');
  for (const record of [{ id: 'c', study: 'test' }, { id: 'd', study: 'other' }, 'damaged'])
    await raw.add('aside', { store: 'runs', record });
  expect((await eraseRuns(['a'], 'test')).ok).toBe(true);
  const left = (await raw.getAll('aside')).map(({ record }) => record);
  expect(left).toEqual([{ id: 'd', study: 'other' }]);
  raw.close();
});

test('runs of the first format are read, with everything that was answered', async () => {
  const old = await openDB('afweging-answers', 1, {
    upgrade(db) {
      db.createObjectStore('runs', { keyPath: 'id' });
      db.createObjectStore('aside', { autoIncrement: true });
    },
  });
  const first = {
    format: 'afweging/run@1',
    id: 'old',
    study: 'test',
    seed: 7,
    place: { kind: 'scenario', position: 1, goal: 'on' },
    background: { q: '1' },
    answers: [null, { category: 1, at: 5 }],
    startedAt: 3,
    updatedAt: 5,
  };
  await old.put('runs', first);
  await old.put('runs', { id: 'damaged', format: 'afweging/run@1', answers: 'none' });
  old.close();
  const read = await loadRuns('test');
  expect(read).toEqual({
    ok: true,
    value: {
      items: [{ ...first, format: 'afweging/run@2', revision: 0, handOver: { state: 'here', at: 3 } }],
      setAside: 1,
    },
  });
});
