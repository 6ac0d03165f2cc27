import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveCamera, readPicture } from '../support/fake-camera.ts';
import { copyText, type Sent, saveAnswers, takenByCamera } from '../support/giving.ts';
import { type Journey, visit } from '../support/journey.ts';
import { makeFromEmpty } from '../support/new-study.ts';
import { takePartAs } from '../support/phone.ts';
import { readModel } from '../support/reading.ts';
import { passOn, words } from '../support/respondent.ts';
import { copiedLink, shareFirst, shareStudy, toSharing } from '../support/sharing.ts';
import { together } from '../support/together.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let researcher: Journey;

beforeAll(async () => {
  researcher = await atDesk();
});
afterAll(async () => {
  expect(researcher.problems).toEqual([]);
});

/** A laptop with a camera, on which nothing was made yet. */
async function atDesk(): Promise<Journey> {
  const journey = await visit(site, {
    viewport: { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await giveCamera(journey.page);
  return journey;
}

/**
 * Twelve people on twelve devices hand in thirteen questionnaires: the last two share a device, and the first
 * answers on a second one, which nothing on the way can know.
 */
const byCode = [1, 2, 3, 4];
const byText = [5, 6, 7, 1];
const byFile = [8, 9, 10, 11];
const afterwardsOnTheSameDevice = 12;

describe('a study from empty to a reader of its model', () => {
  let link = '';
  let keyWords = '';
  const mails: string[] = [];
  const files: Sent[] = [];

  const people = (numbers: readonly number[], handOver: (phones: readonly Page[]) => Promise<void>) =>
    together(site, { link, keyWords }, numbers, handOver);

  const received = (n: number) =>
    researcher.page
      .getByRole('status')
      .filter({ hasText: new RegExp(`^${n} vragenlijsten ontvangen$`) })
      .waitFor();

  test('is made, and gets its link once the backup of its key was read back', async () => {
    const { page } = researcher;
    await page.goto(site.url);
    await makeFromEmpty(page);
    keyWords = await shareFirst(page);
    link = await copiedLink(page, 'Zonder bestand op de host');
  });

  test('is answered on phones that show their answers to the camera, without a request from Start on', async () => {
    const { page } = researcher;
    await page.getByRole('link', { name: 'Verzamelen', exact: true }).click();
    await people(byCode, (phones) => takenByCamera(page, phones));
    await received(4);
  });

  test('is answered by people who copy a text, one of them for the second time, again without a request', () =>
    people(byText, async (phones) => {
      for (const page of phones) mails.push(await copyText(page));
    }));

  test('is answered by people who save a file, two of them on one device, again without a request', () =>
    people(byFile, async (phones) => {
      for (const page of phones.slice(0, 3)) files.push(await saveAnswers(page));
      const shared = phones[3]!;
      await passOn(shared);
      await takePartAs(shared, afterwardsOnTheSameDevice, words.nl.startNext);
      await passOn(shared);
      await shared.getByText('Op dit apparaat staan antwoorden van 2 mensen').waitFor();
      files.push(await saveAnswers(shared));
    }));

  test('collects a mailbox and files beside the camera: thirteen questionnaires of twelve people', async () => {
    const { page } = researcher;
    const mailbox = mails.map((code, m) => `Van: deelnemer ${m}\nOnderwerp: antwoorden\n\n${code}\n\nGroet`);
    await page.getByLabel('Plak hier tekst met antwoorden').fill(mailbox.join('\n\n-- \n'));
    await page.getByRole('button', { name: 'Neem op' }).click();
    await page.getByText('4 opgenomen.').waitFor();
    await page.getByLabel('Kies bestanden').setInputFiles(files);
    await page.getByText('5 opgenomen.').waitFor();
    await received(13);
  });

  test('shows an early estimate on ten of them, and its model is published and read elsewhere', async () => {
    const { page } = researcher;
    await page.getByRole('link', { name: 'Bekijk de resultaten' }).click();
    await page.getByText(/Dit is een eerste schatting op 10 deelnemers/).waitFor();
    await page.getByRole('link', { name: 'Publiceren', exact: true }).click();
    await page.getByRole('button', { name: 'Publiceer dit model' }).click();
    await page.getByRole('heading', { name: 'Het model is klaar om te delen' }).waitFor();
    await page.getByRole('button', { name: 'Kopieer de link' }).first().click();
    await page.getByText('Gekopieerd.').first().waitFor();
    const model = await page.evaluate(() => navigator.clipboard.readText());
    await readModel(site, model, 'Parkeren in de wijk');
  });
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
  let speaker: Journey;
  beforeAll(async () => {
    speaker = await atDesk();
  });
  afterAll(() => expect(speaker.problems).toEqual([]));

  test('gets a template with the speaker’s key as a code on the projector, of at most 160 characters', async () => {
    const { page, context } = speaker;
    await toSharing(page, site, title);
    keyWords = await shareStudy(page);
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
    await together(site, { link, keyWords }, numbers, (phones) => takenByCamera(speaker.page, phones));
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
    await readModel(site, await fromProjector(page), title);
  });
});
