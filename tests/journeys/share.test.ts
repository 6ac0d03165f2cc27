import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Code, readCode } from '../../src/exchange/code.ts';
import { hostedName, readHashBytes } from '../../src/exchange/hash-code.ts';
import { keyWords } from '../../src/exchange/key-words.ts';
import { readStudyBytes } from '../../src/exchange/study-code.ts';
import { readStudyFile } from '../../src/exchange/study-file.ts';
import { readTemplateBytes } from '../../src/exchange/template-code.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { plainLock } from '../support/plain-age.ts';
import { readQr } from '../support/qr.ts';
import { copiedLink, linkForm, readBack, saveBackup, shareStudy, toSharing } from '../support/sharing.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/', copied: true });

test('no link is there before all is filled in and the backup of the key was opened, and no wrong one opens', async () => {
  const { page, problems, context } = await visit(site);
  await firstWhatIsMissing(page);
  await toSharing(page, site);
  const shareNow = page.getByRole('button', { name: 'Deel dit onderzoek' });
  expect(await shareNow.count()).toBe(0);
  // Four words, yet fewer characters than are asked for.
  await page.getByLabel('Wachtzin', { exact: true }).fill('a b c d');
  await page.getByLabel('Wachtzin', { exact: true }).press('Enter');
  await page.getByText('De wachtzin heeft minstens 12 tekens.').waitFor();
  const backup = await saveBackup(page);
  await page.getByText(/^afweging-sleutel-een-toeslag-aanvragen-[\d-]{10}\.txt is bewaard/).waitFor();
  await page.reload();
  // Locked by so few rounds that finding out takes no time.
  const locked = plainLock('{}', 'paard');
  const refused = [
    { backup: locked, words: 'een andere wachtzin', told: /^De wachtzin past niet bij dit bestand/ },
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
  await shareNow.click();
  await page.getByRole('heading', { name: 'Links', exact: true }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

/** What is missing comes first, each with a link to where it is done. */
async function firstWhatIsMissing(page: Page): Promise<void> {
  await toSharing(page, site, 'Leeg beginnen');
  await page.getByRole('heading', { name: 'Eerst afmaken' }).waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  expect(await page.getByLabel('Wachtzin').count()).toBe(0);
  await page.getByRole('link', { name: /^De titel/ }).click();
  await page.waitForURL(/make\/texts$/);
}

/** The code in a link to a page of the app, which must be whole. */
function codeIn(link: string, address: string): Code {
  expect(link.slice(0, link.indexOf('#'))).toBe(address);
  const code = readCode(link);
  if (!code.ok) throw new Error(code.problem.kind);
  return code.value;
}

test('what is copied, and what the QR codes say, is the study with the key that was backed up', async () => {
  const { page, problems, context } = await visit(site, {
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const id = await toSharing(page, site);
  await shareStudy(page);
  const room = await copiedLink(page, 'Voor een zaal');
  const mail = await copiedLink(page, 'Voor e-mail');
  const whole = await copiedLink(page, 'Zonder bestand op de host');
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
    const shown = await readQr(linkForm(page, name).getByRole('img'));
    expect(readCode(shown)).toEqual(readCode(link));
    const told = await linkForm(page, name)
      .getByText(/^QR-code versie \d+/)
      .textContent();
    expect(Number(/\d+/.exec(told!))).toBeLessThanOrEqual(version);
  }
  const words = await keyWords(fromRoom.value.key!, 'nl');
  expect(words).toHaveLength(8);
  await page.getByText(words.join(' ')).first().waitFor();

  await page.getByRole('button', { name: 'Kopieer de uitnodiging' }).click();
  await page.getByText('Gekopieerd.').last().waitFor();
  const invitation = await page.evaluate(() => navigator.clipboard.readText());
  expect(invitation).toContain(words.join(' '));
  const invited = /^http.*$/m.exec(invitation)![0];
  const scan = page.getByText('Richt de camera van uw telefoon op de code, of open de link.');
  await scan.waitFor();
  await page.getByRole('radio', { name: 'Zonder bestand op de host' }).check();
  // Its link is too long for a code.
  await scan.waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: 'Afdrukken' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Kopieer de uitnodiging' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/\nOpen de link\. Hij is lang, omdat het hele onderzoek erin zit\.\nhttp\S+$/);
  await writeFile(
    join(site.folder, `studies/${hosted.suggestedFilename()}`),
    await readFile(await hosted.path()),
  );
  await opensWith([room, mail, whole, invited], words);
  expect(problems).toEqual([]);
  await context.close();
});

/** On a phone each of the links opens the study, and shows the key's words. */
async function opensWith(links: readonly string[], words: readonly string[]): Promise<void> {
  const { page, problems, context } = await visit(site);
  for (const link of links) {
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('heading', { level: 1, name: 'Een toeslag aanvragen' }).waitFor();
    await page.getByText(words.join(' ')).waitFor();
  }
  expect(problems).toEqual([]);
  await context.close();
}

test('a change after sharing is named as a wording or as a version, and the old links stay until it is shared', async () => {
  const { page, problems, context } = await visit(site, { viewport: { width: 320, height: 640 } });
  const id = await toSharing(page, site);
  expect(await findingsInBothLanguages(page), 'the key').toEqual([]);
  await shareStudy(page);
  expect(await findingsInBothLanguages(page), 'the links').toEqual([]);
  await projected(page);
  const link = page
    .getByRole('region', { name: 'Voor een zaal' })
    .getByRole('link', { name: 'Open de link' });
  const first = await link.getAttribute('href');

  await page.getByLabel('Laatste dag om mee te doen').fill('2099-12-31');
  await page.getByRole('heading', { name: 'De bewoording is veranderd sinds u dit deelde' }).waitFor();
  expect(await findingsInBothLanguages(page), 'another wording').toEqual([]);
  expect(await link.getAttribute('href')).toBe(first);
  await page.getByRole('button', { name: 'Deel de nieuwe bewoording' }).click();
  await page.getByRole('heading', { name: 'Gedeeld', exact: true }).waitFor();
  expect(await link.getAttribute('href')).not.toBe(first);
  await page.getByText('Meedoen kan tot en met 31 december 2099.').waitFor();

  await page.goto(`${site.url}#/study/${id}/make/judgement`);
  await page.getByRole('textbox', { name: 'Stelling of vraag, Nederlands' }).fill('Vraagt u hem dan aan?');
  await page.getByRole('textbox', { name: 'Stelling of vraag, Engels' }).fill('');
  await page.getByText('Dit is een andere versie dan u gedeeld heeft').waitFor();
  expect(await findingsInBothLanguages(page), 'another version').toEqual([]);
  await page.goto(`${site.url}#/study/${id}/share`);
  await page.getByRole('heading', { name: 'Het onderzoek is veranderd sinds u dit deelde' }).waitFor();
  await page.getByText('1 tekst is er alleen in het Nederlands.').waitFor();
  await page.getByRole('button', { name: 'Deel de nieuwe versie' }).click();
  await page.getByRole('heading', { name: 'Gedeeld', exact: true }).waitFor();
  // It is no longer the template.
  expect(await link.count()).toBe(0);
  // The short link needs a file on the host, so that it is not what the invitation begins with.
  expect(await page.getByRole('radio', { name: 'Zonder bestand op de host' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'Voor e-mail' }).check();
  await page.getByText('Deze link opent pas iets als het bestand').waitFor();
  expect(await findingsInBothLanguages(page), 'no longer the template').toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

/** The code of a link fills the screen until it is closed. */
async function projected(page: Page): Promise<void> {
  await linkForm(page, 'Voor een zaal').getByRole('button', { name: 'QR-code op de beamer' }).click();
  const dialog = page.getByRole('dialog', { name: 'QR-code naar Een toeslag aanvragen' });
  await dialog.waitFor();
  expect(await findingsInBothLanguages(page), 'on the projector').toEqual([]);
  await dialog.getByRole('button', { name: 'Sluiten' }).click();
}
