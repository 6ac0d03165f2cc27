import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Journey, launch, visit, withOffline } from '../support/journey.ts';
import {
  answerAt,
  begin,
  heading,
  judge,
  levels,
  onDisk,
  openBenefits,
  press,
  saved,
  takePart,
  words,
} from '../support/respondent.ts';
import { type Site, serve } from '../support/site.ts';

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

/** A person's visit that must end without an error, a breach of the policy or a request elsewhere. */
async function person(
  then: (journey: Journey) => Promise<void>,
  options?: Parameters<typeof visit>[2],
): Promise<void> {
  const journey = await visit(browser, site, options);
  await openBenefits(journey.page, site);
  await then(journey);
  expect(journey.problems).toEqual([]);
  await journey.context.close();
}

test('a respondent takes part from introduction to summary, and nothing is fetched meanwhile', () =>
  person(async ({ page, context }) => {
    await page.getByText('Het duurt ongeveer 4 minuten.').waitFor();
    await page.getByText('Vanaf hier werkt het zonder internet.').waitFor();
    const hosted = site.requests.length;
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await takePart(page);
    await heading(page, 'Klaar').waitFor();
    // Yes to the 3rd, 6th, 9th and 12th of twelve.
    await page.getByRole('row', { name: 'Nee 8' }).waitFor();
    await page.getByRole('row', { name: 'Ja 4' }).waitFor();
    expect(site.requests.slice(hosted)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => 'RTCPeerConnection' in globalThis)).toBe(false);
  }, withOffline));

test('after a reload, and a day later, the same scenario is there in the same order', () =>
  person(async ({ page, context }) => {
    await begin(page);
    await judge(page, 1, 4);
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await saved(page);
    const before = await levels(page);
    await page.reload();
    await heading(page, 'Situatie 5 van 12').waitFor();
    expect(await levels(page)).toEqual(before);
    expect(await page.getByRole('radio', { name: 'Ja', exact: true }).isChecked()).toBe(true);
    await context.clock.setSystemTime(Date.now() + 86_400_000);
    await page.goto('about:blank');
    await openBenefits(page, site);
    await heading(page, 'Situatie 5 van 12').waitFor();
    expect(await levels(page)).toEqual(before);
  }));

test('without a network the page reloads and goes on', () =>
  person(async ({ page, context }) => {
    await begin(page);
    await judge(page, 1, 1);
    await heading(page, 'Situatie 2 van 12').waitFor();
    await saved(page);
    await context.setOffline(true);
    await page.reload();
    await judge(page, 2, 12);
    await press(page, 'Afronden');
    await heading(page, 'Klaar').waitFor();
  }, withOffline));

