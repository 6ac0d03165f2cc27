import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { study } from '../../src/study/templates/benefits.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { finishedRuns, putRuns } from '../support/runs.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

/** Person p says yes in scenario s by a rule in which everyone agrees on the second scenario. */
const saysYes = (p: number, s: number) => s === 1 || (s * 7 + p * 3) % 5 < 2;

/** Puts so many people's runs on the device and opens the case anew. */
async function takenPart(page: Page, people: number): Promise<void> {
  await putRuns(
    page,
    finishedRuns(study, people, (p, s) => (saysYes(p, s) ? 1 : 0)),
  );
  await page.reload();
}

const outcome = (page: Page) => page.getByText(/^Van 100 deelnemers als deze .* “ja”\.$/).first();

async function startWith(page: Page, scenario: number): Promise<void> {
  await page.getByLabel('Begin met').selectOption(`Situatie ${scenario}`);
  await page.getByRole('button', { name: 'Neem over' }).click();
}

test('the case opens by five people: closed at four, an early estimate at five, the same at nine', async () => {
  const { page, context, problems } = await visit(site, { viewport: { width: 320, height: 640 } });
  page.setDefaultTimeout(20_000);
  await page.goto(`${site.url}#/study/benefits/case`);
  await page.getByText('Er zijn nog 5 deelnemers nodig voordat hier iets te zien is.').waitFor();
  await takenPart(page, 4);
  await stillClosed(page);
  await takenPart(page, 5);
  await earlyEstimate(page);
  await agreementClosed(page);
  await takenPart(page, 9);
  await waitsForTheTenth(page);
  expect(problems).toEqual([]);
  await context.close();
});

/** With four people nothing is shown but how many are still needed. */
async function stillClosed(page: Page): Promise<void> {
  await page.getByText('Er is nog 1 deelnemer nodig voordat hier iets te zien is.').waitFor();
  expect(await page.getByRole('radio', { name: 'Klein' }).count()).toBe(0);
  expect(await findingsInBothLanguages(page), 'of four people').toEqual([]);
}

/** An estimate of people and not of simulated ones. */
async function earlyEstimate(page: Page): Promise<void> {
  await outcome(page).waitFor();
  await page.getByText(/^Eerste schatting op 5 deelnemers, naar het midden getrokken\./).waitFor();
  await page.getByText('5 deelnemers, die antwoordden op 24 november 2026.').waitFor();
  expect(await page.getByText(/gesimuleerd/i).count()).toBe(0);
  expect(await findingsInBothLanguages(page), 'of five people').toEqual([]);
}

/** Counts that would tell what everyone answered stay closed. */
async function agreementClosed(page: Page): Promise<void> {
  await startWith(page, 2);
  await page
    .getByText('Dit is situatie 2 uit het onderzoek. De getelde antwoorden zijn niet getoond')
    .waitFor();
}

/** The answers of a sixth to ninth person wait for the tenth. */
async function waitsForTheTenth(page: Page): Promise<void> {
  await outcome(page).waitFor();
  await page.getByText('5 deelnemers, die antwoordden op 24 november 2026.').first().waitFor();
  await startWith(page, 3);
  await page.getByText('Dit is situatie 3 uit het onderzoek. Dit antwoordden 5 deelnemers').waitFor();
  const yes = [0, 1, 2, 3, 4].filter((p) => saysYes(p, 2)).length;
  const row = page.getByRole('table').first().getByRole('row', { name: /^Ja / });
  expect((await row.getByRole('cell').allTextContents()).at(-1)).toBe(`${yes}`);
}
