import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { study } from '../../src/study/templates/benefits.ts';
import { findingsInBothLanguages, type Journey, resize, visit, withOffline } from '../support/journey.ts';
import { judgeAll } from '../support/judge-all.ts';
import {
  begin,
  heading,
  judge,
  levels,
  onDisk,
  openBenefits,
  passOn,
  press,
  saved,
  takePart,
  words,
} from '../support/respondent.ts';
import { finishedRuns, putRuns } from '../support/runs.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });

/** A person's visit that must end without an error, a breach of the policy or a request elsewhere. */
async function person(
  then: (journey: Journey) => Promise<void>,
  options?: Parameters<typeof visit>[1],
): Promise<void> {
  const journey = await visit(site, options);
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
    await begin(page);
    await page.goBack();
    await heading(page, 'Over uzelf').waitFor();
    await page.goForward();
    await judge(page, 1, 12);
    await press(page, 'Afronden');
    await heading(page, 'Klaar').waitFor();
    // Yes to the 3rd, 6th, 9th and 12th of twelve.
    await page.getByRole('row', { name: 'Nee 8' }).waitFor();
    await page.getByRole('row', { name: 'Ja 4' }).waitFor();
    expect(await page.getByRole('rowheader').allTextContents()).toEqual(['Ja', 'Nee']);
    expect(site.requests.slice(hosted)).toEqual([]);
    expect(asked).toEqual([]);
    expect(await page.evaluate(() => 'RTCPeerConnection' in globalThis)).toBe(false);
  }, withOffline));

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

