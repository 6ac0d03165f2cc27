import { deleteDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { changeDraft, changeStudy, draftSaving, making, openDraft } from '../../src/state/making.ts';
import {
  eraseDamagedDrafts,
  loadDamagedDrafts,
  loadDraft,
  loadDrafts,
  saveDraft,
} from '../../src/storage/drafts.ts';
import { eraseMade, standings } from '../../src/storage/standing.ts';
import { studio } from '../../src/storage/studio-database.ts';
import { study } from '../support/study.ts';

const draft = (id: string, changedAt: number) => ({ id, study: study({ id }), changedAt });

beforeEach(() => deleteDB('afweging'));

test('saveDraft keeps a study, and loadDrafts gives them with the last changed first', async () => {
  await saveDraft(draft('a', 1), undefined);
  await saveDraft(draft('b', 2), undefined);
  expect(await loadDraft('a')).toEqual({ ok: true, value: draft('a', 1) });
  const loaded = await loadDrafts();
  expect(loaded.ok && loaded.value.items.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('saveDraft leaves what another tab kept in between', async () => {
  await saveDraft(draft('a', 1), undefined);
  await saveDraft(draft('a', 2), 1);
  expect(await saveDraft(draft('a', 3), 1)).toEqual({ ok: true, value: false });
  expect(await loadDraft('a')).toMatchObject({ value: { changedAt: 2 } });
});

test('changeDraft keeps a change to a study that is not on screen', async () => {
  await saveDraft(draft('a', 1), undefined);
  await changeDraft('a', (now) => ({ ...now, minutes: 7 }));
  expect(await loadDraft('a')).toMatchObject({ value: { study: { minutes: 7 } } });
  expect(await changeDraft('b', (now) => now)).toEqual({ ok: false, problem: { kind: 'unknown-study' } });
});

test('changeDraft keeps the study on screen as it is on the device, so that what is typed next is added to it', async () => {
  await saveDraft(draft('a', 1), undefined);
  await openDraft('a');
  await changeDraft('a', (now) => ({ ...now, closes: '2099-12-31' }));
  changeStudy((now) => ({ ...now, minutes: 7 }));
  await expect.poll(() => draftSaving.value?.kind).toBe('saved');
  expect(await loadDraft('a')).toMatchObject({ value: { study: { minutes: 7, closes: '2099-12-31' } } });
});

test('openDraft leaves what is typed while it reads, and says that another tab kept something else', async () => {
  await saveDraft(draft('a', 1), undefined);
  await openDraft('a');
  await saveDraft({ ...draft('a', 2), study: study({ id: 'a', minutes: 8 }) }, 1);
  const reading = openDraft('a');
  await Promise.resolve();
  changeStudy((now) => ({ ...now, minutes: 7 }));
  await reading;
  expect(making.value).toMatchObject({ history: { present: { minutes: 7 } } });
  await expect.poll(() => draftSaving.value?.kind).toBe('elsewhere');
});

test('eraseMade takes along what standings counts, and nothing of another study', async () => {
  await saveDraft(draft('a', 1), undefined);
  await saveDraft(draft('b', 1), undefined);
  await studio(async (db) => {
    for (const of of ['a', 'b']) {
      await db.put('versions', { version: `v-${of}`, study: of } as never);
      await db.put('received', { id: `r-${of}`, study: of } as never);
      await db.add('aside', { store: 'received', record: { id: `d-${of}`, study: of } });
      await db.add('aside', { store: 'drafts', record: { id: of } });
      for (const kind of ['table', 'model'])
        await db.add('releases', { study: of, release: { kind, versions: [], groups: [] } });
    }
  });
  const one = { versions: 1, received: 1, releases: 2, models: 1 };
  expect(await standings(['a', 'b'])).toEqual({ ok: true, value: [one, one] });
  await eraseMade('a');
  const none = { versions: 0, received: 0, releases: 0, models: 0 };
  expect(await standings(['a', 'b'])).toEqual({ ok: true, value: [none, one] });
  expect(await loadDraft('a')).toEqual({ ok: true, value: undefined });
  const aside = await studio((db) => db.getAll('aside'));
  expect(aside.ok && aside.value.map(({ record }) => record)).toEqual([
    { id: 'd-b', study: 'b' },
    { id: 'b' },
  ]);
});

test('loadDrafts counts a damaged study at every load until eraseDamagedDrafts, but not one that came back', async () => {
  await studio((db) => db.put('drafts', { id: 'a', study: 'none' } as never));
  await studio((db) => db.put('drafts', { id: 'b', study: 'none' } as never));
  for (let load = 0; load < 2; load++)
    expect(await loadDrafts()).toMatchObject({ value: { items: [], setAside: 2 } });
  await saveDraft(draft('b', 1), undefined);
  const damaged = await loadDamagedDrafts();
  expect(damaged).toMatchObject({ value: [{ record: { id: 'a', study: 'none' } }] });
  await eraseDamagedDrafts(damaged.ok ? damaged.value : []);
  expect(await loadDrafts()).toMatchObject({ value: { items: [{ id: 'b' }], setAside: 0 } });
});
