import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });

/** What the focused control is called by those who do not see it, as far as this page names its controls. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const control = document.activeElement as HTMLInputElement | null;
    const label = control?.labels?.[0] ?? control;
    return control?.ariaLabel ?? label?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
  });
}

/** Presses Tab until the control of this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 90; press++) {
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
    seen.push(now);
    await page.keyboard.press('Tab');
  }
  throw new Error(`no control ${name} among ${seen.join(' | ')}`);
}

async function fill(page: Page, name: string, nl: string, en: string): Promise<void> {
  for (const [language, words] of [
    ['Nederlands', nl],
    ['Engels', en],
  ]) {
    await tabTo(page, `${name}, ${language}`);
    await page.keyboard.insertText(words!);
  }
}

/** Goes to something missing by its line in the list of what is. */
async function toMissing(page: Page, line: string | RegExp): Promise<void> {
  await page.keyboard.press('Shift+Tab');
  await page.evaluate(() => document.querySelector('h1')!.focus());
  await tabTo(page, /^Nog \d+ ding/);
  if (!(await page.locator('.missing details').evaluate((box: HTMLDetailsElement) => box.open)))
    await page.keyboard.press('Enter');
  await tabTo(page, line);
  await page.keyboard.press('Enter');
}

async function clean(page: Page): Promise<void> {
  expect(await findingsInBothLanguages(page)).toEqual([]);
}

test('a study is made from empty to its scenarios by keyboard alone, and is there again later', async () => {
  const { page, context, problems } = await visit(site, { viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.url}#/studies`);
  await page.getByText('U heeft hier nog geen onderzoek').waitFor();
  await clean(page);
  await tabTo(page, 'Leeg beginnen');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Teksten' }).waitFor();
  await clean(page);
  await fill(page, 'Titel', 'Parkeren', 'Parking');
  await fill(page, 'Inleiding', 'Wie mag?', 'Who may?');
  await fill(page, 'Wie vraagt het', 'De stad', 'The city');
  await fill(page, 'Contact', 'p@g.example', 'p@c.example');
  await fill(page, 'Doel', 'Regels', 'Rules');
  await fill(page, 'Bewaartermijn', 'Een jaar', 'A year');
  await fill(page, 'Intrekken', 'Mail ons', 'Mail us');

  await page.getByRole('link', { name: 'Situaties', exact: true }).click();
  await page.getByText('Er zijn twee criteria nodig met elk ten minste twee niveaus.').waitFor();
  await clean(page);
  expect(await page.getByRole('button', { name: 'Maak situaties' }).count()).toBe(0);
  await page.getByRole('link', { name: 'Naar de criteria' }).click();
  await page.getByRole('link', { name: 'Vorige: Oordeel' }).click();
  await page.getByRole('heading', { name: 'Oordeel' }).waitFor();
  await toMissing(page, 'De stelling of vraag die men beoordeelt');
  await page.getByRole('heading', { name: 'Oordeel' }).waitFor();
  await expect.poll(() => focused(page)).toBe('Stelling of vraag, Nederlands');
  await fill(page, 'Stelling of vraag', 'Dit is eerlijk', 'This is fair');

  await toMissing(page, 'Criteria: twee of meer');
  await page.getByRole('heading', { name: 'Criteria' }).waitFor();
  await clean(page);
  for (const [name, en] of [
    ['Prijs', 'Price'],
    ['Afstand', 'Distance'],
  ]) {
    await tabTo(page, 'Criterium toevoegen');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Naam, Nederlands');
    await fill(page, 'Naam', name!, en!);
    await fill(page, 'Niveau 1', `${name} laag`, `${en} low`);
    await fill(page, 'Niveau 2', `${name} hoog`, `${en} high`);
  }

  await toMissing(page, 'Situaties om te beoordelen');
  await page.getByRole('heading', { name: 'Situaties' }).waitFor();
  await tabTo(page, 'Aantal situaties');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('1');
  await tabTo(page, 'Maak situaties');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Aantal situaties');
  await page.getByText('Vul een heel getal in van 2 tot en met 200.').waitFor();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('4');
  await tabTo(page, 'Maak situaties');
  await page.keyboard.press('Enter');
  await page.getByText('4 situaties gemaakt').waitFor();
  await page.getByText('Geen twee criteria hangen samen.').waitFor();
  await page.getByText('Alles wat nodig is, is er.').waitFor();

  await page.reload();
  await page.getByText('Alles wat nodig is, is er.').waitFor();
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Try it', exact: true }).click();
  await page.getByRole('heading', { name: 'Try it', exact: true }).waitFor();
  await clean(page);
  await page.getByRole('link', { name: 'Your studies' }).first().click();
  await page.getByRole('link', { name: 'Parking' }).waitFor();
  await clean(page);
  expect(problems).toEqual([]);
  await context.close();
});

/** The names of the criteria in their order. */
const criteria = (page: Page) => page.locator('.item-name').allTextContents();

test('a study from a template is changed, gone through, copied, saved, opened and erased', async () => {
  const { page, context, problems } = await visit(site, { viewport: { width: 1024, height: 900 } });
  await page.goto(`${site.url}#/studies`);
  await page.getByRole('button', { name: 'Een toeslag aanvragen' }).click();
  await page.getByRole('heading', { name: 'Teksten' }).waitFor();
  await moveCriteria(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await everyStep(page);
  await designFiles(page);
  await withoutResults(page);
  await strike(page);
  await searchesOn(page);
  await checkDesign(page);
  await expected(page);
  await goneThrough(page);
  await copySaveOpen(page);
  await erase(page);
  expect(problems).toEqual([]);
  await context.close();
});

/** Criteria are moved by drag as by buttons, one step to take back each. */
async function moveCriteria(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Criteria' }).click();
  await page
    .getByRole('button', { name: /^Bewerken/ })
    .first()
    .waitFor();
  const before = await criteria(page);
  await page.getByRole('button', { name: `${before[1]} omhoog` }).click();
  const [first, second, ...rest] = before;
  expect(await criteria(page)).toEqual([second, first, ...rest]);
  await page.getByText(`${before[1]} staat nu op plaats 1 van 6`).waitFor();
  expect(await focused(page)).toBe(`${before[1]} omhoog`);

  const grips = page.locator('.item-grip');
  const from = (await grips.nth(0).boundingBox())!;
  const to = (await page.locator('.item').nth(2).boundingBox())!;
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + to.height - 4, { steps: 12 });
  await page.mouse.up();
  expect(await criteria(page)).toEqual([first, rest[0], second, ...rest.slice(1)]);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await criteria(page)).toEqual([second, first, ...rest]);
  await page.keyboard.press('ControlOrMeta+z');
  expect(await criteria(page)).toEqual(before);
  await page.keyboard.press('ControlOrMeta+Shift+Z');
  expect(await criteria(page)).toEqual([second, first, ...rest]);

  await page.getByRole('button', { name: `Verwijderen: ${before[0]}` }).click();
  await page.getByText('De 12 situaties pasten niet meer').waitFor();
  await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByText('Alles wat nodig is, is er.').waitFor();
}

