import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { recipe, seed } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { ratedProfiles } from '../../src/study/rated-profiles.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { findingsInBothLanguages, type Journey, overflow, resize, visit } from '../support/journey.ts';
import {
  figure,
  fitted,
  heading,
  onPaper,
  openReference,
  rowsOf,
  slowWorkers,
  tableOf,
} from '../support/results.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
/** A reader whose page stays open, with everything fitted: each test leaves it as it found it. */
let known: Journey;
/** Whether the page is open and was left so; after a test that failed it is opened anew. */
let ready = false;

beforeAll(async () => {
  known = await visit(site, desktop);
  // A device remembers the language.
  await known.page.addInitScript(() => localStorage.setItem('afweging-language', 'nl'));
});

const desktop = { viewport: { width: 1440, height: 900 } };

/** What the known reader does, without an error or a request elsewhere. */
async function reader(then: (page: Page) => Promise<void>): Promise<void> {
  const { page, problems } = known;
  if (!ready) {
    await page.setViewportSize(desktop.viewport);
    await fitted(await openReference(page, site));
  }
  ready = false;
  await then(page);
  expect(problems.splice(0)).toEqual([]);
  ready = true;
}

/** The same on the way to paper. */
const printing = (then: (page: Page) => Promise<void>) => reader((page) => onPaper(page, () => then(page)));

/** The first visit on this device, on a machine so slow that no worker begins before `hurry`. */
async function newcomer(then: (page: Page, hurry: () => Promise<void>) => Promise<void>): Promise<void> {
  const page = await known.context.newPage();
  const hurry = await slowWorkers(page);
  await then(await openReference(page, site), hurry);
  expect(known.problems.splice(0)).toEqual([]);
  await page.close();
}

async function respondents() {
  const study = await loadTemplate('data-sharing');
  return { study, responses: simulate(study, recipe, seed) };
}

test('one click opens the reference study, shown while it is estimated, which can be stopped and started again', () =>
  newcomer(async (page, hurry) => {
    await page.getByRole('progressbar', { name: /^De modellen worden geschat/ }).waitFor();
    await figure(page, 'Hoe zijn de situaties beoordeeld?').waitFor();
    await page.getByRole('button', { name: 'Annuleren' }).click();
    await page.getByText('Het schatten is gestopt.').waitFor();
    const again = page.getByRole('button', { name: 'Opnieuw schatten' });
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    await hurry();
    await again.click();
    await fitted(page);
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(await page.getByText(/50 gesimuleerde deelnemers\s· 1\.050 oordelen/).count()).toBeGreaterThan(0);
    for (const name of [
      'Hoe zijn de situaties beoordeeld?',
      /het zwaarst|Welke criteria/,
      /^Top 4 naar functie/,
    ])
      expect(await figure(page, name).getByText('Gesimuleerd', { exact: true }).count(), String(name)).toBe(
        1,
      );
  }));

test('an unknown study is told as such', async () => {
  const { page, problems } = known;
  await page.goto(`${site.url}#/study/nothing/results`);
  await heading(page, 'Dit onderzoek staat niet op dit apparaat').waitFor();
  expect(problems.splice(0)).toEqual([]);
});

test('the table of judgements agrees with the simulated answers counted one by one', () =>
  reader(async (page) => {
    const { study, responses } = await respondents();
    const rows = await tableOf(figure(page, 'Hoe zijn de situaties beoordeeld?'));
    const counted = study.design.scenarios.map((_, s) =>
      [0, 1, 2, 3, 4].map((category) => responses.filter(({ answers }) => answers[s] === category).length),
    );
    const sum = (counts: readonly number[]) => counts.reduce((all, n, category) => all + n * category, 0);
    // What people agree with most comes first.
    const expected = counted
      .map((counts, s) => ({ counts, s }))
      .sort((a, b) => sum(b.counts) - sum(a.counts) || a.s - b.s)
      .map(({ counts, s }) => [`Situatie ${s + 1}`, ...counts.map(String), '50']);
    expect(rows.map((row) => row.slice(0, 7))).toEqual(expected);
    const less = rows.filter((row) => row.at(-1) === 'ja').length;
    await page.getByText(`Over ${less} van de 21 situaties zijn zij het minder eens`).waitFor();
  }));

