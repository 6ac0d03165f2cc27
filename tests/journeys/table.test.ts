import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/exchange/analysis.ts';
import { departures } from '../published/agreement.ts';
import { publishedCases, publishedData } from '../published/cases.ts';
import { fitted } from '../published/fitted.ts';
import { axeFindings, type Journey, launch, overflow, visit } from '../support/journey.ts';
import { type Site, serve } from '../support/site.ts';
import {
  cells,
  type DiskFile,
  drop,
  fitTable,
  pick,
  saved,
  savedWeights,
  toTable,
} from '../support/table.ts';

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

const published = new Map(publishedCases());
const wine: DiskFile = { name: 'wine.csv', content: publishedData('wine.csv') };
const electricity: DiskFile = { name: 'electricity.csv', content: publishedData('electricity.csv') };

/** A visit to the page that must end without an error, a breach of the policy or a request elsewhere. */
async function researcher(
  then: (page: Page, journey: Journey) => Promise<void>,
  options: Parameters<typeof visit>[2] = {},
): Promise<void> {
  const journey = await visit(browser, site, options);
  await toTable(journey.page, site);
  await then(journey.page, journey);
  expect(journey.problems).toEqual([]);
  await journey.context.close();
}

const role = (page: Page, column: string) => page.getByLabel(`Rol van ${column}`, { exact: true });

/** The log-likelihood on screen, which is rounded to three decimals. */
async function shownLogLikelihood(page: Page): Promise<number> {
  await page.getByText('Hoe goed het model past').click();
  const text = await page
    .locator('dt', { hasText: /^Log-likelihood$/ })
    .locator('+ dd')
    .textContent();
  return Number(text!.replace('.', '').replace(',', '.').replace('−', '-'));
}

/** What the page shows and saves departs nowhere from what another program published. */
async function expectPublished(page: Page, name: string): Promise<void> {
  const expected = published.get(name)!;
  const { logLikelihood } = expected.published;
  const coefficients = savedWeights(await saved(page, 'Tabel (CSV)'));
  expect(departures(expected, { logLikelihood, coefficients })).toEqual([]);
  expect(await shownLogLikelihood(page)).toBeCloseTo(logLikelihood, 3);
}