/** Each step of a study that is full, on a narrow screen. */
async function everyStep(page: Page): Promise<void> {
  for (const [step, name] of [
    ['texts', 'Teksten'],
    ['judgement', 'Oordeel'],
    ['questions', 'Vragen over de deelnemer'],
    ['scenarios', 'Situaties'],
    ['criteria', 'Criteria'],
  ] as const) {
    await toStep(page, step);
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    if (step === 'criteria' || step === 'questions')
      await page
        .getByRole('button', { name: /^Bewerken/ })
        .first()
        .click();
    await clean(page);
  }
}

const toStep = (page: Page, step: string) => toPlace(page, `make/${step}`);

/** Goes to a page of the study that the page is of. */
async function toPlace(page: Page, place: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = [...location.hash.split('/').slice(0, 3), to].join('/');
  }, place);
}

/** The studies on the page that lists them. */
const cards = (page: Page) => page.getByRole('heading', { name: /^Een toeslag aanvragen/ });

async function copySaveOpen(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Uw onderzoeken' }).first().click();
  await page.getByRole('button', { name: 'Kopiëren: Een toeslag aanvragen' }).click();
  await expect
    .poll(() => cards(page).allTextContents())
    .toEqual(['Een toeslag aanvragen (kopie)', 'Een toeslag aanvragen']);
  const copy = page.getByRole('link', { name: 'Een toeslag aanvragen (kopie)', exact: true });
  const another = await copy.getAttribute('href');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaren als bestand: Een toeslag aanvragen', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('een-toeslag-aanvragen.studie.json');
  await page.getByLabel('Een onderzoeksbestand openen').setInputFiles(await download.path());
  await page.getByRole('heading', { name: 'Teksten' }).waitFor();
  await page.getByText('Alles wat nodig is, is er.').waitFor();
  await searchesNoMore(page, another!);
  await page.goto(`${site.url}#/studies`);
}

