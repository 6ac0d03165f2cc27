import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { heading, press, words } from '../support/respondent.ts';
import { copiedLink, shareFirst } from '../support/sharing.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });

const carried = 'Dit onderzoek draagt de gewichten van gesimuleerde antwoorden mee.';
const lost = 'De gewichten van de groep gaan niet meer mee met dit onderzoek.';

/** From the reference study's models to a next round with its fit, made and shared; gives the link. */
async function nextRound(): Promise<string> {
  const { page, problems } = await visit(site, {
    viewport: { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page.setDefaultTimeout(60_000);
  await page.goto(`${site.url}#/study/data-sharing/models`);
  await page.getByText('Daarvoor is eerst het model “Ieder weegt anders” nodig').waitFor();
  const weights = page.getByRole('region', { name: 'Ieder weegt anders', exact: true });
  await weights.getByRole('button', { name: 'Schat dit model' }).click();
  await weights.getByText('Geschat.', { exact: true }).waitFor();
  await press(page, 'Maak de volgende ronde');
  await page.waitForURL(/#\/study\/[0-9a-f]{16}\/make/);
  await page.getByText(carried).waitFor();
  await losing(page);
  await shareFirst(page);
  await page.getByText(carried).waitFor();
  const link = await copiedLink(page, 'Zonder bestand op de host');
  expect(problems).toEqual([]);
  return link;
}

/** An edit of the criteria takes the weights with it and says so, and is undone. */
async function losing(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Criteria', exact: true }).click();
  await page
    .getByRole('button', { name: /omlaag/ })
    .first()
    .click();
  await page.getByText(lost).waitFor();
  expect(await page.getByText(carried).count()).toBe(0);
  await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click();
  await page.getByText(carried).waitFor();
  expect(await page.getByText(lost).count()).toBe(0);
}

/** Judges by two criteria only, one step up or down for each. */
async function judge(page: Page): Promise<void> {
  for (let s = 1; s <= 21; s++) {
    await heading(page, `Situatie ${s} van 21`).waitFor();
    const levels = await page.locator('dd').allTextContents();
    const has = (start: string) => (levels.some((level) => level.startsWith(start)) ? 1 : 0);
    const place = 2 + has('Gunstig') - has('Ongunstig') + has('Delen valt onder') - has('Delen valt niet');
    await page.getByRole('radio').nth(place).check();
    await press(page, words.nl.next);
  }
  await press(page, words.nl.finish);
}

test('who answers a next round reads what their answers clearly went with, and whose weights it started from', async () => {
  const link = await nextRound();
  const { page, problems } = await visit(site, { viewport: { width: 360, height: 800 } });
  await page.goto(link);
  await page.getByRole('checkbox').check();
  await press(page, words.nl.start);
  await heading(page, 'Over uzelf').waitFor();
  for (const question of await page
    .getByRole('group')
    .filter({ has: page.getByRole('radio') })
    .all())
    await question.getByRole('radio').first().check();
  await press(page, words.nl.next);
  await judge(page);
  await page.getByText(/Als uitgangspunt dienden gesimuleerde antwoorden\./).waitFor();
  await page
    .getByText(
      'uw antwoorden gingen duidelijk mee met “Gunstig, zoals sneller hulp” en tegen “Ongunstig, zoals een boete”.',
    )
    .waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  expect(problems).toEqual([]);
});
