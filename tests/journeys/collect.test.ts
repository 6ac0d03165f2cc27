import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { receiptWords } from '../../src/exchange/receipt.ts';
import type { Response } from '../../src/response/response.ts';
import { code, given, putShared, type Shared, sealed, shared } from '../support/collecting.ts';
import { findingsInBothLanguages, type Journey, visit } from '../support/journey.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
const laptop = { viewport: { width: 320, height: 640 } };
/** A researcher whose page stays open from test to test, each with a study of its own; anew after one that failed. */
let researcher: Journey | undefined;
let studies = 0;

/** The page where answers to a study come in, on the device on which it was shared. */
async function collecting(then: (page: Page, made: Shared) => Promise<void>): Promise<void> {
  const journey = researcher ?? (await visit(site, laptop));
  researcher = undefined;
  const made = await shared((++studies).toString(16).padStart(16, '0'));
  await onCollectPage(journey, made, (page) => then(page, made));
  researcher = journey;
}

async function onCollectPage(
  { page, problems }: Journey,
  made: Shared,
  then: (page: Page) => Promise<void>,
): Promise<void> {
  await page.goto(`${site.url}#/studies`);
  await page.getByRole('heading', { level: 1, name: /^(Uw onderzoeken|Your studies)$/ }).waitFor();
  await putShared(page, [made]);
  await page.goto(`${site.url}#/study/${made.study.id}/collect`);
  await page.getByRole('heading', { level: 1, name: /^(Antwoorden verzamelen|Collect answers)$/ }).waitFor();
  await then(page);
  expect(await findingsInBothLanguages(page)).toEqual([]);
  expect(problems).toEqual([]);
}

const received = (page: Page, n: number) =>
  page.getByRole('status').filter({ hasText: new RegExp(`^${n} vragenlijst(en)? ontvangen$`) });

/** The words of a response as it was first handed over, as whoever answers in Dutch and in English sees them. */
async function bothWords({ id }: Response): Promise<string> {
  const [nl, en] = await Promise.all([receiptWords(id, 0, 'nl'), receiptWords(id, 0, 'en')]);
  return `${nl.join(' ')} · ${en.join(' ')}`;
}

/** What came of an import, under what it was begun with. */
function outcomeUnder(page: Page, way: string): Locator {
  return page.getByRole('region', { name: way }).getByRole('region', { name: 'Uitkomst' });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('Plak hier tekst met antwoorden').fill(text);
  await page.getByRole('button', { name: 'Neem op' }).click();
}

test('a whole mailbox pasted gives its answers, and pasted again only doubles', () =>
  collecting(async (page, made) => {
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
    const words = await bothWords(given(made, 0));
    await outcomeUnder(page, 'Plakken').getByText(words).waitFor();
    await page.getByText('3 vragenlijsten ontvangen').last().click();
    await page.getByRole('group').getByText(words).waitFor();
    await page
      .getByText(/De code is afgebroken na \d+ van \d+ tekens/)
      .first()
      .waitFor();
    await received(page, 3).waitFor();
    await paste(page, mailbox);
    await page.getByText('3 dubbel, 1 apart gelegd.').waitFor();
    await received(page, 3).waitFor();
    // So much that it can be seen at work, and stopped.
    const buffer = Buffer.from(`${codes.join('\n')}\n`.repeat(2000));
    await page
      .getByLabel('Kies bestanden')
      .setInputFiles({ name: 'alles.txt', mimeType: 'text/plain', buffer });
    await page.getByRole('progressbar', { name: 'De antwoorden worden gelezen.' }).waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByText('Gestopt. Wat al is opgenomen, blijft.').waitFor();
    await received(page, 3).waitFor();
  }));