async function erase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Wissen: Een toeslag aanvragen (kopie)' }).click();
  await page.getByText('Wis Een toeslag aanvragen (kopie) van dit apparaat?').waitFor();
  await clean(page);
  await page.getByRole('button', { name: 'Ja, wis dit' }).click();
  await page.getByText('Een toeslag aanvragen (kopie) is gewist.').waitFor();
  expect(await cards(page).allTextContents()).toEqual(['Een toeslag aanvragen', 'Een toeslag aanvragen']);
  await page.getByLabel('Een onderzoeksbestand openen').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"afweging/study@9"}'),
  });
  await page.getByText('Dit onderzoek is gemaakt met een nieuwere versie van Afweging').waitFor();
}

/** The design is saved, brought in again as somebody else changed it, and taken back; what does not fit says where. */
async function designFiles(page: Page): Promise<void> {
  await toStep(page, 'scenarios');
  await page.locator('summary', { hasText: 'Samenhang tussen criteria in de situaties' }).click();
  await page.getByRole('row', { name: /^\d (Bedrag|Tijd) .*0,12/ }).waitFor();
  await page.getByText('Het ontwerp bewaren als …').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV, een rij per profiel' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('een-toeslag-aanvragen-rows.csv');
  const saved = await readFile(await download.path(), 'utf8');
  const [heads, first, ...rest] = saved.trimEnd().split('\n');
  const scenarios = page.getByRole('table', { name: 'De situaties', exact: true }).getByRole('row');
  const before = await scenarios.allInnerTexts();
  await page.getByText('Een ontwerp dat u al heeft').click();
  const bring = (name: string, lines: readonly string[]) =>
    page.getByLabel('Kies een bestand').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: Buffer.from(lines.join('\n')),
    });

  const cells = first!.split(';');
  await bring('fout.csv', [heads!, [...cells.slice(0, -1), 'geen niveau'].join(';')]);
  await page.getByText(/^Rij 2, kolom “.*”: “geen niveau” is geen niveau van/).waitFor();
  expect(await scenarios.allInnerTexts()).toEqual(before);

  // What was asked for before gives way to what is brought in.
  const asked = page.getByLabel('Aantal situaties', { exact: true });
  await asked.fill('20');
  await asked.blur();
  await bring('minder.csv', [heads!, ...rest]);
  await page.getByText('11 situaties overgenomen uit het bestand.').waitFor();
  expect(await asked.inputValue()).toBe('11');
  expect(await scenarios.count()).toBe(before.length - 1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => scenarios.allInnerTexts()).toEqual(before);
}

/** What cannot occur is struck and replaced by workers. */
async function strike(page: Page): Promise<void> {
  await page
    .getByRole('button', {
      name: 'Vervang doorgestreepte situaties',
      description: 'Er is nog geen situatie doorgestreept.',
    })
    .waitFor();
  for (const scenario of [1, 3])
    await page
      .getByRole('checkbox', { name: `Situatie ${scenario} kan niet voorkomen`, exact: true })
      .check();
  await clean(page);
  await page.getByRole('button', { name: 'Vervang doorgestreepte situaties' }).click();
  const outcome = /^2 situaties vervangen\. De D-efficiëntie was 99,8 en is nu \d+,\d\.$/;
  await page.getByText(outcome).waitFor();
  await expect.poll(() => focused(page)).toMatch(outcome);
  for (const scenario of [1, 3]) await page.getByRole('rowheader', { name: `${scenario} nieuw` }).waitFor();
}

/** Nothing is taken over from results that there are not. */
async function withoutResults(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Wat u verwacht' }).click();
  await page.getByRole('button', { name: 'Neem over uit de resultaten' }).click();
  await page.getByText('Er zijn nog geen resultaten van dit onderzoek').waitFor();
}

/**
 * A search goes on while another step is looked at, for what was asked for, until it is stopped or the study is left;
 * what it gave is taken back.
 */
async function searchesOn(page: Page): Promise<void> {
  await searchLong(page);
  await toStep(page, 'criteria');
  await page.getByRole('heading', { level: 1, name: 'Criteria', exact: true }).waitFor();
  await toStep(page, 'scenarios');
  await searched(page);
  await page.getByRole('button', { name: 'Stop en gebruik de beste tot nu toe' }).click();
  await page.getByText('Gestopt, met de 37 beste situaties tot dan toe').waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByText('Gestopt, met de 37').waitFor({ state: 'detached' });
  await searchLong(page);
  await toPlace(page, 'share');
  await page.getByRole('heading', { level: 1, name: 'Delen' }).waitFor();
  await page.goBack();
  await page.getByText('Gestopt, met de 37 beste situaties tot dan toe').waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await page.getByText('Gestopt, met de 37').waitFor({ state: 'detached' });
}

