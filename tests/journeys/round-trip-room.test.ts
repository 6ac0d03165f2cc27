import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveCamera, readPicture } from '../support/fake-camera.ts';
import { takenByCamera } from '../support/giving.ts';
import { type Journey, launch, visit } from '../support/journey.ts';
import { readModel } from '../support/reading.ts';
import { copiedLink, shareFirst } from '../support/sharing.ts';
import { type Site, serve } from '../support/site.ts';
import { together } from '../support/together.ts';

let browser: Browser;
let site: Site;
let speaker: Journey;

beforeAll(async () => {
  browser = await launch();
  site = await serve('/een/pad/');
  speaker = await visit(browser, site, {
    viewport: { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await giveCamera(speaker.page);
});
afterAll(async () => {
  expect(speaker.problems).toEqual([]);
  await browser.close();
  await site.close();
});

/** What a phone's camera reads from the projector. */
async function fromProjector(screen: Page): Promise<string> {
  return (await readPicture(await screen.screenshot()))!;
}

describe('a room of twelve phones', () => {
  const title = 'Een toeslag aanvragen';
  let room: Page;
  let link = '';
  let keyWords = '';

  test('gets a template with the speaker’s key as a code on the projector, of at most 160 characters', async () => {
    const { page, context } = speaker;
    await page.goto(site.url);
    await page.getByRole('link', { name: 'Uw onderzoeken' }).first().click();
    await page.getByRole('button', { name: title }).click();
    await page.getByRole('heading', { name: 'Teksten' }).waitFor();
    keyWords = await shareFirst(page);
    const written = await copiedLink(page, 'Voor een zaal');
    await page.getByRole('link', { name: 'Verzamelen', exact: true }).click();
    const opening = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Open het scherm' }).click();
    room = await opening;
    await room.getByRole('img', { name: `QR-code om mee te doen met ${title}` }).waitFor();
    await room.getByText(keyWords).waitFor();
    link = await fromProjector(room);
    for (const each of [written, link]) {
      expect(each.startsWith(`${site.url}r/#`)).toBe(true);
      expect(each.length).toBeLessThanOrEqual(160);
    }
  });

  test.each([4, 8, 12])('hands over without a request from Start on, until %i were taken in', async (n) => {
    const numbers = [n - 3, n - 2, n - 1, n];
    await together(browser, site, { link, keyWords, numbers }, (phones) =>
      takenByCamera(speaker.page, phones),
    );
    await expect.poll(() => room.getByRole('status').textContent()).toMatch(new RegExp(`^${n}\\s`));
  });

  test('sees figures on ten of the twelve once the speaker opens them', async () => {
    const { page } = speaker;
    await page.getByRole('button', { name: 'Toon de figuren' }).click();
    await room.getByText(/· 10 deelnemers/).waitFor();
    await room.getByText('1 / 4 · 12 ontvangen').waitFor();
  });

  test('takes the model home by a code on the projector', async () => {
    const { page } = speaker;
    await page.getByRole('link', { name: 'Publiceren', exact: true }).click();
    await page.getByRole('button', { name: 'Publiceer dit model' }).click();
    await page.getByRole('heading', { name: 'Het model is klaar om te delen' }).waitFor();
    await page.getByRole('button', { name: 'QR-code op de beamer' }).click();
    await page.getByRole('dialog', { name: `QR-code naar het model: ${title}` }).waitFor();
    await readModel(browser, site, await fromProjector(page), title);
  });
});
