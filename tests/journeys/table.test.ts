import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/exchange/analysis.ts';
import { departures } from '../published/agreement.ts';
import { publishedCases, publishedData } from '../published/cases.ts';
import { fitted } from '../published/fitted.ts';
import { findingsInBothLanguages, type Journey, resize, visit } from '../support/journey.ts';
import {
  cells,
  type DiskFile,
  drop,
  fitTable,
  onTablePage,
  pick,
  saved,
  savedWeights,
  shownLogLikelihood,
  wine,
} from '../support/table.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let journey: Journey;

beforeAll(async () => {
  journey = await visit(site);
  // The device remembers the language of the test before.
  await journey.page.addInitScript(() => localStorage.setItem('afweging-language', 'nl'));
});

const published = new Map(publishedCases());
const electricity: DiskFile = { name: 'electricity.csv', content: publishedData('electricity.csv') };

const researcher = (then: (page: Page) => Promise<void>) => onTablePage(journey, site, then);
const role = (page: Page, column: string) => page.getByLabel(`Rol van ${column}`, { exact: true });

/** Of 100 people 60 go by one column alone and 40 by the other, but for one answer in eight. */
function twoKinds(): string {
  const rows = Array.from({ length: 800 }, (_, s) => {
    const [n, t] = [Math.floor(s / 8), s % 8];
    const [price, speed] = [(t >> 1) % 4, (t * 3 + (t >> 2)) % 4];
    const yes = (n % 5 < 3 ? price : speed) >= 2;
    return `p${n},${n % 2 ? 'young' : 'old'},${price},${speed},${Number((t + n) % 8 === 0 ? !yes : yes)}`;
  });
  return ['person,age,price,speed,rating', ...rows].join('\n');
}

/** What the page shows and saves departs nowhere from what another program published. */
async function expectPublished(page: Page, name: string): Promise<void> {
  const expected = published.get(name)!;
  const { logLikelihood } = expected.published;
  const coefficients = savedWeights(await saved(page, 'Tabel (CSV)'));
  expect(departures(expected, { logLikelihood, coefficients })).toEqual([]);
  expect(await shownLogLikelihood(page)).toBeCloseTo(logLikelihood, 3);
}

/** The saved analysis of the wine gives the same fit to whoever runs it. */
async function expectAnalysis(page: Page): Promise<void> {
  const analysis = JSON.parse(await saved(page, 'Analyse (JSON)')) as Analysis;
  expect(analysis.data.file).toBe('wine.csv');
  const again = fitted(analysis, publishedData('wine.csv'));
  const rows = savedWeights(await saved(page, 'Tabel (CSV)'));
  expect(rows.map(({ name }) => name)).toEqual(again.coefficients.map(({ name }) => name));
  for (const [at, { name, ...numbers }] of rows.entries()) {
    for (const [key, value] of Object.entries(numbers)) {
      // A saved number has 12 digits.
      const own = again.coefficients[at]![key as keyof typeof numbers]!;
      expect(Math.abs(value / own - 1), `${name}, ${key}`).toBeLessThan(1e-11);
    }
  }
}