describe('one person’s run, step by step', () => {
  let journey: Journey;
  let page: Page;
  beforeAll(async () => {
    journey = await visit(site);
    page = journey.page;
    await openBenefits(page, site);
  });
  afterAll(async () => {
    expect(journey.problems).toEqual([]);
    await journey.context.close();
  });
  const yes = () => page.getByRole('radio', { name: 'Ja', exact: true });
  const no = () => page.getByRole('radio', { name: 'Nee', exact: true });
  /** What the check page lists: two background answers, then twelve scenarios. */
  const given = async () => {
    await page.getByRole('listitem').getByRole('strong').nth(13).waitFor();
    return (await page.getByRole('listitem').getByRole('strong').allInnerTexts()).slice(0, 14);
  };
  const answers = (yes: string, no: string, changed: number[]) =>
    Array.from({ length: 12 }, (_, i) => ((i + 1) % 3 === 0 || changed.includes(i + 1) ? yes : no));

  test('a small phone shows a scenario, its question and both answers at once', async () => {
    await begin(page);
    await resize(page, { width: 360, height: 740 });
    for (const answer of [yes(), no()]) {
      const box = await answer.boundingBox();
      expect(box!.y + box!.height).toBeLessThan(740);
    }
    await resize(page, { width: 390, height: 844 });
  });

  test('Back after a changed answer keeps every other answer', async () => {
    await judge(page, 1, 3);
    await press(page, 'Terug');
    await press(page, 'Terug');
    await heading(page, 'Situatie 2 van 12').waitFor();
    expect(await no().isChecked()).toBe(true);
    await yes().check();
    await press(page, 'Terug');
    expect(await no().isChecked()).toBe(true);
    await press(page, 'Verder');
    expect(await yes().isChecked()).toBe(true);
    await press(page, 'Verder');
    expect(await yes().isChecked()).toBe(true);
    await press(page, 'Verder');
  });

  test('Back and Forward of the browser go by screens, keep every answer and leave the address as it was', async () => {
    await heading(page, 'Situatie 4 van 12').waitFor();
    const address = page.url();
    await page.goBack();
    await heading(page, 'Situatie 3 van 12').waitFor();
    expect(await yes().isChecked()).toBe(true);
    await page.goBack();
    await heading(page, 'Situatie 2 van 12').waitFor();
    await page.goForward();
    await heading(page, 'Situatie 3 van 12').waitFor();
    await press(page, 'Terug');
    await page.goBack();
    await heading(page, 'Situatie 1 van 12').waitFor();
    // Where someone is reaches the device a little after the screen.
    const place = { kind: 'scenario', position: 0, goal: 'on' };
    await expect.poll(() => onDisk(page)).toMatchObject([{ place }]);
    // From one start of the page to the next the history stays.
    await page.reload();
    await heading(page, 'Situatie 1 van 12').waitFor();
    await page.goBack();
    await heading(page, 'Over uzelf').waitFor();
    await page.goBack();
    await heading(page, 'Een toeslag aanvragen').waitFor();
    expect(page.url()).toBe(address);
    // Past the introduction and the questions, to the fourth scenario.
    for (let screen = 0; screen < 5; screen++) await press(page, 'Verder');
  });

  test('after a reload, and a day later, the same scenario is there in the same order', async () => {
    await judge(page, 4, 4);
    await heading(page, 'Situatie 5 van 12').waitFor();
    await yes().check();
    await saved(page);
    const before = await levels(page);
    await page.reload();
    await heading(page, 'Situatie 5 van 12').waitFor();
    expect(await levels(page)).toEqual(before);
    expect(await yes().isChecked()).toBe(true);
    await journey.context.clock.setSystemTime(Date.now() + 86_400_000);
    await page.goto('about:blank');
    await openBenefits(page, site);
    await heading(page, 'Situatie 5 van 12').waitFor();
    expect(await levels(page)).toEqual(before);
    await page.goBack();
    await heading(page, 'Situatie 4 van 12').waitFor();
    await press(page, 'Verder');
    await heading(page, 'Situatie 5 van 12').waitFor();
  });

  test('a language switch midway loses nothing and asks the same in the other language', async () => {
    await press(page, 'English');
    await heading(page, 'Scenario 5 of 12').waitFor();
    expect(await page.getByRole('radio', { name: 'Yes', exact: true }).isChecked()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await press(page, 'Next');
    await judge(page, 6, 12, words.en);
    expect(await given()).toEqual(['Yes', 'Easy', ...answers('Yes', 'No', [2, 5])]);
    await press(page, 'Nederlands');
  });

  test('on the check page an answer and a background answer are changed, and the rest stays', async () => {
    await heading(page, 'Kloppen uw antwoorden?').waitFor();
    await press(page, 'Wijzigen Situatie 7');
    await heading(page, 'Situatie 7 van 12').waitFor();
    await yes().check();
    await press(page, 'Naar het overzicht');
    await press(page, 'Wijzigen Hoe vindt u het om formulieren van de overheid in te vullen?');
    await page.getByRole('radio', { name: 'Moeilijk', exact: true }).check();
    await press(page, 'Naar het overzicht');
    await heading(page, 'Kloppen uw antwoorden?').waitFor();
    expect(await given()).toEqual(['Ja', 'Moeilijk', ...answers('Ja', 'Nee', [2, 5, 7])]);
    await press(page, 'Afronden');
    await page.getByRole('row', { name: 'Nee 5' }).waitFor();
    await page.getByRole('row', { name: 'Ja 7' }).waitFor();
    // What is finished is not gone back into: Back leaves the page, as it does from its first screen.
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
    await page.goForward();
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
    await heading(page, 'Klaar').waitFor();
  });

  test('a finished run is still there after a reload, and is erased after saying what and how much', async () => {
    await saved(page);
    await page.reload();
    await heading(page, 'Klaar').waitFor();
    await page.getByRole('row', { name: 'Ja 7' }).waitFor();
    expect(await onDisk(page)).toHaveLength(1);
    const erase = 'Wis mijn 14 antwoorden van dit apparaat';
    await press(page, erase);
    const dialog = page.getByRole('dialog', { name: 'Van dit apparaat wissen?' });
    await dialog.getByText('Dit wist uw antwoorden op 12 situaties en 2 antwoorden over uzelf.').waitFor();
    await dialog.getByRole('button', { name: 'Niet wissen' }).click();
    expect(await onDisk(page)).toHaveLength(1);
    await press(page, erase);
    await dialog.getByRole('button', { name: erase }).click();
    await page.getByText('De antwoorden zijn van dit apparaat gewist.').waitFor();
    expect(await onDisk(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Beginnen', exact: true }).waitFor();
  });
});

test('the second of two quick taps does not pass the device on, should it come down where that is done', () =>
  person(async ({ page }) => {
    await takePart(page);
    await press(page, words.nl.nextPerson);
    const { x, y } = (await page.getByRole('button', { name: words.nl.nextPersonSure }).boundingBox())!;
    await press(page, 'Nee, hier blijven');
    const asks = page.getByRole('button', { name: words.nl.nextPerson, exact: true });
    const found = await asks.evaluate(
      async (asks: HTMLElement, { x, y }) => {
        const buttonThere = () => document.elementFromPoint(x, y)?.closest('button')?.textContent ?? 'none';
        asks.click();
        const atOnce = buttonThere();
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
        return { atOnce, later: buttonThere() };
      },
      { x: x + 5, y: y + 5 },
    );
    expect(found).toEqual({ atOnce: 'none', later: words.nl.nextPersonSure });
  }));

test('five people take their turns; then the results open, and everything can be erased', () =>
  person(async ({ page }) => {
    await takePart(page);
    await page.getByText('Voor de uitkomsten zijn nog 4 mensen nodig.').waitFor();
    await putRuns(
      page,
      finishedRuns(study, 2, () => 1),
    );
    for (let people = 4; people <= 5; people++) {
      await passOn(page);
      await heading(page, 'Een toeslag aanvragen').waitFor();
      expect(await page.getByRole('radio').count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Bekijk de uitkomsten' }).count()).toBe(0);
      // What two other people answered is on this device too.
      if (people === 4) await page.reload();
      await begin(page, words.nl, 'Beginnen als volgende persoon');
      await judgeAll(page, people);
      await page.getByRole('button', { name: words.nl.nextPerson }).waitFor();
    }
    const link = page.getByRole('link', { name: 'Bekijk de uitkomsten' });
    expect(await link.evaluate((a: HTMLAnchorElement) => a.href)).toBe(`${site.url}#/study/benefits/results`);
    expect(await onDisk(page)).toHaveLength(5);
    await passOn(page);
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
  const { page, problems, context } = await visit(site, { viewport: { width: 320, height: 640 } });
  await page.goto(`${site.url}r/#tunknown`);
  await heading(page, 'Dit onderzoek is hier niet te vinden').waitFor();
  await page.getByText('Kopieer de hele link, met alles wat na het hekje (#) komt.').waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});
