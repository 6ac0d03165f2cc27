import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { recipe, seed } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { ratedProfiles } from '../../src/study/rated-profiles.ts';
import type { Profile } from '../../src/study/study.ts';
import { study } from '../../src/study/templates/data-sharing.ts';
import { axeFindings, findingsInBothLanguages, type Journey, overflow, visit } from '../support/journey.ts';
import { expectedShares, storedFit } from '../support/stored-fit.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
/** One reader, whose device keeps the fit that was made once. */
let known: Journey;

beforeAll(async () => {
  known = await visit(site);
  known.page.setDefaultTimeout(20_000);
  // The device remembers the language of the test before.
  await known.page.addInitScript(() => localStorage.setItem('afweging-language', 'nl'));
});

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** A case that begins with the first scenario, without an error or a request elsewhere. */
async function reader(then: (page: Page) => Promise<void>, viewport = desktop): Promise<void> {
  const { page, problems } = known;
  await page.setViewportSize(viewport);
  if (await page.getByLabel('Begin met').isVisible()) {
    await page.getByLabel('Begin met').selectOption('Situatie 1');
    await page.getByRole('button', { name: 'Neem over' }).click();
  } else {
    await page.goto(site.url);
    await page.getByRole('link', { name: 'Leg een geval voor aan het model' }).click();
  }
  await outcome(page).waitFor();
  expect(await chosen(page)).toEqual(ratedProfiles(study)[0]);
  await then(page);
  expect(problems.splice(0)).toEqual([]);
}

const outcome = (page: Page) => page.getByText(/^(Van 100 .*als deze|Of 100 .*like these)/).first();

const criterion = (page: Page, id: string) =>
  page.getByRole('group', { name: study.criteria.find((each) => each.id === id)!.name.nl });

/** Chooses a level by its name. */
async function choose(page: Page, id: string, level: number): Promise<void> {
  const { levels } = study.criteria.find((each) => each.id === id)!;
  await criterion(page, id).getByRole('radio', { name: levels[level]!.name.nl, exact: true }).check();
}

/** The level index chosen for each criterion; the page has no radios before those. */
async function chosen(page: Page): Promise<Profile> {
  const checked = await page
    .getByRole('radio')
    .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).checked));
  let first = 0;
  return study.criteria.map(({ levels }) => {
    const own = checked.slice(first, first + levels.length);
    first += levels.length;
    return own.indexOf(true);
  });
}

/** The cells of a table's body, row by row. */
async function cells(table: Locator): Promise<string[][]> {
  const rows = await table.getByRole('row').all();
  const texts = await Promise.all(
    rows.map((row) => row.getByRole('rowheader').or(row.getByRole('cell')).allInnerTexts()),
  );
  return texts.filter((row) => row.length > 0);
}

/** The figure's table, opened by its control. */
async function tableOf(page: Page, figure: string | RegExp): Promise<string[][]> {
  const region = page.getByRole('region', { name: figure });
  await region.getByText(/^(Tabel|Table)$/).click();
  const rows = await cells(region.getByRole('table'));
  await region.getByText(/^(Tabel|Table)$/).click();
  return rows;
}

const number = (text: string) => Number(text.replace('.', '').replace(',', '.').replace('−', '-'));

test('the shares of a case that was put together are those of the formula on the kept fit', () =>
  reader(async (page) => {
    await choose(page, 'purpose', 1);
    await choose(page, 'consequences', 0);
    await choose(page, 'sensitivity', 2);
    const shares = expectedShares(study, await storedFit(page), await chosen(page));
    const rows = await tableOf(page, 'Welke antwoorden zijn te verwachten?');
    expect(rows.map(([answer]) => answer)).toEqual([
      'Zeer mee oneens',
      'Mee oneens',
      'Niet eens, niet oneens',
      'Mee eens',
      'Zeer mee eens',
    ]);
    rows.forEach((row, c) => {
      const [expected, low, high] = row.slice(1, 4).map(number);
      expect(expected).toBe(Math.round(100 * shares[c]!));
      expect(low).toBeLessThan(expected!);
      expect(high).toBeGreaterThan(expected!);
    });
    const agree = Math.round(100 * (shares[3]! + shares[4]!));
    await page.getByText(`volgens het model ${agree} (`).first().waitFor();
    await page.getByText(/steeds één situatie weggelaten in plaats van één deelnemer/).waitFor();
  }));