describe('real data give in the browser what other programs published', () => {
  test('wine: picked, recognised, fitted, shown with errors, and saved for whoever fits it again', () =>
    researcher(async (page) => {
      await pick(page, wine);
      await page.getByRole('heading', { name: 'wine.csv' }).waitFor();
      // The header and 10 rows; row 1 is the header.
      const preview = await cells(page, 'De eerste 10 rijen');
      expect(preview).toHaveLength(11);
      expect(preview[1]).toEqual(['2', '1', '2', 'cold', 'no', '1', '1']);
      expect(await role(page, 'rating').inputValue()).toBe('answer');
      expect(await role(page, 'judge').inputValue()).toBe('respondent');
      await page.getByText('72 oordelen · van 9 deelnemers · 2 gewichten en 4 grenzen').waitFor();
      await page.getByText(/^Als criterium weggelaten: obs \(in elke rij anders/).waitFor();
      await fitTable(page);
      const shown = await cells(page, 'Elk gewicht met zijn onzekerheid');
      // ordinal::clm: 2.5031020079 with a clustered error of 0.33366155378.
      expect(shown.find(([name]) => name === 'temp: warm')).toEqual([
        'temp: warm',
        '2,50',
        '0,33',
        '1,69 tot 3,32',
      ]);
      // Warm against cold is larger than contact against none, 1.5277978 by the same program.
      await page
        .getByText('Het grootste geschatte verschil maakt temp: warm: 2,50 (1,69 tot 3,32).')
        .waitFor();
      await page.getByRole('img', { name: /van temp: warm tot contact: yes\.$/ }).waitFor();
      await expectPublished(page, 'wine_ordered_logit');
      await expectAnalysis(page);
    }));

  test('electricity: dropped on the page', () =>
    researcher(async (page) => {
      await drop(page, electricity);
      await page.getByText('4.308 keuzes · van 361 deelnemers · 6 gewichten').waitFor();
      await fitTable(page);
      await expectPublished(page, 'electricity_mnl');
      // All six are numbers.
      await page.getByRole('img', { name: /van laag naar hoog\.$/ }).waitFor();
    }));

  test('wine under other headers, with semicolons, decimal commas, a mark and quoted line breaks', () =>
    researcher(async (page) => {
      const [, ...rows] = String(wine.content).trim().split('\n');
      const head = '\uFEFF"volgnr";"mijn\noordeel";temperatuur;"schil; ja of nee";fles;beoordelaar';
      const body = rows.map((row) => {
        const [obs, rating, temp, contact, bottle, judge] = row.split(',');
        return `${obs},0;${rating},0;"${temp}";"${contact}\r\nvel";${bottle};${judge}`;
      });
      await pick(page, { name: 'wijn.csv', content: [head, ...body].join('\r\n') });
      await page.getByText('72 rijen, 6 kolommen · gescheiden door puntkomma’s, decimale komma').waitFor();
      await fitTable(page);
      const names = new Map([
        ['temperatuur:warm', 'temp:warm'],
        ['schil; ja of nee:yes\r\nvel', 'contact:yes'],
      ]);
      const csv = await saved(page, 'Tabel (CSV)');
      const coefficients = savedWeights(csv).map((row) => ({
        ...row,
        name: names.get(row.name) ?? row.name,
      }));
      const wineCase = published.get('wine_ordered_logit')!;
      const { logLikelihood } = wineCase.published;
      expect(departures(wineCase, { logLikelihood, coefficients })).toEqual([]);
    }));
});

describe('roles', () => {
  test('are corrected, and the old result stays, marked as that of the earlier roles', () =>
    researcher(async (page) => {
      await pick(page, wine);
      await fitTable(page);
      await role(page, 'contact').selectOption({ label: 'weglaten als criterium' });
      await page.getByText('Deze uitkomst hoort bij de vorige rollen.').waitFor();
      await page.getByText('72 oordelen · van 9 deelnemers · 1 gewicht en 4 grenzen').waitFor();
      await fitTable(page);
      const shown = await cells(page, 'Elk gewicht met zijn onzekerheid');
      expect(shown.map(([name]) => name)).not.toContain('contact: yes');
    }));

  test('put the answers in words in order, and compare with the level that is chosen', () =>
    researcher(async (page) => {
      await pick(page, { name: 'housing.csv', content: publishedData('housing.csv') });
      await page.getByRole('button', { name: 'High lager' }).click();
      const order = page.getByRole('listitem').filter({ hasText: /^(Low|Medium|High)/ });
      await expect
        .poll(() => order.allTextContents())
        .toEqual(['Low ', 'High High lager', 'Medium Medium lager']);
      await page.getByRole('button', { name: 'Medium lager' }).click();
      await page.getByText('Volgorde van de antwoorden, van laag naar hoog: Low; Medium; High.').waitFor();
      await page.getByLabel('Vergelijk Type met').selectOption('Tower');
      await page.getByLabel('Vergelijk Infl met').selectOption('Low');
      await fitTable(page);
      await expectPublished(page, 'housing_ordered_logit_weighted');
    }));

  test('have answers of unknown words confirmed in their order before a fit', () =>
    researcher(async (page) => {
      const words = ['goed', 'goed', 'matig', 'slecht', 'slecht'];
      const rated = wine.content
        .toString()
        .replace(/^(\d+),(\d),/gm, (_, row, rating) => `${row},${words[rating - 1]},`);
      await pick(page, { name: 'words.csv', content: rated });
      const alert = page.getByRole('alert');
      await alert.getByText('De volgorde van de antwoorden is nog niet bevestigd.').waitFor();
      expect(await page.getByRole('button', { name: 'Schat de gewichten' }).count()).toBe(0);
      for (const lower of ['matig', 'slecht', 'slecht']) {
        await page.getByRole('button', { name: `${lower} lager` }).click();
      }
      await alert.getByRole('link').click();
      await page.keyboard.press('Space');
      await fitTable(page);
      const used = 'Volgorde van de antwoorden, van laag naar hoog: slecht; matig; goed.';
      await expect.poll(() => page.getByText(used).count()).toBe(2);
    }));

  test('are said to be missing, or to make columns depend on each other, before the fit and after it', () =>
    researcher(async (page) => {
      await pick(page, wine);
      await role(page, 'rating').selectOption({ label: 'weglaten als criterium' });
      await page.getByRole('alert').getByText('Er is nog geen kolom met het antwoord.').waitFor();
      expect(await page.getByRole('button', { name: 'Schat de gewichten' }).count()).toBe(0);
      await pick(page, wine);
      await expect.poll(() => role(page, 'rating').inputValue()).toBe('answer');
      await role(page, 'bottle').selectOption({ label: 'criterium, per niveau' });
      // Bottles 1 to 4 were cold, and of each pair of bottles one had skin contact.
      const sentence = page.getByText(/^temp en contact volgen uit bottle\./);
      await sentence.waitFor();
      expect(await page.getByText(/^Klaar/).count()).toBe(0);
      await page.getByRole('button', { name: 'Schat de gewichten' }).click();
      await page.getByText('Klaar: 5 geschat, 8 niet te schatten.').waitFor();
      expect(await sentence.count()).toBe(2);
    }));
});

test('models are compared on a table too, and classes held against people who differ gradually', () =>
  researcher(async (page) => {
    await page.goto(`${site.url}#/table/models`);
    await page.getByText('Er is nog geen tabel waarvan een model te maken is.').waitFor();
    await page.getByRole('link', { name: 'Open een tabel' }).click();
    await pick(page, { name: 'two.csv', content: twoKinds() });
    await page.getByText(/^Als criterium weggelaten: age \(.* te gebruiken als kenmerk van mensen/).waitFor();
    await fitTable(page);
    await page.getByRole('link', { name: 'Vergelijk met andere modellen' }).click();
    const classes = page.getByRole('region', { name: 'Er zijn een paar soorten mensen' });
    await classes.getByText(/^Duurt hier/).waitFor();
    await classes.getByText('Instellingen').click();
    expect(await classes.getByRole('checkbox', { name: 'age' }).count()).toBe(1);
    await classes.getByLabel('Aantal starts').fill('2');
    await classes.getByRole('button', { name: 'Schat dit model' }).click();
    await page.getByText(/^Of dit echt soorten mensen zijn, is pas te zeggen na vergelijking met/).waitFor();
    await page.getByRole('button', { name: 'Schat alle modellen' }).click();
    await page.getByText('Het best past: 2 soorten mensen (2 starts).').waitFor({ timeout: 30_000 });
    await classes.getByLabel('Aantal starts').fill('3');
    await classes.getByText('Geschat met andere instellingen dan er nu staan.').waitFor();
    await classes.getByLabel('Aantal starts').fill('2');
    await classes.getByText('Geschat.', { exact: true }).waitFor();
    await page.getByText(/^Geen van de modellen zonder klassen heeft een even lage BIC/).waitFor();
    await page.getByText('De cijfers hieronder zijn van “2 soorten mensen (2 starts)”: dat heeft').waitFor();
    const [, , price, speed] = await cells(page, 'Wat elke klasse laat meetellen');
    const importance = (row: readonly string[]) => row.slice(1).map((cell) => Number.parseInt(cell, 10));
    expect(importance(price!)[0]).toBeGreaterThan(importance(speed!)[0]!);
    expect(importance(price!)[1]).toBeLessThan(importance(speed!)[1]!);
    await page.getByText('Effect van elk niveau op het nut, per klasse, met 95%-interval').first().click();
    const effects = page.getByRole('table', { name: /^Effect van elk niveau op het nut, per klasse/ });
    expect(await effects.getByRole('row').count()).toBe(1 + 2 * 2);
    const shown = page.getByLabel('Toon de cijfers van');
    await shown.selectOption({ label: 'Ieder weegt anders (normaal verdeeld)' });
    await page
      .getByText(/^De cijfers hieronder zijn van “Ieder weegt anders .* De laagste BIC heeft “2/)
      .waitFor();
    await page
      .getByText(/^Voor hoeveel mensen .*: “2 soorten mensen \(2 starts\)” past duidelijk beter/)
      .waitFor();
    const spread = page.getByRole('region', { name: /^Bij welk criterium verschillen mensen het meest/ });
    await spread.getByText('Tabel', { exact: true }).click();
    expect(await spread.getByRole('row').count()).toBe(3);
    await spread.getByText(/Ieder weegt anders \(normaal verdeeld\)/).waitFor();
    const weights = page.getByRole('region', { name: 'Ieder weegt anders', exact: true });
    await weights.getByText('Instellingen').click();
    await weights.getByLabel('Hoe de gewichten over mensen verdeeld zijn').selectOption('lognormal');
    await weights.getByRole('button', { name: 'Schat dit model' }).click();
    await weights.getByText('Geschat.', { exact: true }).waitFor();
    await shown.selectOption({ label: 'Ieder weegt anders (lognormaal)' });
    await page.getByText(/^De cijfers hieronder zijn van “Ieder weegt anders \(lognormaal\)”/).waitFor();
    const download = page.waitForEvent('download');
    await page.getByText('Coëfficiënten', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Tabel (CSV)' }).last().click();
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/spreiding van price;\d/);
    expect(await findingsInBothLanguages(page)).toEqual([]);
  }));

test('everything can be done by keyboard, and a language switch loses nothing', () =>
  researcher(async (page) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByLabel('Kies een bestand').focus();
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({
      name: 'wine.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(wine.content),
    });
    await role(page, 'bottle').focus();
    // The arrow goes from "weglaten als criterium", the last role, to the one before it.
    await page.keyboard.press('ArrowUp');
    expect(await role(page, 'bottle').inputValue()).toBe('coded');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Schat de gewichten' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Klaar: 2 gewichten en 4 grenzen geschat.').waitFor();
    await page.getByRole('button', { name: 'English' }).press('Enter');
    await page.getByText('72 ratings · of 9 respondents · ordered logit · wine.csv').waitFor();
    await page.getByRole('row', { name: /^temp: warm 2\.50/ }).waitFor();
  }));