describe('real data give in the browser what other programs published', () => {
  test('wine: picked, recognised, fitted, and shown with errors', () =>
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
      await page.getByText(/^Weggelaten kolommen: obs \(in elke rij anders/).waitFor();
      await fitTable(page);
      const shown = await cells(page, 'Elk gewicht met zijn onzekerheid');
      // ordinal::clm: 2.5031020079 with a clustered error of 0.33366155378.
      expect(shown.find(([name]) => name === 'temp: warm')).toEqual([
        'temp: warm',
        '2,50',
        '0,33',
        '1,69 tot 3,32',
      ]);
      await expectPublished(page, 'wine_ordered_logit');
    }));

  test('electricity: dropped on the page', () =>
    researcher(async (page) => {
      await drop(page, electricity);
      await page.getByText('4.308 keuzes · van 361 deelnemers · 6 gewichten').waitFor();
      await fitTable(page);
      await expectPublished(page, 'electricity_mnl');
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

test('the saved analysis gives the same fit to whoever runs it', () =>
  researcher(async (page) => {
    await pick(page, wine);
    await fitTable(page);
    const analysis = JSON.parse(await saved(page, 'Analyse (JSON)')) as Analysis;
    expect(analysis.data.file).toBe('wine.csv');
    const again = fitted(analysis, publishedData('wine.csv'));
    const rows = savedWeights(await saved(page, 'Tabel (CSV)'));
    expect(rows.map(({ name }) => name)).toEqual(again.coefficients.map(({ name }) => name));
    for (const [at, { name: _, ...numbers }] of rows.entries()) {
      for (const [key, value] of Object.entries(numbers)) {
        // A saved number has 12 digits.
        const own = again.coefficients[at]![key as keyof typeof numbers];
        expect(Math.abs(value / own - 1)).toBeLessThan(1e-11);
      }
    }
  }));

describe('roles', () => {
  test('are corrected, and the old result stays, marked as that of the earlier roles', () =>
    researcher(async (page) => {
      await pick(page, wine);
      await fitTable(page);
      await role(page, 'contact').selectOption({ label: 'weglaten' });
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
      await page.getByLabel('Vergelijk Type met').selectOption('Tower');
      await page.getByLabel('Vergelijk Infl met').selectOption('Low');
      await fitTable(page);
      await expectPublished(page, 'housing_ordered_logit_weighted');
    }));

  test('that make columns depend on each other are named before the fit, and after it', () =>
    researcher(async (page) => {
      await pick(page, wine);
      await role(page, 'bottle').selectOption({ label: 'criterium, per niveau' });
      // Bottles 1 to 4 were cold, and of each pair of bottles one had skin contact.
      const sentence = page.getByText(/^temp en contact volgen uit bottle\./);
      await sentence.waitFor();
      expect(await page.getByText(/^Klaar/).count()).toBe(0);
      await page.getByRole('button', { name: 'Schat de gewichten' }).click();
      await page.getByText('Klaar: 5 geschat, 8 niet te schatten.').waitFor();
      expect(await sentence.count()).toBe(2);
    }));

  test('are said to be missing, with what to do', () =>
    researcher(async (page) => {
      await pick(page, wine);
      await role(page, 'rating').selectOption({ label: 'weglaten' });
      await page.getByRole('alert').getByText('Er is nog geen kolom met het antwoord.').waitFor();
      expect(await page.getByRole('button', { name: 'Schat de gewichten' }).count()).toBe(0);
    }));
});

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
    // The arrow goes from "weglaten", the last role, to the one before it.
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

const wineRows = String(wine.content).trim().split('\n');

/** The wine table with one cell of one row replaced; the header is row 1. */
function wineWith(row: number, column: number, value: string): string {
  const cells = wineRows[row - 1]!.split(',');
  cells[column] = value;
  return wineRows.toSpliced(row - 1, 1, cells.join(',')).join('\n');
}

describe('bad input gives one plain sentence, keeps nothing, and leaves the page usable', () => {
  const noise = Buffer.alloc(10_000_000);
  let state = 1;
  for (let i = 0; i < noise.length; i++) {
    // A linear congruential generator (Numerical Recipes), top bits.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    noise[i] = state >>> 24;
  }

  test.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'Dit bestand is leeg.'],
    ['a header only', 'obs,rating\n', 'Dit bestand heeft alleen kolomnamen en geen rijen.'],
    ['10 MB of noise', noise, 'Dit is geen tekstbestand, dus ook geen CSV.'],
    [
      'a row without a cell',
      `${wineRows.join('\n')}\n73,1,cold\n`,
      'Rij 74 heeft 3 cellen, en de kolomnamen zijn er 6.',
    ],
    ['a text in a number column', wineWith(5, 1, 'lekker'), 'Rij 5, kolom “rating”: “lekker” is geen getal.'],
    [
      'a missing column',
      wineRows.map((row) => row.split(',').toSpliced(1, 1).join(',')).join('\n'),
      'Er is nog geen kolom met het antwoord.',
    ],
  ])('%s', (_, content, sentence) =>
    researcher(async (page) => {
      await pick(page, { name: 'bad.csv', content });
      await page.getByRole('alert').getByText(sentence, { exact: true }).waitFor();
      expect(await page.getByRole('alert').count()).toBe(1);
      expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      await pick(page, wine);
      await fitTable(page);
      expect(await page.getByRole('alert').count()).toBe(0);
    }),
  );

  test('one category only', () =>
    researcher(async (page) => {
      const [head, ...rows] = wineRows;
      const same = rows.map((row) => row.split(',').toSpliced(1, 1, '3').join(','));
      await pick(page, { name: 'bad.csv', content: [head, ...same].join('\n') });
      await page.getByRole('alert').getByText('Alle antwoorden zijn hetzelfde: “3”.').waitFor();
      expect(await page.getByRole('button', { name: 'Schat de gewichten' }).count()).toBe(0);
    }));

  test('a respondent with no answers, who is named while the others are fitted', () =>
    researcher(async (page) => {
      const [head, ...rows] = wineRows;
      const silent = rows.map((row) =>
        row.endsWith(',9') ? row.split(',').toSpliced(1, 1, '').join(',') : row,
      );
      await pick(page, { name: 'bad.csv', content: [head, ...silent].join('\n') });
      await page.getByText('8 rijen zijn weggelaten omdat er een cel leeg is.').waitFor();
      await page.getByText('Van deze deelnemers blijft geen antwoord over: 9.').waitFor();
      await fitTable(page);
      await page.getByText('64 oordelen · van 8 deelnemers · geordend logit · bad.csv').waitFor();
    }));
});

describe('axe finds nothing, and nothing scrolls sideways', () => {
  test.each([
    [320, 'Nederlands', 'light'],
    [1440, 'English', 'dark'],
  ] as const)('at %i px in %s, %s', (width, language, colorScheme) =>
    researcher(
      async (page) => {
        expect(await axeFindings(page)).toEqual([]);
        await pick(page, wine);
        await fitTable(page);
        for (const summary of await page.locator('main summary').all()) await summary.click();
        if (language === 'English') await page.getByRole('button', { name: language }).click();
        expect(await axeFindings(page)).toEqual([]);
        expect(await overflow(page)).toBe(0);
      },
      { viewport: { width, height: 800 }, colorScheme },
    ),
  );
});
