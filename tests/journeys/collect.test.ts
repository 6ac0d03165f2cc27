import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { code, given, putShared, type Shared, sealed, shared } from '../support/collecting.ts';
import { axeFindings, launch, overflow, visit } from '../support/journey.ts';
import { type Site, serve } from '../support/site.ts';

let browser: Browser;
let site: Site;
let made: Shared;

beforeAll(async () => {
  browser = await launch();
  site = await serve('/een/pad/');
  made = await shared('00112233445566aa');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** The page where answers to the study come in, on a device on which it was shared. */
async function collecting(
  then: (page: Page) => Promise<void>,
  { on = [made], language = 'nl' }: { on?: readonly Shared[]; language?: string } = {},
): Promise<void> {
  const { page, context, problems } = await visit(browser, site, { acceptDownloads: true });
  await page.addInitScript((chosen) => localStorage.setItem('afweging-language', chosen), language);
  await page.goto(`${site.url}#/study/${on[0]!.study.id}/collect`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putShared(page, on);
  await page.reload();
  await page
    .getByRole('heading', { level: 1, name: language === 'nl' ? 'Antwoorden verzamelen' : 'Collect answers' })
    .waitFor();
  await then(page);
  expect(await axeFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
}

const received = (page: Page, n: number) =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${n} vragenlijst(en)? ontvangen$`) });

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Plak hier tekst met antwoorden').fill(text);
  await page.getByRole('button', { name: 'Neem op' }).click();
}

test('a whole mailbox pasted gives its answers, and pasted again only doubles', () =>
  collecting(async (page) => {
    await received(page, 0).waitFor();
    const codes = await Promise.all([0, 1, 2].map((person) => code(made, person)));
    const cut = (await code(made, 3)).slice(0, 120);
    const mailbox = [
      `Van: iemand@voorbeeld.nl\nOnderwerp: mijn antwoorden\n\nHierbij: ${codes[0]}\nGroet`,
      `> ${codes[1]!.replace(/(.{60})/g, '$1=\r\n> ')}`,
      `Zie https://voorbeeld.nl/een/pad/r/#${codes[2]} (klik).`,
      `Half: ${cut}`,
    ].join('\n\n-- \n');
    await paste(page, mailbox);
    await page.getByText('3 opgenomen, 1 apart gelegd.').waitFor();
    await page
      .getByText(/De code is afgebroken na \d+ van \d+ tekens/)
      .first()
      .waitFor();
    await received(page, 3).waitFor();
    await paste(page, mailbox);
    await page.getByText('3 dubbel, 1 apart gelegd.').waitFor();
    await received(page, 3).waitFor();
    expect(await overflow(page)).toBe(0);
  }));

test('many files at once: the good ones are in, each bad one is named with its reason', () =>
  collecting(async (page) => {
    const good = await Promise.all([0, 1].map((person) => code(made, person)));
    const bare = Buffer.from(await sealed(made, given(made, 2)));
    const turned = Buffer.from(bare);
    turned[100]! ^= 1;
    const stranger = await code(await shared('ffffffffffffffff'), 9);
    await page.getByLabel('Kies bestanden').setInputFiles([
      { name: 'een.txt', mimeType: 'text/plain', buffer: Buffer.from(good[0]!) },
      { name: 'twee.txt', mimeType: 'text/plain', buffer: Buffer.from(`${good[1]}\n${good[0]}`) },
      { name: 'drie.bin', mimeType: 'application/octet-stream', buffer: bare },
      { name: 'leeg.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
      { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0, 0]) },
      { name: 'veranderd.bin', mimeType: 'application/octet-stream', buffer: turned },
      { name: 'vreemd.txt', mimeType: 'text/plain', buffer: Buffer.from(stranger) },
    ]);
    await page.getByText('3 opgenomen, 1 dubbel, 4 apart gelegd.').waitFor();
    const outcome = page.getByRole('region', { name: 'Uitkomst' });
    await outcome.getByText('leeg.txt: Dit is leeg.').waitFor();
    await outcome.getByText('foto.png: Dit is geen bestand met antwoorden').waitFor();
    await outcome.getByText('veranderd.bin: Dit antwoord is onderweg veranderd').waitFor();
    await outcome.getByText('vreemd.txt: Dit antwoord hoort bij een onderzoek dat niet').waitFor();
    await received(page, 3).waitFor();
  }));
