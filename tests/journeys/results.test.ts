import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recipe, seed } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { ratedProfiles } from '../../src/study/study.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { axeFindings, type Journey, launch, overflow, visit } from '../support/journey.ts';
import { type Site, serve } from '../support/site.ts';

let browser: Browser;
let site: Site;
/** A reader who has been here before: the fits are on their device. */
let known: Journey;

beforeAll(async () => {
  browser = await launch();
  site = await serve('/een/pad/');
  known = await visit(browser, site, desktop);
  await fitted(await openReference(known));
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const desktop = { viewport: { width: 1440, height: 900 } };

/** From the start page to the reference study, by one click. */
async function openReference({ page }: Journey): Promise<Page> {
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Open het voorbeeldonderzoek' }).click();
  await heading(page, 'Gegevens delen door de overheid').waitFor();
  return page;
}

/** A visit by the known reader, without an error or a request elsewhere. */
async function reader(then: (page: Page) => Promise<void>): Promise<void> {
  const page = await known.context.newPage();
  // The device remembers the language of the reader before.
  await page.addInitScript(() => localStorage.setItem('afweging-language', 'nl'));
  await then(await openReference({ ...known, page }));
  expect(known.problems).toEqual([]);
  await page.close();
}

/** A first visit, on a machine so slow that a fit takes seconds. */
async function newcomer(then: (page: Page) => Promise<void>): Promise<void> {
  const journey = await visit(browser, site, desktop);
  await journey.page.addInitScript(() => {
    const Fast = Worker;
    globalThis.Worker = class extends Fast {
      override postMessage(...message: [unknown]) {
        setTimeout(() => super.postMessage(...message), 800);
      }
    };
  });
  await then(await openReference(journey));
  expect(journey.problems).toEqual([]);
  await journey.context.close();
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const figure = (page: Page, name: string | RegExp) => page.getByRole('region', { name, exact: true }).first();
const fitted = (page: Page) => heading(page, 'Top 4 naar soort organisatie').waitFor();

/** The rows of a figure's table, cell by cell as text. */
async function tableOf(place: Locator): Promise<string[][]> {
  await place.getByText('Tabel', { exact: true }).click();
  const rows = await place.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

async function respondents() {
  const study = await loadTemplate('data-sharing');
  return { study, responses: simulate(study, recipe, seed) };
}

test('one click opens the reference study, which is estimated while the page shows it', () =>
  newcomer(async (page) => {
    await page.getByRole('progressbar', { name: /^De modellen worden geschat/ }).waitFor();
    await figure(page, 'Hoe zijn de situaties beoordeeld?').waitFor();
    await fitted(page);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await page.getByText(/50 gesimuleerde deelnemers\s· 1\.050 oordelen/).count()).toBeGreaterThan(0);
    for (const name of [
      'Hoe zijn de situaties beoordeeld?',
      /weegt het zwaarst|Welke criteria/,
      /^Top 4 naar functie/,
    ])
      expect(await figure(page, name).getByText('Gesimuleerd', { exact: true }).count()).toBe(1);
  }));

test('the table of judgements agrees with the simulated answers counted one by one', () =>
  reader(async (page) => {
    const { study, responses } = await respondents();
    const rows = await tableOf(figure(page, 'Hoe zijn de situaties beoordeeld?'));
    expect(rows).toHaveLength(study.design.scenarios.length);
    rows.forEach((row, s) => {
      const counts = [0, 1, 2, 3, 4].map(
        (category) => responses.filter(({ answers }) => answers[s] === category).length,
      );
      expect(row.slice(0, 7)).toEqual([`Situatie ${s + 1}`, ...counts.map(String), '50']);
    });
  }));

test('judgements by years in function add up to 100%, and another question can be chosen', () =>
  reader(async (page) => {
    const { study, responses } = await respondents();
    const years = study.questions.find(({ id }) => id === 'years-function')!;
    const rows = await tableOf(figure(page, 'Verschillen de oordelen naar jaren in functie?'));
    years.options.forEach(({ id, name }, g) => {
      const answers = responses
        .filter((r) => r.background['years-function'] === id)
        .flatMap((r) => r.answers);
      const shares = [0, 1, 2, 3, 4].map(
        (category) => (100 * answers.filter((answer) => answer === category).length) / answers.length,
      );
      expect(rows[g]).toEqual([
        name.nl,
        String(answers.length / 21),
        ...shares.map((share) => share.toFixed(0)),
      ]);
    });
    await page.getByLabel('Verdeel naar').selectOption('Functie');
    await figure(page, 'Verschillen de oordelen naar functie?').waitFor();
  }));

test('importance stands in order, and what cannot be told from nothing starts at zero', () =>
  reader(async (page) => {
    await fitted(page);
    const rows = await tableOf(figure(page, /weegt het zwaarst|Welke criteria/));
    expect(rows).toHaveLength(10);
    const number = (cell: string | undefined) => Number(cell!.replace(',', '.'));
    const shares = rows.map((row) => number(row[2]));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, -1);
    for (const row of rows.filter((row) => row.at(-1) === 'nee')) expect(number(row[3])).toBe(0);
    // In the truth the purpose weighs most and the number of persons nothing.
    expect(rows[0]![0]).toBe('Doel');
    expect(rows.find(([name]) => name === 'Aantal personen')!.at(-1)).toBe('nee');
  }));

test('the top 4 of each function and kind of organisation stand side by side with n and the chance level', () =>
  reader(async (page) => {
    await fitted(page);
    const table = figure(page, /^Top 4 naar functie/).getByRole('table');
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      'Plaats',
      'Functionaris gegevensbescherming (FG)n = 16',
      'Privacy officern = 18',
      'Jurist of juridisch adviseurn = 16',
    ]);
    expect(await table.getByRole('row').count()).toBe(5);
    expect(await table.getByText(/in de top 4 in \d+% van de trekkingen/).count()).toBe(12);
    for (const name of [/^Top 4 naar functie/, /^Top 4 naar soort organisatie/])
      await figure(page, name)
        .getByText(/door loting .* gemiddeld [0-4],\d van de 4 gemeen/)
        .waitFor();
  }));

