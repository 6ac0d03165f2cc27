import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eraseMine } from '../../src/state/erase.ts';
import { Survey } from '../../src/state/survey.ts';
import { loadRuns } from '../../src/storage/answers.ts';
import { studio } from '../../src/storage/studio-database.ts';
import { criterion, question, rated, study } from '../support/study.ts';

const asked = study({
  criteria: [criterion('a', 2)],
  questions: [question('q', 3)],
  design: rated([[0], [1]]),
});
const answer = { kind: 'background', question: 'q', option: '1' } as const;

beforeEach(async () => {
  await deleteDB('afweging-answers');
  await deleteDB('afweging');
});
afterEach(() => vi.restoreAllMocks());

async function begun(): Promise<Survey> {
  const survey = new Survey({ study: asked });
  await survey.open();
  survey.begin('yes');
  return survey;
}

async function stored() {
  const loaded = await loadRuns(asked.id);
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  return loaded.value.items;
}

/** Keeps the store of fits busy for a while: erasing is under way that long. */
function holdFits(ms: number): Promise<unknown> {
  const until = performance.now() + ms;
  return studio(async (db) => {
    const tx = db.transaction('fits', 'readwrite');
    while (performance.now() < until) await tx.store.count();
  });
}

test('eraseMine leaves nothing where answers were still waiting to be written', async () => {
  const survey = await begun();
  // The beginning is being written; this waits for it.
  survey.act(answer);
  const held = holdFits(300);
  const erasing = eraseMine(survey);
  survey.act({ ...answer, option: '2' });
  await held;
  expect(await erasing).toEqual({ ok: true, value: undefined });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await stored()).toEqual([]);
});

test('where erasing fails, what was still waiting is written', async () => {
  const survey = await begun();
  await expect.poll(() => survey.saving.value.kind).toBe('saved');
  const refused = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
    throw new DOMException('refused', 'UnknownError');
  });
  survey.act(answer);
  expect((await eraseMine(survey)).ok).toBe(false);
  refused.mockRestore();
  await expect.poll(async () => (await stored())[0]?.background).toEqual({ q: '1' });
  survey.act({ ...answer, option: '2' });
  await expect.poll(async () => (await stored())[0]?.background).toEqual({ q: '2' });
});
