import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { study } from '../../src/study/templates/benefits.ts';
import { newRun, type Run } from '../../src/survey/run.ts';
import { axeFindings, launch, visit } from '../support/journey.ts';
import { type Site, serve } from '../support/site.ts';

let browser: Browser;
let site: Site;

beforeAll(async () => {
  browser = await launch();
  site = await serve();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const noon = Date.UTC(2026, 10, 24, 12);

/** Person p says yes in scenario s by a rule in which everyone agrees on the second scenario. */
const saysYes = (p: number, s: number) => s === 1 || (s * 7 + p * 3) % 5 < 2;

function finishedRun(p: number): Run {
  const at = noon + p * 60_000;
  return {
    ...newRun(study, { id: `person-${p}`, seed: p, at }),
    place: { kind: 'done' },
    answers: study.design.scenarios.map((_, s) => ({ category: saysYes(p, s) ? 1 : 0, at })),
    finishedAt: at,
  };
}

/** The case of the benefits experiment on a device on which so many people have finished. */
async function room(people: number, then: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, problems } = await visit(browser, site);
  page.setDefaultTimeout(20_000);
  await page.goto(`${site.url}#/study/benefits/case`);
  await page.getByText('Er zijn nog 5 deelnemers nodig voordat hier iets te zien is.').waitFor();
  const runs = Array.from({ length: people }, (_, p) => finishedRun(p));
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('afweging-answers');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('runs', 'readwrite');
          for (const run of all) tx.objectStore('runs').put(run);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    runs,
  );
  await page.reload();
  await then(page);
  expect(problems).toEqual([]);
  await context.close();
}

const outcome = (page: Page) => page.getByText(/^Van 100 van deze deelnemers .* “ja”\.$/).first();

async function startWith(page: Page, scenario: number): Promise<void> {
  await page.getByLabel('Begin met').selectOption(`Situatie ${scenario}`);
  await page.getByRole('button', { name: 'Neem over' }).click();
}

test('with four people nothing is shown but how many are still needed', () =>
  room(4, async (page) => {
    await page.getByText('Er is nog 1 deelnemer nodig voordat hier iets te zien is.').waitFor();
    expect(await page.getByRole('radio', { name: 'Klein' }).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  }));

test('from five people on there is an early estimate, of people and not of simulated ones', () =>
  room(5, async (page) => {
    await outcome(page).waitFor();
    await page.getByText(/^Eerste schatting op 5 deelnemers, naar het midden getrokken\./).waitFor();
    await page.getByText('5 deelnemers, die op dit apparaat antwoordden op 24 november 2026.').waitFor();
    expect(await page.getByText(/gesimuleerd/i).count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  }));

test('the answers of a sixth to ninth person wait for the tenth', () =>
  room(9, async (page) => {
    await outcome(page).waitFor();
    await page
      .getByText('5 deelnemers, die op dit apparaat antwoordden op 24 november 2026.')
      .first()
      .waitFor();
    await startWith(page, 3);
    await page.getByText('Dit is situatie 3 uit de studie. Dit antwoordden 5 deelnemers').waitFor();
    const yes = [0, 1, 2, 3, 4].filter((p) => saysYes(p, 2)).length;
    const row = page.getByRole('table').first().getByRole('row', { name: /^Ja / });
    expect((await row.getByRole('cell').allTextContents()).at(-1)).toBe(`${yes}`);
  }));

test('counts that would tell what everyone answered stay closed', () =>
  room(5, async (page) => {
    await outcome(page).waitFor();
    await startWith(page, 2);
    await page
      .getByText('Dit is situatie 2 uit de studie. De getelde antwoorden zijn niet getoond')
      .waitFor();
  }));