test('Back after a changed answer keeps every other answer', () =>
  person(async ({ page }) => {
    await begin(page);
    await judge(page, 1, 3);
    await press(page, 'Terug');
    await press(page, 'Terug');
    await heading(page, 'Situatie 2 van 12').waitFor();
    expect(await page.getByRole('radio', { name: 'Nee', exact: true }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await press(page, 'Terug');
    expect(await page.getByRole('radio', { name: 'Nee', exact: true }).isChecked()).toBe(true);
    await press(page, 'Verder');
    expect(await page.getByRole('radio', { name: 'Ja', exact: true }).isChecked()).toBe(true);
    await press(page, 'Verder');
    expect(await page.getByRole('radio', { name: 'Ja', exact: true }).isChecked()).toBe(true);
  }));

test('a language switch midway loses nothing and asks the same in the other language', () =>
  person(async ({ page }) => {
    await begin(page);
    await judge(page, 1, 2);
    await heading(page, 'Situatie 3 van 12').waitFor();
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await press(page, 'English');
    await heading(page, 'Scenario 3 of 12').waitFor();
    expect(await page.getByRole('radio', { name: 'Yes', exact: true }).isChecked()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await judge(page, 3, 12, words.en);
    await press(page, 'Finish');
    await page.getByRole('row', { name: 'No 8' }).waitFor();
    await page.getByRole('row', { name: 'Yes 4' }).waitFor();
  }));

test('on the check page an answer and a background answer are changed, and the rest stays', () =>
  person(async ({ page }) => {
    await begin(page);
    await judge(page, 1, 12);
    await heading(page, 'Kloppen uw antwoorden?').waitFor();
    await press(page, 'Wijzigen Situatie 7');
    await heading(page, 'Situatie 7 van 12').waitFor();
    await page.getByRole('radio', { name: 'Ja', exact: true }).check();
    await press(page, 'Naar het overzicht');
    await press(page, 'Wijzigen Hoe vindt u het om formulieren van de overheid in te vullen?');
    await page.getByRole('radio', { name: 'Moeilijk', exact: true }).check();
    await press(page, 'Naar het overzicht');
    await heading(page, 'Kloppen uw antwoorden?').waitFor();
    const given = (await page.getByRole('listitem').getByRole('strong').allInnerTexts()).slice(0, 14);
    const answers = Array.from({ length: 12 }, (_, i) => (i === 6 ? 'Ja' : answerAt(i + 1)));
    expect(given).toEqual(['Ja', 'Moeilijk', ...answers]);
  }));

test('the run is erased from the device, after saying what and how much', () =>
  person(async ({ page }) => {
    await begin(page);
    await judge(page, 1, 3);
    await saved(page);
    expect(await onDisk(page)).toHaveLength(1);
    await press(page, 'Wis mijn 5 antwoorden van dit apparaat');
    const dialog = page.getByRole('dialog', { name: 'Van dit apparaat wissen?' });
    await dialog.getByText('Dit wist uw antwoorden op 3 situaties en 2 antwoorden over uzelf.').waitFor();
    await dialog.getByRole('button', { name: 'Niet wissen' }).click();
    expect(await onDisk(page)).toHaveLength(1);
    await press(page, 'Wis mijn 5 antwoorden van dit apparaat');
    await dialog.getByRole('button', { name: 'Wis mijn 5 antwoorden van dit apparaat' }).click();
    await page.getByText('De antwoorden zijn van dit apparaat gewist.').waitFor();
    expect(await onDisk(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Beginnen', exact: true }).waitFor();
  }));

test('five people take their turns; then the results open, and everything can be erased', () =>
  person(async ({ page }) => {
    await takePart(page);
    await page.getByText('Voor de uitkomsten zijn nog 4 mensen nodig.').waitFor();
    for (let people = 2; people <= 5; people++) {
      await press(page, 'Volgende persoon');
      await heading(page, 'Een toeslag aanvragen').waitFor();
      expect(await page.getByRole('radio').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Bekijk de uitkomsten' }).count()).toBe(0);
      if (people === 3) await page.reload();
      await takePart(page, words.nl, 'Beginnen als volgende persoon');
    }
    const link = page.getByRole('link', { name: 'Bekijk de uitkomsten' });
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${site.url}#/study/benefits/results`);
    expect(await onDisk(page)).toHaveLength(5);
    await press(page, 'Volgende persoon');
    const everything = page.getByRole('button', { name: 'Wis alles van 5 mensen van dit apparaat' });
    expect(await everything.isVisible()).toBe(false);
    await page.getByText('Bewaren en wissen', { exact: true }).click();
    await everything.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: 'Wis alles van 5 mensen van dit apparaat' })
      .click();
    await page.getByText('De antwoorden zijn van dit apparaat gewist.').waitFor();
    expect(await onDisk(page)).toEqual([]);
  }));

test('a link to a study that does not exist says so, and what to do', async () => {
  const { page, problems, context } = await visit(browser, site);
  await page.goto(`${site.url}r/#tunknown`);
  await heading(page, 'Dit onderzoek is hier niet te vinden').waitFor();
  await page.getByText('Kopieer de hele link, met alles wat na het hekje (#) komt.').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
