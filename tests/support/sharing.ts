import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { newKeys } from '../../src/exchange/keys.ts';
import { putRecords } from './records.ts';
import type { Site } from './site.ts';

/** A passphrase long enough for a backup. */
const passphrase = 'paard batterij nietje juist';

/** Makes a study from a template and goes to the page on which it is shared; gives its id. */
export async function toSharing(page: Page, site: Site, template = 'Een toeslag aanvragen'): Promise<string> {
  await page.goto(`${site.url}#/studies`);
  await page.getByRole('button', { name: template }).click();
  await page.waitForURL(/#\/study\/[0-9a-f]{16}\/make/);
  const id = /study\/([0-9a-f]{16})/.exec(page.url())![1]!;
  await page.goto(`${site.url}#/study/${id}/share`);
  await page.getByRole('heading', { level: 1, name: 'Delen' }).waitFor();
  return id;
}

/** Saves the backup of the key; gives the text of the file. */
export async function saveBackup(page: Page): Promise<string> {
  await page.getByLabel('Wachtzin', { exact: true }).first().fill(passphrase);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar de reservekopie als bestand' }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** Picks a backup and opens it, with the keyboard alone. */
export async function readBack(page: Page, backup: string, words = passphrase): Promise<void> {
  const buffer = Buffer.from(backup);
  await page
    .getByLabel('Kies de reservekopie')
    .setInputFiles({ name: 'sleutel.txt', mimeType: 'text/plain', buffer });
  const field = page.getByLabel('Wachtzin', { exact: true }).last();
  await field.fill(words);
  await field.press('Enter');
}

/** A form of link on the page. */
export function linkForm(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

/** What the button of a form of link puts on the clipboard. */
export async function copiedLink(page: Page, name: string): Promise<string> {
  await linkForm(page, name).getByRole('button', { name: 'Kopieer de link' }).click();
  await linkForm(page, name).getByText('Gekopieerd.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** As a person does: makes the key, saves its backup, opens that, and shares; gives the key words. */
export async function shareFirst(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Delen', exact: true }).click();
  await readBack(page, await saveBackup(page));
  return shareNow(page);
}

/** Shares the study with a key whose backup was opened before; gives the key words. */
export async function shareStudy(page: Page): Promise<string> {
  await putRecords(page, 'afweging', [['keys', { ...(await newKeys()), madeAt: 1, backedUpAt: 2 }]]);
  await page.reload();
  return shareNow(page);
}

async function shareNow(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Deel dit onderzoek' }).click();
  await page.getByRole('heading', { name: 'Links', exact: true }).waitFor();
  return (await page.locator('.key-words').first().textContent())!;
}