test('whether the model holds is told with its tests, and with what was foretold beside what was answered', () =>
  reader(async (page) => {
    const { study, responses } = await respondents();
    const control = page.getByText('De toetsen, en de voorspelling per situatie');
    await control.click();
    const tests = await rowsOf(page.getByRole('table', { name: 'Toetsen van het model' }));
    // 21 scenarios, less one, less 14 weights; amounts of three levels.
    expect(tests.map(([name, df]) => [name, df])).toEqual([
      ['Criteria bij elkaar op te tellen', '6'],
      ['Rechte lijn: Aantal personen', '1'],
      ['Rechte lijn: Aantal gegevens', '1'],
    ]);
    const foretold = await rowsOf(
      page.getByRole('table', { name: /^Hoe vaak mensen “mee eens” of “zeer mee eens” antwoordden/ }),
    );
    expect(foretold.map(([name, agreed]) => [name, agreed])).toEqual(
      study.design.scenarios.map((_, s) => {
        const agreed = responses.filter(({ answers }) => answers[s]! >= 3).length;
        return [`Situatie ${s + 1}`, String((100 * agreed) / 50)];
      }),
    );
    await control.click();
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
    await page.getByLabel('Verdeel naar').selectOption('Jaren in functie');
  }));

test('importance stands in order, and what cannot be told from nothing starts at zero', () =>
  reader(async (page) => {
    const rows = await tableOf(figure(page, /het zwaarst|Welke criteria/));
    expect(rows).toHaveLength(10);
    const number = (cell: string | undefined) => Number(cell!.replace(',', '.'));
    const shares = rows.map((row) => number(row[2]));
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(100, -1);
    for (const row of rows.filter((row) => row.at(-1) === 'nee')) expect(number(row[3])).toBe(0);
    // In the truth the purpose weighs most and the number of persons nothing.
    expect(rows[0]![0]).toBe('Doel');
    expect(rows.find(([name]) => name === 'Aantal personen')!.at(-1)).toBe('nee');

    // So few people cannot tell that it counts for next to nothing.
    const control = page.getByText('Andere maten van belang', { exact: true });
    await control.click();
    const others = page.getByRole('table', { name: /^Belang van elk criterium, op andere manieren/ });
    const names = others.getByRole('rowheader');
    expect(await names.allTextContents()).toEqual(rows.map(([name]) => name));
    const persons = await others
      .getByRole('row', { name: 'Aantal personen' })
      .getByRole('cell')
      .allTextContents();
    expect(number(persons[3]!.replace('−', '-'))).toBeGreaterThan(5);
    expect(await page.getByText('voor bijna niets:').count()).toBe(0);
    await control.click();
  }));

test('the top 4 of each function and kind of organisation stand side by side with n and the chance level', () =>
  reader(async (page) => {
    // Of these 50 every group has fewer than 20 people, so that their lists are drawn together at first.
    const ways = page.getByLabel('Lijsten');
    await figure(page, /^Top 4 naar functie/)
      .getByText('naar het geheel getrokken')
      .first()
      .waitFor();
    await ways.selectOption('alleen eigen antwoorden');
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
    await ways.selectOption('naar het geheel getrokken');
    expect(await page.getByText(/door loting .* gemeen/).count()).toBe(0);
  }));

test('the text of a scenario opens in place, below its row', () =>
  reader(async (page) => {
    const { study } = await respondents();
    const control = page.getByRole('button', { name: 'Tekst bij situatie 2', exact: true });
    await control.click();
    const level = study.criteria[0]!.levels[ratedProfiles(study)[1]![0]!]!.name.nl;
    await page.getByRole('definition').filter({ hasText: level }).first().waitFor();
    await control.click();
  }));

