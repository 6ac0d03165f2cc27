import { deleteDB, openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { newKeys } from '../../src/exchange/keys.ts';
import { eraseMine } from '../../src/state/erase.ts';
import { openInvited, takePart } from '../../src/state/invited.ts';
import { Survey } from '../../src/state/survey.ts';
import { loadRuns } from '../../src/storage/answers.ts';
import { invitedStudy, studyLink } from '../support/invited.ts';

beforeEach(() => deleteDB('afweging-answers'));

const { study } = await invitedStudy();
const link = await studyLink(study);
const otherLink = await studyLink({ ...study, key: (await newKeys()).publicKey });

async function opened(of: string) {
  const invited = await openInvited(of);
  if (!invited.ok) throw new Error(invited.problem.kind);
  return invited.value;
}

/** The records in every store of the answers. */
async function traces(): Promise<unknown[]> {
  // Makes the stores where there are none yet.
  await loadRuns(study.id);
  const raw = await openDB('afweging-answers');
  const records = await Promise.all([...raw.objectStoreNames].map((store) => raw.getAll(store)));
  raw.close();
  return records.flat();
}

async function begin(untraced: boolean): Promise<Survey> {
  const invited = await opened(link);
  const survey = new Survey({ study: invited.study, version: invited.lock?.version, untraced });
  await survey.open();
  takePart(survey, invited, 'yes');
  return survey;
}

test('opening a link leaves nothing on the device, nor does trying the study out', async () => {
  await opened(link);
  expect((await opened(otherLink)).otherKey).toBe(false);
  await begin(true);
  expect(await traces()).toEqual([]);
});

test('a link with another key than someone took part with is noticed, until that is erased', async () => {
  const survey = await begin(false);
  await expect.poll(() => survey.saving.value.kind).toBe('saved');
  expect((await opened(link)).otherKey).toBe(false);
  expect((await opened(otherLink)).otherKey).toBe(true);
  await eraseMine(survey);
  expect((await opened(otherLink)).otherKey).toBe(false);
  expect(await traces()).toEqual([]);
});
