import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { saveDraft } from '../../src/storage/drafts.ts';
import { changeRecruitment, loadRecruitment } from '../../src/storage/recruitment.ts';
import { saveVersion } from '../../src/storage/shared-versions.ts';
import { eraseMade } from '../../src/storage/standing.ts';
import { studio } from '../../src/storage/studio-database.ts';
import { noRecruitment } from '../../src/study/recruitment.ts';
import { study } from '../support/study.ts';

beforeEach(async () => {
  await deleteDB('afweging');
  for (const id of ['a', 'b']) await saveDraft({ id, study: study({ id }), changedAt: 1 }, undefined);
});

const how = { nl: 'via <b>een brief</b>', en: 'by letter' };

test('loadRecruitment gives what changeRecruitment kept of each study, and nothing told of others', async () => {
  await changeRecruitment('a', { invited: 120, how }, 1);
  await changeRecruitment('b', { how }, 1);
  expect(await loadRecruitment('a')).toEqual({ ok: true, value: { invited: 120, how } });
  expect(await loadRecruitment('b')).toEqual({ ok: true, value: { how } });
  expect(await loadRecruitment('c')).toEqual({ ok: true, value: noRecruitment });
});

test('changeRecruitment keeps what another tab changed of the rest, and takes a number back', async () => {
  await Promise.all([changeRecruitment('a', { invited: 120 }, 1), changeRecruitment('a', { how }, 1)]);
  expect(await loadRecruitment('a')).toEqual({ ok: true, value: { invited: 120, how } });
  await changeRecruitment('a', { invited: undefined }, 2);
  expect(await loadRecruitment('a')).toEqual({ ok: true, value: { how } });
});

test('loadRecruitment takes a record of another form for nothing told', async () => {
  await changeRecruitment('a', { how }, 1);
  const raw = await openDB('afweging');
  const recruitments = [
    { how, invited: 0 },
    { how, invited: 1.5 },
    { how: { nl: 'a' } },
    { how: { nl: 'a'.repeat(401), en: '' } },
  ];
  for (const recruitment of recruitments) {
    await raw.put('recruitments', { study: 'a', recruitment, changedAt: 1 });
    expect(await loadRecruitment('a')).toEqual({ ok: true, value: noRecruitment });
  }
  raw.close();
});

test('eraseMade erases what was told of the study, and nothing of another', async () => {
  await changeRecruitment('a', { how }, 1);
  await changeRecruitment('b', { how }, 1);
  await eraseMade('a');
  expect(await loadRecruitment('a')).toEqual({ ok: true, value: noRecruitment });
  expect(await loadRecruitment('b')).toEqual({ ok: true, value: { how } });
});

test('changeRecruitment keeps nothing of a study that was erased meanwhile, as in another tab, and says so', async () => {
  await changeRecruitment('a', { how }, 1);
  await eraseMade('a');
  const changed = await changeRecruitment('a', { invited: 120 }, 2);
  expect(changed).toEqual({ ok: false, problem: { kind: 'unknown-study' } });
  expect(await studio((db) => db.count('recruitments'))).toEqual({ ok: true, value: 0 });
});

test('changeRecruitment keeps what is told of a study that is here only as it was shared', async () => {
  await saveVersion('v1', study({ id: 'c' }), 1);
  expect(await changeRecruitment('c', { how }, 1)).toEqual({ ok: true, value: { how } });
  expect(await loadRecruitment('c')).toEqual({ ok: true, value: { how } });
});