test('switching the language estimates nothing anew and loses no choice', () =>
  reader(async (page) => {
    const order = await page.getByLabel('Volgorde').inputValue();
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
    await page.getByLabel('Order').selectOption(order);
    await page.getByRole('button', { name: 'Nederlands' }).click();
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

test('where the language of the browser is no valid tag, the page stands and tells the path in words', () =>
  reader(async (known) => {
    const page = await known.context().newPage();
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'language', { get: () => 'en-US@posix' }),
    );
    await fitted(await openReference(page, site));
    await page.getByText('Details van de schatting').click();
    await page.getByText(/^Het pad van de schatting\. Laatste waarde: −1\.\d{3},\d\d\.$/).waitFor();
    expect(await figure(page, /^Top 4 naar functie/).isVisible()).toBe(true);
    await page.close();
  }));

test('at 320, 390 and 768 px nothing scrolls sideways', () =>
  reader(async (page) => {
    for (const width of [320, 390, 768]) {
      await resize(page, { width, height: 800 });
      expect(await overflow(page), `${width} px`).toBe(0);
    }
    await resize(page, desktop.viewport);
  }));

test('a saved table says that its answers are simulated', () =>
  reader(async (page) => {
    const place = figure(page, 'Hoe zijn de situaties beoordeeld?');
    await place.getByText('Bewaar als…').click();
    const download = page.waitForEvent('download');
    await place.getByRole('button', { name: 'Tabel (CSV)' }).click();
    const file = await (await download).path();
    expect(readFileSync(file, 'utf8')).toContain('gesimuleerd');
    await place.getByText('Bewaar als…').click();
  }));

test('on paper every figure has its table and the label of simulated answers', () =>
  printing(async (page) => {
    await figure(page, 'Hoe zijn de situaties beoordeeld?').getByRole('table').waitFor();
    expect(await page.getByText('Gesimuleerd', { exact: true }).first().isVisible()).toBe(true);
    const hashes = page.getByRole('definition').filter({ hasText: /^[0-9a-f]{16}$/ });
    // Of the study, the answers and the engine.
    await expect.poll(() => hashes.count()).toBe(3);
    expect(await page.getByLabel('Volgorde').isVisible()).toBe(false);
  }));

test('on paper no control is left, what was folded is open, and every situation is written out', () =>
  printing(async (page) => {
    await heading(page, 'De situaties in het onderzoek').waitFor();
    const definitions = page.getByRole('definition').filter({ visible: true });
    expect(await definitions.count()).toBeGreaterThan(21 * 10);
    await page.getByRole('table', { name: 'Coëfficiënten' }).waitFor();
    await page.getByRole('table', { name: /^Belang van elk criterium, op andere manieren/ }).waitFor();
    expect(await page.getByRole('button').filter({ visible: true }).allTextContents()).toEqual(
      // In a table of leaders a name is a button that marks the same name in other columns.
      await page.getByRole('cell').getByRole('button').filter({ visible: true }).allTextContents(),
    );
    expect(await page.locator('summary, select').filter({ visible: true }).count()).toBe(0);
  }));

test('on paper a drawing is never torn, nor from its title', () =>
  printing(async (page) => {
    for (const name of ['Hoe zijn de situaties beoordeeld?', /het zwaarst|Welke criteria/]) {
      const whole = await figure(page, name)
        .getByRole('img')
        .evaluate((drawing) => {
          let part: Element | null = drawing;
          while (part && !part.querySelector('h3')) part = part.parentElement;
          return part ? getComputedStyle(part).breakInside : 'apart';
        });
      expect(whole, String(name)).toBe('avoid');
    }
  }));

test('a model is chosen by comparing fits, of which one is stopped, and groups are tested, on a page of their own', () =>
  reader(async (page) => {
    await page.getByRole('link', { name: 'Vergelijk met andere modellen, of toets de groepen' }).click();
    await heading(page, 'Welk model past bij deze antwoorden?').waitFor();
    const model = (name: string) => page.getByRole('region', { name, exact: true });
    await model('Er zijn een paar soorten mensen')
      .getByText(/te weinig om soorten mensen te vinden/)
      .waitFor();
    // Who came by the link stands at the heading, also once the answers are opened.
    const title = heading(page, 'Welk model past bij deze antwoorden?');
    expect(await title.evaluate((found) => found === document.activeElement)).toBe(true);
    for (const name of ['Iedereen weegt hetzelfde', 'Mensen verschillen in strengheid']) {
      await model(name).getByRole('button', { name: 'Schat dit model' }).click();
      await model(name).getByText('Geschat.', { exact: true }).waitFor();
    }
    await page.getByText('Het best past: mensen verschillen in strengheid.').waitFor();
    const rows = page.getByRole('table', { name: /^De geschatte modellen/ }).getByRole('row');
    const [, strict, alike] = await rows.allTextContents();
    expect(strict).toMatch(/^Mensen verschillen in strengheid.*laagste BIC.*maximum gevonden$/);
    expect(alike).toMatch(/^Iedereen weegt hetzelfde\d/);

    const weights = model('Ieder weegt anders');
    // By so many draws that there is time to stop it.
    await weights.getByText('Instellingen').click();
    await weights.getByLabel('Trekkingen', { exact: true }).selectOption('Sobol');
    await weights.getByLabel('Trekkingen per deelnemer').fill('50000');
    await weights.getByText('Bij de instellingen staat een getal dat niet kan.').waitFor();
    const begin = weights.getByRole('button', { name: 'Schat dit model' });
    expect(await begin.getAttribute('aria-disabled')).toBe('true');
    await weights.getByLabel('Trekkingen per deelnemer').fill('4000');
    await weights.getByText(/^Duurt hier/).waitFor();
    expect(await begin.getAttribute('aria-disabled')).not.toBe('true');
    await weights.getByRole('button', { name: 'Schat dit model' }).click();
    await weights.getByRole('img', { name: /^Het pad van de schatting/ }).waitFor();
    expect(await findingsInBothLanguages(page), 'while a model is estimated').toEqual([]);
    await weights.getByRole('button', { name: 'Annuleren' }).click();
    await weights.getByText('Het schatten is gestopt. Wat al geschat was, blijft staan.').waitFor();
    expect(await rows.count()).toBe(3);

    await page
      .getByText(/^De cijfers hieronder zijn van “Mensen verschillen in strengheid”: dat heeft/)
      .waitFor();
    await page.getByLabel('Toon de cijfers van').selectOption({ label: 'Iedereen weegt hetzelfde' });
    await page
      .getByText(/^De cijfers hieronder zijn van “Iedereen weegt hetzelfde”\. De laagste BIC/)
      .waitFor();
    await onPaper(page, async () => {
      const hashes = page.getByRole('definition').filter({ hasText: /^[0-9a-f]{16}$/ });
      await expect.poll(() => hashes.count()).toBe(3);
      expect(await page.locator('summary, select, button').filter({ visible: true }).count()).toBe(0);
    });
    const again = weights.getByRole('button', { name: 'Schat dit model' });
    await again.click();
    await weights.getByRole('progressbar').waitFor();
    await page.getByRole('link', { name: 'Naar de resultaten' }).click();
    await fitted(page);
    await page.goBack();
    await weights.getByText(/^Het schatten van dit model is gestopt toen u deze pagina verliet/).waitFor();

    await page.getByRole('button', { name: 'Toets de groepen' }).click();
    const chances = page.getByRole('table', { name: /^Per criterium: kans op minstens/ });
    await chances.waitFor();
    expect(await chances.getByRole('row').count()).toBe(1 + 10);
    const steps = page.getByRole('table', { name: /^Stap voor stap/ });
    expect(await steps.getByRole('rowheader').allTextContents()).toEqual([
      'Strengheid',
      'Hoe sterk antwoorden met de criteria samenhangen',
      'Grenzen tussen de antwoorden',
      'Gewichten van de criteria',
    ]);
    // A group a row, of five questions.
    const together = page.getByRole('table', { name: 'Van 100 oordelen “mee eens” of “zeer mee eens”' });
    expect(await together.getByRole('row').count()).toBe(18);
    await page.getByText('Hoeveel deelnemers welke antwoorden samen gaven').click();
    const crossing = page.getByRole('table', { name: 'Aantal deelnemers naar functie en soort organisatie' });
    const counts = (await crossing.getByRole('cell').allTextContents()).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(50);
    const held = page.getByLabel('Loot alleen tussen mensen met hetzelfde antwoord op');
    await held.selectOption({ label: 'Functie' });
    await page.getByRole('button', { name: 'Toets de groepen' }).click();
    await chances.getByRole('columnheader', { name: 'Soort organisatie', exact: true }).waitFor();
    expect(await together.count()).toBe(0);
    expect(await chances.getByRole('columnheader', { name: 'Functie', exact: true }).count()).toBe(0);
    await held.selectOption({ label: 'geen vraag: tussen iedereen' });
    await chances.getByRole('columnheader', { name: 'Functie', exact: true }).waitFor();
    await page.getByText('Gewichten per groep: functie').click();
    await page.getByRole('table', { name: /^Gewichten naar functie/ }).waitFor();
    await resize(page, { width: 320, height: 800 });
    expect(await findingsInBothLanguages(page), 'with the groups tested').toEqual([]);
    await resize(page, desktop.viewport);

    await page.getByRole('link', { name: 'Naar de resultaten' }).click();
    await fitted(page);
    await figure(page, /^Top 4 naar functie/)
      .getByRole('link', { name: 'Toets of de groepen verschillen' })
      .click();
    await chances.waitFor();
    // At the tests themselves, past the models.
    const groups = heading(page, 'Verschillen de groepen?');
    expect(await groups.evaluate((found) => found === document.activeElement)).toBe(true);
    expect(Math.abs((await groups.boundingBox())!.y)).toBeLessThan(100);
    expect(await rows.count()).toBe(3);
    // What was estimated is there again when the page is opened anew.
    await page.reload();
    await page.getByText('Het best past: mensen verschillen in strengheid.').waitFor();
    expect(await rows.count()).toBe(3);
    await page.getByRole('link', { name: 'Naar de resultaten' }).click();
    await fitted(page);
  }));

test('axe finds nothing on the results in either language, with everything opened', () =>
  reader(async (page) => {
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await findingsInBothLanguages(page)).toEqual([]);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.locator('summary').evaluateAll((all) => {
      for (const summary of all as HTMLElement[]) summary.click();
    });
  }));
