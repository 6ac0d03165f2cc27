import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Code, readCode } from '../../src/exchange/code.ts';
import { hostedName, readHashBytes } from '../../src/exchange/hash-code.ts';
import { keyWords } from '../../src/exchange/key-words.ts';
import { readStudyBytes } from '../../src/exchange/study-code.ts';
import { readStudyFile } from '../../src/exchange/study-file.ts';
import { readTemplateBytes } from '../../src/exchange/template-code.ts';
import { launch, visit } from '../support/journey.ts';
import { readQr } from '../support/qr.ts';
import { readBack, saveBackup, shareStudy, toSharing } from '../support/sharing.ts';
import { type Site, serve } from '../support/site.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launch();
  site = await serve('/een/pad/');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

test('no link is there before the backup of the key was opened, and no wrong one opens', async () => {
  const { page, problems, context } = await visit(browser, site);
  await toSharing(page, site);
  const shareNow = page.getByRole('button', { name: 'Deel dit onderzoek' });
  expect(await shareNow.count()).toBe(0);
  await page.getByRole('button', { name: 'Bewaar de reservekopie als bestand' }).click();
  await page.getByText('De wachtzin heeft minstens 12 tekens.').waitFor();
  const backup = await saveBackup(page);
  await page.reload();
  const refused = [
    { backup, words: 'een andere wachtzin', told: /^De wachtzin past niet bij dit bestand/ },
    { backup: 'iets anders', words: 'x', told: /^Dit bestand is geen reservekopie/ },
    { backup: backup.slice(0, 300), words: 'x', told: /^Het einde van dit bestand ontbreekt/ },
  ];
  for (const { backup, words, told } of refused) {
    await readBack(page, backup, words);
    await page.getByRole('alert').getByText(told).waitFor();
  }
  expect(await shareNow.count()).toBe(0);
  expect(await page.getByText(site.url).count()).toBe(0);
  await readBack(page, backup);
  await shareNow.waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

/** A form of link on the page. */
const form = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** What the button of a form of link puts on the clipboard. */
async function copied(page: Page, name: string): Promise<string> {
  await form(page, name).getByRole('button', { name: 'Kopieer de link' }).click();
  await form(page, name).getByText('Gekopieerd.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The code in a link to a page of the app, which must be whole. */
function codeIn(link: string, address: string): Code {
  expect(link.slice(0, link.indexOf('#'))).toBe(address);
  const code = readCode(link);
  if (!code.ok) throw new Error(code.problem.kind);
  return code.value;
}

test('what is copied, and what the QR codes say, is the study with the key that was backed up', async () => {
  const { page, problems, context } = await visit(browser, site, {
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const id = await toSharing(page, site);
  await shareStudy(page);
  const room = await copied(page, 'Voor een zaal');
  const mail = await copied(page, 'Voor e-mail');
  const whole = await copied(page, 'Zonder bestand op de host');
  expect(room.length).toBeLessThanOrEqual(160);

  const fromRoom = await readTemplateBytes(codeIn(room, `${site.url}r/`).bytes);
  const fromWhole = await readStudyBytes(codeIn(whole, `${site.url}r/`).bytes);
  if (!fromRoom.ok || !fromWhole.ok) throw new Error('a link does not hold a study');
  expect(fromWhole.value).toEqual(fromRoom.value);
  expect(fromRoom.value).toMatchObject({ id, title: { nl: 'Een toeslag aanvragen' } });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar het bestand voor de host' }).click();
  const hosted = await download;
  const code = readHashBytes(codeIn(mail, site.url).bytes);
  expect(code.ok && hostedName(code.value)).toBe(`studies/${hosted.suggestedFilename()}`);
  expect(readStudyFile(await readFile(await hosted.path(), 'utf8'))).toEqual(fromWhole);

  for (const [name, link, version] of [
    ['Voor een zaal', room, 9],
    ['Voor e-mail', mail, 5],
  ] as const) {
    const shown = await readQr(form(page, name).getByRole('img'));
    expect(readCode(shown)).toEqual(readCode(link));
    const told = await form(page, name)
      .getByText(/^QR-code versie \d+/)
      .textContent();
    expect(Number(/\d+/.exec(told!))).toBeLessThanOrEqual(version);
  }
  const words = await keyWords(fromRoom.value.key!, 'nl');
  expect(words).toHaveLength(8);
  await page.getByText(words.join(' ')).first().waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
