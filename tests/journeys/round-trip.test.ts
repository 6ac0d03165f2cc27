import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyWords } from '../../src/exchange/key-words.ts';
import { putShared, type Shared, shared } from '../support/collecting.ts';
import { holdUpPictures, readPicture } from '../support/fake-camera.ts';
import { launch, visit, withOffline } from '../support/journey.ts';
import { begin, judge, press, words } from '../support/respondent.ts';
import { type Site, serve } from '../support/site.ts';

let browser: Browser;
let site: Site;
let made: Shared;

beforeAll(async () => {
  browser = await launch();
  site = await serve('/een/pad/');
  made = await shared('00112233445566aa');
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function researcher(then: (page: Page) => Promise<void>, screens: readonly Buffer[]): Promise<void> {
  const { page, context, problems } = await visit(browser, site, { viewport: { width: 1280, height: 720 } });
  if (screens.length > 0) await holdUpPictures(page, screens);
  await page.goto(`${site.url}#/study/${made.study.id}/collect`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putShared(page, [made]);
  await page.reload();
  await then(page);
  expect(problems).toEqual([]);
  await context.close();
}

/** What the room's camera sees of a phone: its screen, with the code in the middle. */
async function photo(phone: Page): Promise<Buffer> {
  const code = phone.getByRole('img', { name: 'QR-code met uw antwoorden op slot.' });
  await code.scrollIntoViewIfNeeded();
  return phone.screenshot();
}

test('the code on the projector opens the study on a phone, and the code on the phone is received by the camera', async () => {
  let link = '';
  await researcher(async (page) => {
    await page.goto(`${site.url}#/study/${made.study.id}/room`);
    await page.getByRole('img', { name: 'QR-code om mee te doen met Een toeslag aanvragen' }).waitFor();
    link = (await readPicture(await page.screenshot()))!;
  }, []);
  expect(link.startsWith(`${site.url}r/#`)).toBe(true);
  const {
    page: phone,
    context,
    problems,
  } = await visit(browser, site, {
    ...withOffline,
    viewport: { width: 640, height: 480 },
  });
  await phone.goto(link);
  await phone
    .getByText((await keyWords(made.keys.publicKey, 'nl')).join(' '))
    .first()
    .waitFor();
  await phone.getByRole('checkbox').check();
  await begin(phone);
  await judge(phone, 1, 12);
  await press(phone, words.nl.finish);
  await press(phone, 'Laat de QR-code zien');
  const screen = await photo(phone);
  const receipt = (await phone.locator('.key-words').last().textContent())!;
  await researcher(
    async (page) => {
      await press(page, 'Zet de camera aan');
      await page
        .locator('.receipt')
        .filter({ hasText: receipt.replace(' ', '') })
        .waitFor();
      await page
        .getByRole('status')
        .filter({ hasText: /^1 vragenlijst ontvangen$/ })
        .waitFor();
    },
    [screen],
  );
  await press(phone, 'Ja, dezelfde woorden');
  expect(problems).toEqual([]);
  await context.close();
});