test('the text of a scenario opens in place, below its row', () =>
  reader(async (page) => {
    const { study } = await respondents();
    await page.getByRole('button', { name: 'Tekst bij Situatie 2', exact: true }).click();
    const level = study.criteria[0]!.levels[ratedProfiles(study)[1]![0]!]!.name.nl;
    await page.getByRole('definition').filter({ hasText: level }).first().waitFor();
  }));

test('switching the language estimates nothing anew and loses no choice', () =>
  reader(async (page) => {
    await fitted(page);
    await page.getByLabel('Volgorde').selectOption('Gemiddelde');
    const workers = page.workers().length;
    const seen: string[] = [];
    page.on('worker', (worker) => seen.push(worker.url()));
    await page.getByRole('button', { name: 'English' }).click();
    await heading(page, 'Sharing of data by public bodies').waitFor();
    await heading(page, 'Top 4 by kind of organisation').waitFor();
    expect(await page.getByLabel('Order').inputValue()).toBe('mean');
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(seen).toEqual([]);
    expect(page.workers().length).toBe(workers);
  }));

test('stopping the estimation says so, and it can be started again', () =>
  newcomer(async (page) => {
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByText('Het schatten is gestopt.').waitFor();
    const again = page.getByRole('button', { name: 'Opnieuw schatten' });
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    await again.click();
    await fitted(page);
  }));

test('a second visit takes the fits from this device', () =>
  reader(async (page) => {
    let started = 0;
    page.on('worker', () => started++);
    await page.reload();
    await fitted(page);
    expect(started).toBe(0);
  }));

test.for(['Nederlands', 'English'])(
  'axe finds nothing on the results in %s, with everything opened',
  (language) =>
    reader(async (page) => {
      await fitted(page);
      await page.getByRole('button', { name: language }).click();
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await axeFindings(page)).toEqual([]);
    }),
);

test.for([320, 390, 768])('at %i px nothing scrolls sideways', (width) =>
  reader(async (page) => {
    await page.setViewportSize({ width, height: 800 });
    await fitted(page);
    expect(await overflow(page)).toBe(0);
  }),
);

test('a saved table says that its answers are simulated', () =>
  reader(async (page) => {
    const place = figure(page, 'Hoe zijn de situaties beoordeeld?');
    await place.getByText('Bewaar als…').click();
    const download = page.waitForEvent('download');
    await place.getByRole('button', { name: 'Tabel (CSV)' }).click();
    const file = await (await download).path();
    expect(readFileSync(file, 'utf8')).toContain('gesimuleerd');
  }));

test('on paper every figure has its table and the label of simulated answers', () =>
  reader(async (page) => {
    await fitted(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await figure(page, 'Hoe zijn de situaties beoordeeld?').getByRole('table').waitFor();
    expect(await page.getByText('Gesimuleerd', { exact: true }).first().isVisible()).toBe(true);
    expect(await page.getByLabel('Volgorde').isVisible()).toBe(false);
  }));

test('on paper no control is left, what was folded is open, and every situation is written out', () =>
  reader(async (page) => {
    await fitted(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await heading(page, 'De situaties in het onderzoek').waitFor();
    expect(await page.getByRole('definition').filter({ visible: true }).count()).toBeGreaterThan(21 * 10);
    await page.getByRole('table', { name: 'Coëfficiënten' }).waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).allTextContents()).toEqual(
      // In a table of leaders a name is a button that marks the same name in other columns.
      await page.getByRole('cell').getByRole('button').filter({ visible: true }).allTextContents(),
    );
    expect(await page.locator('summary, select').filter({ visible: true }).count()).toBe(0);
  }));

test('on paper a drawing is never torn, nor from its title', () =>
  reader(async (page) => {
    await fitted(page);
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Hoe zijn de situaties beoordeeld?', /weegt het zwaarst|Welke criteria/]) {
      const whole = await figure(page, name)
        .getByRole('img')
        .evaluate((drawing) => {
          let part: Element | null = drawing;
          while (part && !part.querySelector('h3')) part = part.parentElement;
          return part ? getComputedStyle(part).breakInside : 'apart';
        });
      expect(whole).toBe('avoid');
    }
  }));

test('an unknown study is told as such', async () => {
  const { page, context, problems } = await visit(browser, site, desktop);
  await page.goto(`${site.url}#/study/nothing/results`);
  await heading(page, 'Deze studie staat niet op dit apparaat.').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