test('many files at once: the good ones are in, each bad one is named with its reason', () =>
  collecting(async (page, made) => {
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
    const outcome = outcomeUnder(page, 'Bestanden');
    await outcome.getByText('leeg.txt: Dit is leeg.').waitFor();
    await outcome.getByText('foto.png: Dit is geen bestand met antwoorden').waitFor();
    await outcome.getByText('veranderd.bin: Dit antwoord is onderweg veranderd').waitFor();
    await outcome.getByText('vreemd.txt: Dit antwoord hoort bij een onderzoek dat niet').waitFor();
    await received(page, 3).waitFor();
    // What a key or version may still open is an answer, and stays.
    await page.getByRole('button', { name: 'Haal 3 dingen uit deze lijst' }).click();
    await page.getByText('1 apart gelegd', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await page.getByText('4 apart gelegd', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Haal 3 dingen uit deze lijst' }).click();
    await page.getByText('1 apart gelegd', { exact: true }).first().waitFor();
    await page.reload();
    await page.getByText('1 apart gelegd', { exact: true }).first().waitFor();
    await received(page, 3).waitFor();
  }));

test('results open from five responses on and say which version, how many and how many were removed', () =>
  collecting(async (page, made) => {
    const codes = await Promise.all([0, 1, 2, 3, 4, 5].map((person) => code(made, person)));
    await paste(page, codes.slice(0, 4).join('\n'));
    await received(page, 4).waitFor();
    await page.getByRole('link', { name: 'Bekijk de resultaten' }).click();
    await page.getByText(/Nog 1 nodig/).waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
    expect(await findingsInBothLanguages(page), 'results').toEqual([]);
    await page.goto(`${site.url}#/study/${made.study.id}/publish`);
    await page.getByText('Er is nog 1 deelnemer nodig voordat een model gepubliceerd kan worden.').waitFor();
    expect(await findingsInBothLanguages(page), 'publishing').toEqual([]);
    await page.goto(`${site.url}#/study/${made.study.id}/collect`);
    await paste(page, codes.join('\n'));
    await page.getByText('2 opgenomen, 4 dubbel.').waitFor();
    const words = await receiptWords(given(made, 5).id, 0, 'nl');
    await page.getByText('Een vragenlijst verwijderen').click();
    await page.getByLabel('De twee woorden van de deelnemer').fill('geen woorden');
    await page.getByRole('button', { name: 'Verwijder 1 vragenlijst' }).click();
    await page.getByText('Met deze twee woorden is niets ontvangen.').waitFor();
    await page.getByLabel('De twee woorden van de deelnemer').fill(words.join(' – ').toUpperCase());
    await page.getByRole('button', { name: 'Verwijder 1 vragenlijst' }).click();
    await page.getByText('Vul een reden in.').waitFor();
    await page.getByLabel('Reden').fill('op verzoek');
    await page.getByRole('button', { name: 'Verwijder 1 vragenlijst' }).click();
    await received(page, 5).waitFor();
    await page.getByText('1 verwijderd', { exact: true }).waitFor();
    expect(await findingsInBothLanguages(page), 'one removed').toEqual([]);
    await page.getByRole('link', { name: 'Bekijk de resultaten' }).click();
    await page.getByText(/Dit is een eerste schatting op 5 deelnemers/).waitFor();
    await page
      .getByText(
        /^versie gedeeld vanaf 24 november 2026, \d\d:00\s· 5 ontvangen\s· 1 verwijderd\s· binnengekomen op/,
      )
      .waitFor();
    await page.getByRole('link', { name: 'Leg een geval voor aan dit model' }).click();
    await page
      .getByRole('heading', { name: /Van 100/ })
      .or(page.getByText(/Van 100/))
      .first()
      .waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('button', { name: 'Zet terug' }).click();
    await received(page, 6).waitFor();
  }));

test('answers to two versions stay apart until the researcher joins them', () =>
  collecting(async (page, older) => {
    const newer: Shared = {
      ...older,
      study: { ...older.study, skip: !older.study.skip },
      version: 'fedcba9876543210',
    };
    await putShared(page, [older, newer]);
    const answers = async (of: Shared, from: number, n: number) =>
      (await Promise.all(Array.from({ length: n }, (_, p) => code(of, from + p)))).join('\n');
    await paste(page, await answers(older, 0, 5));
    await received(page, 5).waitFor();
    await paste(page, await answers(newer, 5, 6));
    await received(page, 11).waitFor();
    expect(
      await page.locator('dl', { hasText: 'Gedeeld vanaf' }).getByRole('definition').allTextContents(),
    ).toEqual(['5', '6']);
    await page.getByRole('link', { name: 'Bekijk de resultaten' }).click();
    await page.getByText(/eerste schatting op 5 deelnemers/).waitFor();
    const boxes = page.getByRole('group', { name: 'Versies in deze resultaten' }).getByRole('checkbox');
    expect(await Promise.all([0, 1].map((b) => boxes.nth(b).isChecked()))).toEqual([false, true]);
    await boxes.nth(0).check();
    await page.getByText(/eerste schatting op 10 deelnemers/).waitFor();
    await page.getByText(/^samengevoegde versies, gedeeld vanaf/).waitFor();
  }));

test('what was set aside for want of a key is taken in once the key is here, and another study gets its own', () =>
  collecting(async (page, made) => {
    const other = await shared('00112233445566cc');
    const late = await shared('00112233445566dd');
    await putShared(page, [other]);
    await paste(page, [await code(made, 0), await code(other, 1), await code(late, 2)].join('\n'));
    await page
      .getByText('1 opgenomen, 1 voor een ander onderzoek van u, en daar opgenomen, 1 apart gelegd.')
      .waitFor();
    await putShared(page, [late]);
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await page.getByText('1 voor een ander onderzoek van u, en daar opgenomen.').waitFor();
    await page.getByRole('heading', { name: 'Apart gelegd' }).waitFor({ state: 'detached' });
    await page.goto(`${site.url}#/study/${late.study.id}/collect`);
    await received(page, 1).waitFor();
  }));

test('what one laptop saved another takes in, sealed as it was, with the newest of each person', () =>
  collecting(async (page, made) => {
    await paste(page, [await code(made, 0), await code(made, 0, 1), await code(made, 1)].join('\n'));
    await received(page, 2).waitFor();
    await page.getByText('1 deelnemer leverde vaker in: de nieuwste telt').waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar 2 antwoorden' }).click();
    const file = await (await saving).path();
    const second = await visit(site, { ...laptop, locale: 'en-GB' });
    await onCollectPage(second, made, async (page) => {
      await page.getByLabel('Choose files').setInputFiles(file);
      await page
        .getByText(/^2 taken in, 1 (in place of an earlier one|older than what is here)\.$/)
        .waitFor();
      await page
        .getByRole('status')
        .filter({ hasText: /^2 questionnaires received$/ })
        .waitFor();
    });
    await second.context.close();
  }));

test('a study that is not on this device is named as such', () =>
  collecting(async (page) => {
    await page.goto(`${site.url}#/study/ffffffffffffffff/collect`);
    await page.getByRole('heading', { name: 'Dit onderzoek staat niet op dit apparaat' }).waitFor();
  }));
