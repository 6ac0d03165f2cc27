import { deleteDB } from 'idb';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { receiptWords } from '../../src/exchange/receipt.ts';
import { versionOf } from '../../src/exchange/version.ts';
import { setLanguage } from '../../src/i18n/language.ts';
import { HandOver } from '../../src/pages/respond/HandOver.tsx';
import { Survey } from '../../src/state/survey.ts';
import type { Run } from '../../src/survey/run.ts';
import { invitedStudy } from '../support/invited.ts';
import { finishedRuns } from '../support/runs.ts';

const { study } = await invitedStudy();
const run = { ...finishedRuns(study, 1, () => 1)[0]!, id: 'ab'.repeat(16) };

let place: HTMLElement;

beforeEach(async () => {
  await deleteDB('afweging-answers');
  setLanguage('nl');
  place = document.body.appendChild(document.createElement('div'));
});

afterEach(() => {
  render(null, place);
  place.remove();
});

async function show(shown: Run, untraced = false): Promise<void> {
  const survey = new Survey({ study, version: await versionOf(study), untraced });
  render(<HandOver survey={survey} run={shown} />, place);
}

test('locking that fails is told with a way to try again, and the answers stay', async () => {
  // The library wraps what the browser says in an error of its own.
  const refused = vi
    .spyOn(crypto.subtle, 'generateKey')
    .mockRejectedValue(new DOMException('', 'OperationError'));
  await show(run);
  const problem = page.getByText('Op slot doen is niet gelukt.');
  await expect.element(problem).toBeVisible();
  refused.mockRestore();
  await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
  await expect.element(page.getByRole('button', { name: 'Laat de QR-code zien' })).toBeVisible();
  expect(problem.query()).toBeNull();
});

test('the words of the first copy stay on screen until answers that were changed are said to have arrived', async () => {
  const first = page.getByText((await receiptWords(run.id, 0, 'nl')).join(' '));
  const last = page.getByText((await receiptWords(run.id, 2, 'nl')).join(' '));
  const after = (state: Run['handOver']['state']) => ({ ...run, revision: 2, handOver: { state, at: 0 } });
  await show(after('here'));
  await expect.element(first).toBeVisible();
  await show(after('given'));
  await expect.element(last).toBeVisible();
  await expect.element(first).toBeVisible();
  await show(after('received'));
  await expect.element(last).toBeVisible();
  expect(first.query()).toBeNull();
});

test('a trial says that nobody can open what is handed over, and nothing of what is on this device or has left it', async () => {
  for (const state of ['here', 'given', 'received'] as const) {
    await show({ ...run, handOver: { state, at: 0 } }, true);
    await expect.element(page.getByText('wat u hier inlevert, kan niemand openen')).toBeVisible();
    await expect.element(page.getByText('Bewaar als bestand')).toBeInTheDocument();
    expect(page.getByText(/dit apparaat/).query()).toBeNull();
  }
});
