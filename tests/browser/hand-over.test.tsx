import { deleteDB } from 'idb';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { versionOf } from '../../src/exchange/version.ts';
import { setLanguage } from '../../src/i18n/language.ts';
import { HandOver } from '../../src/pages/respond/HandOver.tsx';
import { Survey } from '../../src/state/survey.ts';
import { invitedStudy } from '../support/invited.ts';
import { finishedRuns } from '../support/runs.ts';

test('locking that fails is told with a way to try again, and the answers stay', async () => {
  await deleteDB('afweging-answers');
  setLanguage('nl');
  const { study } = await invitedStudy();
  const survey = new Survey({ study, version: await versionOf(study) });
  const run = { ...finishedRuns(study, 1, () => 1)[0]!, id: 'ab'.repeat(16) };
  // The library wraps what the browser says in an error of its own.
  const refused = vi
    .spyOn(crypto.subtle, 'generateKey')
    .mockRejectedValue(new DOMException('', 'OperationError'));
  const place = document.body.appendChild(document.createElement('div'));
  render(<HandOver survey={survey} run={run} />, place);
  const problem = page.getByText('Op slot doen is niet gelukt.');
  await expect.element(problem).toBeVisible();
  refused.mockRestore();
  await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
  await expect.element(page.getByRole('button', { name: 'Laat de QR-code zien' })).toBeVisible();
  expect(problem.query()).toBeNull();
  render(null, place);
  place.remove();
});