test('what is told of a change is what comes of trying it, and it can be taken back', () =>
  reader(async (page) => {
    const before = await chosen(page);
    const first = page.getByRole('region', { name: 'Dit verandert het meest' }).getByRole('listitem').first();
    const told = /verwachting (\d+) \(/.exec((await first.textContent())!)![1];
    await first.getByRole('button', { name: /^Probeer dit: / }).click();
    await page
      .getByText(new RegExp(`deelnemers als deze antwoorden er volgens het model ${told}\\s\\(`))
      .first()
      .waitFor();
    const after = await chosen(page);
    expect(after.filter((level, c) => level !== before[c]).length).toBe(1);
    await page.getByRole('button', { name: 'Maak laatste wijziging ongedaan' }).click();
    expect(await chosen(page)).toEqual(before);
  }));

test('a scenario of the study has its raw counts beside the prediction', () =>
  reader(async (page) => {
    await page.getByLabel('Begin met').selectOption('Situatie 7');
    await page.getByRole('button', { name: 'Neem over' }).click();
    expect(await chosen(page)).toEqual(ratedProfiles(study)[6]);
    await page.getByText('Dit is situatie 7 uit het onderzoek. Dit antwoordden 50 gesimuleerde').waitFor();
    const rows = await cells(page.getByRole('table').first());
    // Counted here from the responses of the stated seed.
    const counts = [0, 0, 0, 0, 0];
    for (const { answers } of simulate(study, recipe, seed)) counts[answers[6]!]!++;
    expect(rows.map((row) => Number(row[4]))).toEqual(counts);
    await choose(page, 'legal-task', 1 - ratedProfiles(study)[6]![1]!);
    await page.getByText('Dit is situatie').waitFor({ state: 'detached' });
  }));

test('the parts in utility add up from the average case to this one', () =>
  reader(async (page) => {
    const rows = await tableOf(page, /trekt het meest omhoog|drukt het meest|Wat doet elk criterium/);
    const utilities = rows.map((row) => number(row.at(-1)!));
    const total = utilities.at(-1)!;
    const sum = utilities.slice(0, -1).reduce((all, each) => all + each, 0);
    expect(rows.length).toBe(study.criteria.length + 2);
    // Eleven numbers rounded to two decimals.
    expect(Math.abs(sum - total)).toBeLessThan(12 * 0.005);
  }));

test('a switch of language keeps the case, and so does a look at the results', () =>
  reader(async (page) => {
    await choose(page, 'recipient', 2);
    await choose(page, 'safeguards', 1);
    const before = await chosen(page);
    await page.getByRole('button', { name: 'English' }).click();
    await page
      .getByText(/^Of 100 simulated respondents like these/)
      .first()
      .waitFor();
    expect(await page.getByRole('radio', { name: 'A company', exact: true }).isChecked()).toBe(true);
    expect(await chosen(page)).toEqual(before);
    await page.getByRole('link', { name: 'All results of this study' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Sharing of data by public bodies', exact: true })
      .waitFor();
    await page.goBack();
    await outcome(page).waitFor();
    expect(await chosen(page)).toEqual(before);
  }, phone));

test('a case is changed with the keyboard alone, and the new outcome is read out', () =>
  reader(async (page) => {
    await page.getByLabel('Begin met').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const focused = () => page.evaluate(() => document.activeElement?.closest('label')?.textContent);
    const { levels } = study.criteria[0]!;
    const start = ratedProfiles(study)[0]![0]!;
    expect(await focused()).toBe(levels[start]!.name.nl);
    await page.keyboard.press('ArrowDown');
    const next = (start + 1) % levels.length;
    expect(await focused()).toBe(levels[next]!.name.nl);
    expect((await chosen(page))[0]).toBe(next);
    await page
      .getByRole('status')
      .getByText((await outcome(page).textContent())!)
      .waitFor();
    const undo = page.getByRole('button', { name: 'Maak laatste wijziging ongedaan' });
    while (!(await undo.evaluate((button) => button === document.activeElement))) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect((await chosen(page))[0]).toBe(start);
  }));

test('what is saved of a figure says that it is simulated', () =>
  reader(async (page) => {
    const region = page.getByRole('region', { name: 'Welke antwoorden zijn te verwachten?' });
    await region.getByText('Bewaar als…').click();
    for (const name of ['Tekening (SVG)', 'Tabel (CSV)']) {
      const saving = page.waitForEvent('download');
      await region.getByRole('button', { name }).click();
      const file = await (await saving).path();
      expect(readFileSync(file, 'utf8').toLowerCase()).toContain('gesimuleerd');
    }
  }));

test('axe finds nothing in either language, light or dark, and nothing scrolls sideways at 320 px', () =>
  reader(
    async (page) => {
      await choose(page, 'purpose', 2);
      for (const summary of await page.getByText(/^(Tabel|Bewaar als…|Alle \d+ wijzigingen)$/).all())
        await summary.click();
      expect(await findingsInBothLanguages(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page), 'dark').toEqual([]);
      expect(await overflow(page), 'dark').toBe(0);
      await page.emulateMedia({ colorScheme: 'light' });
    },
    { width: 320, height: 640 },
  ));

// 1280 × 1024 at 400%; and a phone, on which the short form of the outcome lies over the foot.
test.each([{ width: 320, height: 256 }, phone, { width: 1024, height: 768 }])(
  'nothing covers the level that has the focus at $width × $height',
  (viewport) =>
    reader(async (page) => {
      for (const { id } of [study.criteria.at(-1)!, study.criteria[0]!, study.criteria[5]!]) {
        const radio = criterion(page, id).getByRole('radio', { checked: true });
        await radio.focus();
        const seen = await radio.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === element;
        });
        expect(seen, id).toBe(true);
      }
      expect(await overflow(page)).toBe(0);
    }, viewport),
);
