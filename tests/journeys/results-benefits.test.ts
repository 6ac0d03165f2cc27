import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { ratedProfiles } from '../../src/study/rated-profiles.ts';
import type { Study } from '../../src/study/study.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { finishedRuns, putRuns } from '../support/runs.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let study: Study;

beforeAll(async () => {
  study = await loadTemplate('benefits');
});

/** Yes and no by the amount and the form, differently for each person, so that everything can be told. */
const mixed = (person: number, scenario: number) => {
  const [amount, time, repayment] = ratedProfiles(study)[scenario]!;
  return amount! + ((person * 7 + scenario * 5) % 3) > time! + repayment! ? 1 : 0;
};

const hidden = 'niet getoond';

/** A device on the results of the benefits experiment, before anyone took part. */
async function device(then: (page: Page) => Promise<void>): Promise<void> {
  const { page, context, problems } = await visit(site, { viewport: { width: 320, height: 640 } });
  await page.goto(`${site.url}#/study/benefits/results`);
  await page.getByText('Er zijn nog geen antwoorden.').waitFor();
  await then(page);
  expect(problems).toEqual([]);
  await context.close();
}

/** Puts so many people's runs on the device and looks again. */
async function takenPart(page: Page, people: number, category = mixed): Promise<void> {
  await putRuns(page, finishedRuns(study, people, category));
  await page.getByRole('button', { name: 'Opnieuw kijken' }).click();
}

test('without answers there is one sentence and the way to take part', () =>
  device(async (page) => {
    await page.getByText(/Nog 5 nodig/).waitFor();
    expect(await findingsInBothLanguages(page)).toEqual([]);
    await page.getByRole('link', { name: 'Doe mee' }).click();
    await page.waitForURL(/\/r\/#tbenefits$/);
  }));

test('results open by five people: closed at four, an early estimate at five, the same at seven', () =>
  device(async (page) => {
    await takenPart(page, 4);
    await stillClosed(page);
    expect(await findingsInBothLanguages(page), 'of four people').toEqual([]);
    await takenPart(page, 5);
    await earlyEstimate(page);
    expect(await findingsInBothLanguages(page), 'of five people').toEqual([]);
    await smallGroupsHidden(page);
    await takenPart(page, 7);
    await sameAsAtFive(page);
  }));

/** With four people only the number received and still needed is told. */
async function stillClosed(page: Page): Promise<void> {
  await page.getByText('Er zijn 4 ingevulde vragenlijsten ontvangen.').waitFor();
  await page.getByText(/Nog 1 nodig/).waitFor();
  expect(await page.getByRole('heading').allTextContents()).toEqual(['Een toeslag aanvragen']);
  expect(await page.getByRole('img').count()).toBe(0);
}

async function earlyEstimate(page: Page): Promise<void> {
  await page.getByText(/Dit is een eerste schatting op 5 deelnemers/).waitFor();
  await page.getByRole('heading', { name: 'Belang van de criteria' }).waitFor();
  expect(await page.getByText('Gesimuleerd').count()).toBe(0);
  await page
    .getByText(/5 deelnemers\s· 60 oordelen\s· tot en met 24 november 2026\s· ja\/nee-logit/)
    .first()
    .waitFor();
}

/** Groups under five people are hidden in bars and lists, with the reason. */
async function smallGroupsHidden(page: Page): Promise<void> {
  // Persons 0, 2 and 4 take the first option of the first question, 1 and 3 the second.
  await page.getByLabel('Verdeel naar').selectOption({ index: 0 });
  const bars = page.getByRole('region', { name: /^Verschillen de oordelen/ }).first();
  await bars.getByText('Tabel', { exact: true }).click();
  expect(await bars.getByRole('cell', { name: hidden }).count()).toBe(2);
  await bars.getByText(/Niet getoond is een groep met te weinig deelnemers/).waitFor();
  expect(await bars.getByText(/n = \d/).count()).toBe(0);
  const lists = page.getByRole('region', { name: /^Top 4 naar/ });
  await lists
    .getByText(
      'Van geen enkele groep is de lijst te tonen: te weinig deelnemers, of te veel gelijke antwoorden.',
    )
    .first()
    .waitFor();
  expect(await lists.getByText(/Trekkingen/).count()).toBe(0);
}

async function sameAsAtFive(page: Page): Promise<void> {
  await page
    .getByText(
      /Er zijn 7 vragenlijsten ontvangen; de resultaten gaan over de eerste 5\. Ze veranderen pas als er 10 zijn/,
    )
    .waitFor();
  await page.getByText(/eerste schatting op 5 deelnemers/).waitFor();
}

test('a situation that all judged alike is hidden, since each answer would be known', () =>
  device(async (page) => {
    await takenPart(page, 10, (person, scenario) => (scenario === 0 ? 1 : mixed(person, scenario)));
    const figure = page.getByRole('region', { name: 'Hoe zijn de situaties beoordeeld?', exact: true });
    await figure.getByText('Tabel', { exact: true }).click();
    const first = page.getByRole('rowheader', { name: 'Situatie 1', exact: true });
    const row = figure.getByRole('row').filter({ has: first });
    await row.getByText(hidden).waitFor();
    await figure.getByText(/Niet getoond: te weinig deelnemers, te veel gelijke antwoorden/).waitFor();
    await page.getByRole('heading', { name: 'Belang van de criteria' }).waitFor();
    expect(await findingsInBothLanguages(page)).toEqual([]);
  }));

test('when everybody says yes to everything there is no estimate, in words', () =>
  device(async (page) => {
    await takenPart(page, 5, () => 1);
    await page.getByText('Met deze antwoorden is er geen schatting te maken.').waitFor();
    await page.getByText(/Alle antwoorden zijn hetzelfde: “Ja”/).waitFor();
    expect(await findingsInBothLanguages(page)).toEqual([]);
  }));