test('a long fit shows that it runs, can be stopped, and can be started again', () =>
  researcher(async (page) => {
    await pick(page, wine);
    // A machine so slow that the first worker has not begun when it is stopped.
    await page.evaluate(() => {
      const Fast = Worker;
      globalThis.Worker = class extends Fast {
        override postMessage() {
          globalThis.Worker = Fast;
        }
      };
    });
    await page.getByRole('button', { name: 'Schat de gewichten' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: 'Gewichten' }).count()).toBe(0);
    await fitTable(page);
    await page.getByText('72 oordelen · van 9 deelnemers · geordend logit · wine.csv').waitFor();
  }));

test('axe finds nothing, and nothing scrolls sideways, in a small light window and a large dark one', () =>
  researcher(async (page) => {
    const small = async () => {
      await resize(page, { width: 320, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
    };
    const large = async () => {
      await resize(page, { width: 1440, height: 800 });
      await page.emulateMedia({ colorScheme: 'dark' });
    };
    await small();
    expect(await findingsInBothLanguages(page), 'small, without a file').toEqual([]);
    await large();
    expect(await findingsInBothLanguages(page), 'large, without a file').toEqual([]);
    await pick(page, wine);
    await fitTable(page);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    await small();
    expect(await findingsInBothLanguages(page), 'small').toEqual([]);
    await large();
    expect(await findingsInBothLanguages(page), 'large').toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('72 ratings · of 9 respondents · ordered logit · wine.csv').waitFor();
    expect(await page.locator('main details:not([open])').count()).toBe(0);
  }));
