import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, launch, visit } from '../support/journey.ts';
import { type Site, serve } from '../support/site.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launch();
  site = await serve();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

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

test('everything on one laptop is saved as one locked file and restored on another', async () => {
  const one = await visit(browser, site);
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
  const backup = await readFile(await (await saving).path(), 'utf8');
  await one.page.getByText(/^afweging-alles-.*\.txt is bewaard bij uw downloads/).waitFor();
  expect(await axeFindings(one.page)).toEqual([]);

  const two = await visit(browser, site);
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
  expect(await axeFindings(two.page)).toEqual([]);
  expect([...one.problems, ...two.problems]).toEqual([]);
});