/** Has more scenarios searched than are made at once, until there are some. */
async function searchLong(page: Page): Promise<void> {
  await page.getByLabel('Aantal situaties', { exact: true }).fill('37');
  await page.getByLabel('Zoeken, hoogstens zoveel seconden').fill('120');
  await page.getByRole('button', { name: 'Maak situaties opnieuw' }).click();
  await searched(page);
}

async function searched(page: Page): Promise<void> {
  await page
    .getByText(/^D-(efficiëntie|fout) van de beste situaties tot nu toe/)
    .first()
    .waitFor();
  expect(await page.getByLabel('Aantal situaties', { exact: true }).inputValue()).toBe('37');
  expect(await page.getByLabel('Zoeken, hoogstens zoveel seconden').inputValue()).toBe('120');
}

/** A search ends with the best so far where another study comes next, of which something else is asked. */
async function searchesNoMore(page: Page, another: string): Promise<void> {
  await toStep(page, 'scenarios');
  await searchLong(page);
  await page.evaluate((to) => {
    location.hash = to;
  }, `${another}/scenarios`);
  const asked = page.getByLabel('Aantal situaties', { exact: true });
  await expect.poll(() => asked.inputValue()).toBe('12');
  await page.goBack();
  const scenarios = page.getByRole('table', { name: 'De situaties', exact: true }).getByRole('rowheader');
  await expect.poll(() => scenarios.count()).toBe(37);
}

/** What so many respondents can show is checked on simulated answers; that can be stopped. */
async function checkDesign(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Hoeveel deelnemers zijn er nodig?' }).click();
  const run = page.getByRole('button', { name: 'Simuleer en schat' });
  await run.click();
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await page.getByLabel('Deelnemers in elke groep').fill('30');
  await run.click();
  await page.getByText(/^Gesimuleerd, met groepen van 30 deelnemers: .* Voorspeld was 0,1\d\./).waitFor();
}

/** What is expected of a criterion begins at its first level, and simulated respondents weigh that way. */
async function expected(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Wat u verwacht' }).click();
  await page.getByLabel('Kies situaties die het beste zijn bij wat ik verwacht').check();
  const direction = page.getByLabel('Welk niveau van Bedrag pleit er het meest voor?');
  const chosen = (from: Locator) => from.locator('option:checked').textContent();
  expect(await chosen(direction)).toBe('Geen niveau');
  await page.getByLabel('Hoe zwaar weegt Bedrag?').selectOption('Zwaar');
  expect(await chosen(direction)).toBe('€ 20 per maand');
  await toStep(page, 'try');
  const asExpected = page.getByText('Ze wegen af zoals u bij de situaties verwachtte.');
  await asExpected.waitFor();
  expect(await chosen(page.getByLabel('Hoe zwaar weegt Bedrag?'))).toBe('Zwaar');
  const time = page.getByLabel('Hoe zwaar weegt Tijd?');
  expect(await chosen(time)).toBe('Niet');
  await time.selectOption('Licht');
  await page.getByText('anders dan u bij de situaties verwachtte').waitFor();
  await time.selectOption('Niet');
  await asExpected.waitFor();
}

/** The study is judged by simulated respondents, and gone through without a trace. */
async function goneThrough(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Simuleer en schat' }).click();
  await page.getByRole('heading', { name: 'Wat u instelde en wat de schatting vindt' }).waitFor();
  // Six weights; fourteen levels.
  await page
    .getByText(/van de 6 geschatte gewichten .* ook de 8 niveaus waarvan het effect uit de andere/)
    .waitFor();
  await clean(page);
  const [taking] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Vul het zelf in, zonder spoor' }).click(),
  ]);
  await taking.getByText('Er wordt niets bewaard').waitFor();
  await taking.getByText('Aan het eind kunt u uw antwoorden inleveren.').waitFor();
  await taking.getByRole('checkbox').check();
  await taking.getByRole('button', { name: 'Beginnen' }).click();
  await taking.getByText('Heeft u weleens een toeslag').first().waitFor();
  expect(await taking.getByRole('button', { name: /wis/i }).count()).toBe(0);
  const databases = await taking.evaluate(() => indexedDB.databases());
  expect(databases.map(({ name }) => name)).toEqual(['afweging']);
  await taking.close();
}
