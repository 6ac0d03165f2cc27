import { deleteDB } from 'idb';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { setLanguage } from '../../src/i18n/language.ts';
import { RemoveForm } from '../../src/pages/collect/RemoveForm.tsx';
import { taken } from '../../src/response/received.ts';
import { receiptOf } from '../../src/state/collection.ts';
import { loadReceived, takeIn } from '../../src/storage/received.ts';
import { handOver, sameWords } from '../support/received.ts';

test('of several with the same words the researcher takes out the one that the respondent means', async () => {
  await deleteDB('afweging');
  setLanguage('nl');
  const { ids, words } = await sameWords();
  const day = 86_400_000;
  const given = ids.map((id, n) => handOver({ id, answers: [n, null], receivedAt: (n + 1) * day }));
  await takeIn(given, []);
  const received = await Promise.all(
    given.map(async (one) => ({ ...taken(undefined, one).record, receipt: await receiptOf(one) })),
  );
  const place = document.body.appendChild(document.createElement('div'));
  render(<RemoveForm received={received} versions={[]} />, place);
  await page.getByText('Een vragenlijst verwijderen').click();
  await page.getByLabelText('De twee woorden van de deelnemer').fill(words);
  await page.getByLabelText('Reden').fill('op verzoek');
  const remove = page.getByRole('button', { name: 'Verwijder 1 vragenlijst' });
  await remove.click();
  const choices = page.getByRole('radio');
  await expect.element(choices.first()).toHaveFocus();
  expect(choices.all()).toHaveLength(2);
  await remove.click();
  await expect.element(page.getByText('Kies een vragenlijst.')).toBeVisible();
  await page.getByRole('radio', { name: '3 januari 1970' }).click();
  await remove.click();
  await expect.element(choices.first()).not.toBeInTheDocument();
  const loaded = await loadReceived('test');
  const removed = loaded.ok ? loaded.value.items.map((one) => [one.id, one.removed?.reason]) : [];
  expect(removed).toEqual([
    [ids[0], undefined],
    [ids[1], 'op verzoek'],
  ]);
  render(null, place);
  place.remove();
});
