import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { textCode } from '../../src/exchange/code.ts';
import { newKeys } from '../../src/exchange/keys.ts';
import { studyBytes } from '../../src/exchange/study-bytes.ts';
import { code, shared } from '../support/collecting.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { plainLock, plainUnlock } from '../support/plain-age.ts';
import { putRecords } from '../support/records.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const narrow = { viewport: { width: 320, height: 640 } };
const words = 'zout zon zee zomer';

async function restore(page: Page, backup: string, passphrase: string): Promise<void> {
  const part = page.getByRole('group').filter({ hasText: 'Een reservekopie van alles terugzetten' });
  const buffer = Buffer.from(backup);
  await part
    .getByLabel('Kies de reservekopie')
    .setInputFiles({ name: 'alles.txt', mimeType: 'text/plain', buffer });
  await part.getByLabel('Wachtzin', { exact: true }).fill(passphrase);
  await part.getByRole('button', { name: 'Zet terug' }).click();
}

test('everything on one laptop is saved as one locked file and restored on another; what is damaged there is let go', async () => {
  const one = await visit(site, narrow);
  await one.page.goto(`${site.url}#/studies`);
  await one.page.getByRole('button', { name: 'Een toeslag aanvragen' }).click();
  await one.page.waitForURL(/#\/study\/[0-9a-f]{16}\/make/);
  await one.page.goto(`${site.url}#/studies`);
  await one.page.getByText('Een reservekopie van alles bewaren').click();
  await one.page.getByRole('button', { name: 'Bewaar alles als bestand' }).click();
  await one.page.getByText('De wachtzin heeft minstens 12 tekens.').waitFor();
  await one.page.getByLabel('Wachtzin', { exact: true }).first().fill(words);
  const saving = one.page.waitForEvent('download');
  await one.page.getByRole('button', { name: 'Bewaar alles als bestand' }).click();
  const saved = await readFile(await (await saving).path(), 'utf8');
  // Locked again so that opening takes no time.
  const backup = plainLock(plainUnlock(saved, words), words);
  await one.page.getByText(/^afweging-alles-.*\.txt is bewaard bij uw downloads/).waitFor();
  expect(await findingsInBothLanguages(one.page)).toEqual([]);

  const two = await visit(site, narrow);
  await two.page.goto(`${site.url}#/studies`);
  await two.page.getByText('Een reservekopie van alles terugzetten').click();
  await restore(two.page, backup, 'een andere wachtzin');
  await two.page
    .getByRole('alert')
    .getByText(/^De wachtzin past niet bij dit bestand/)
    .waitFor();
  await restore(two.page, backup, words);
  await two.page.getByText('Teruggezet: 1 onderzoek.').waitFor();
  await two.page.getByRole('heading', { name: 'Een toeslag aanvragen' }).waitFor();

  const damaged = { id: 'a', study: 'half' };
  await putRecords(two.page, 'afweging', [['drafts', damaged]]);
  await two.page.reload();
  await two.page.getByRole('button', { name: 'Wis wat beschadigd is' }).click();
  const only = two.page.locator(':focus', { hasText: 'Een ander exemplaar is er niet.' });
  const savingIt = two.page.waitForEvent('download');
  await only.getByRole('button', { name: 'Bewaren als bestand' }).click();
  expect(JSON.parse(await readFile(await (await savingIt).path(), 'utf8'))).toEqual([damaged]);
  expect(await findingsInBothLanguages(two.page)).toEqual([]);
  await two.page.getByRole('button', { name: 'Ja, wis dit' }).click();
  await two.page.getByText('Wat beschadigd was, is gewist.').waitFor();
  await two.page.reload();
  await two.page.getByRole('heading', { name: 'Een toeslag aanvragen' }).waitFor();
  expect(await two.page.getByText('is beschadigd').count()).toBe(0);
  expect([...one.problems, ...two.problems]).toEqual([]);
});

test('a shared study comes back with its link and the backup of its key, and its answers open', async () => {
  const made = await shared('00112233445566aa');
  const { publicKey, privateKey } = made.keys;
  const backup = plainLock(JSON.stringify({ format: 'afweging/keys@1', publicKey, privateKey }), words);
  const link = `${site.url}r/#${textCode('s', await studyBytes(made.study))}`;
  const { page, problems } = await visit(site, narrow);
  await page.goto(`${site.url}#/studies`);
  await page.getByText('Een gedeeld onderzoek terughalen').click();
  const part = page.getByRole('group').filter({ hasText: 'Een gedeeld onderzoek terughalen' });
  const recover = async (pasted: string, file: string) => {
    await part.getByLabel('De link die u deelde').fill(pasted);
    const buffer = Buffer.from(file);
    await part
      .getByLabel('Kies de reservekopie')
      .setInputFiles({ name: 'sleutel.txt', mimeType: 'text/plain', buffer });
    await part.getByLabel('Wachtzin', { exact: true }).fill(words);
    await part.getByRole('button', { name: 'Haal terug' }).click();
  };
  const other = plainLock(JSON.stringify({ format: 'afweging/keys@1', ...(await newKeys()) }), words);
  await recover(link, other);
  await page
    .getByRole('alert')
    .getByText(/^Dit is de reservekopie van een andere sleutel/)
    .waitFor();
  await recover(link.slice(0, -40), backup);
  await page
    .getByRole('alert')
    .getByText(/^De link is afgekapt: er zijn/)
    .waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await recover(link, backup);
  await page.waitForURL(/#\/study\/00112233445566aa\/collect/);
  await page.getByLabel('Plak hier tekst met antwoorden').fill(await code(made, 0));
  await page.getByRole('button', { name: 'Neem op' }).click();
  await page.getByText('1 opgenomen.').waitFor();
  expect(problems).toEqual([]);
});
