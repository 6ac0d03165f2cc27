import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { keyWords } from '../../src/exchange/key-words.ts';
import { code, putShared, type Shared, shared } from '../support/collecting.ts';
import { axeFindings, findingsInBothLanguages, overflow, visit, withOffline } from '../support/journey.ts';
import { putRecords } from '../support/records.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let made: Shared;
/** As it was shared before. */
let older: Shared;

beforeAll(async () => {
  older = await shared('00112233445566aa');
  made = await shared('00112233445566aa');
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
/** How many pixels of what the room should see fall below its screen. */
const belowTheScreen = (room: Page) =>
  room.evaluate(() => document.documentElement.scrollHeight - innerHeight);
/** Size of running text in px. */
const typeSize = (room: Page) =>
  room.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
const number = (room: Page) => room.getByRole('status').textContent();

async function take(page: Page, from: number, n: number, version = made): Promise<void> {
  const codes = await Promise.all(Array.from({ length: n }, (_, p) => code(version, from + p)));
  await page.getByLabel('Plak hier tekst met antwoorden').fill(codes.join('\n'));
  await press(page, 'Neem op');
  await page.getByText(`${n} opgenomen.`).waitFor();
}

test('the speaker’s page controls what a room sees: the way in, the number, figures when opened, a rehearsal, all without internet', async () => {
  const { page, context, problems } = await visit(site, {
    ...withOffline,
    viewport: { width: 1280, height: 720 },
  });
  await page.goto(`${site.url}#/study/${made.study.id}/collect`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putShared(page, [older, made]);
  // What was changed since it was shared does not hold for the answers.
  const changed = { ...made.study, minimumGroup: 20 };
  await putRecords(page, 'afweging', [['drafts', { id: changed.id, study: changed, changedAt: Date.now() }]]);
  await page.reload();
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open het scherm' }).click();
  const room = await opening;
  await room.getByRole('img', { name: 'QR-code om mee te doen met Een toeslag aanvragen' }).waitFor();
  await room.getByText((await keyWords(made.keys.publicKey, 'nl')).join(' ')).waitFor();
  expect(await axeFindings(room)).toEqual([]);
  expect(await overflow(room)).toBe(0);
  expect(await belowTheScreen(room)).toBeLessThanOrEqual(0);

  // From here on there is no internet, and both windows are loaded anew.
  await page.getByText(/^Vanaf hier werkt alles op dit apparaat ook zonder internet/).waitFor();
  await site.close();
  await Promise.all([page.reload(), room.reload()]);

  // Until there are answers to what is shared now, the figures would be of those before.
  await take(page, 90, 3, older);
  await expect.poll(() => number(room)).toMatch(/^3\s/);
  await page.getByText('De figuren kunnen open vanaf 5 deelnemers.').waitFor();

  // A rehearsal: simulated, and gone without a trace.
  await press(page, 'Oefen met 12 gesimuleerde telefoons');
  await room.getByText('Gesimuleerd').waitFor();
  await press(page, 'Wis de oefening (12 gesimuleerde antwoorden)');
  await room.getByText('Gesimuleerd').waitFor({ state: 'detached' });
  await expect.poll(() => number(room)).toMatch(/^3\s/);
  await page.getByText('vragenlijsten ontvangen').first().waitFor();
  expect(await page.getByRole('button', { name: 'Toon de figuren' }).isDisabled()).toBe(true);

  // Real answers: counted at once, drawn only when the speaker asks, and again only with enough new people.
  await take(page, 0, 6);
  await expect.poll(() => number(room)).toMatch(/^6\s/);
  expect(await room.getByRole('button').count()).toBe(0);
  await press(page, 'Toon de figuren');
  await room.getByText(/· 5 deelnemers/).waitFor();
  await room.getByText('1 / 4 · 6 ontvangen').waitFor();
  await press(page, 'Volgende figuur');
  await room.getByText('2 / 4 · 6 ontvangen').waitFor();
  // Whatever the figure, it fits the projector.
  await expect.poll(() => belowTheScreen(room)).toBeLessThanOrEqual(0);
  // As many bars as leave type that is 24 px on a screen of 720 lines.
  await press(page, 'Volgende figuur');
  await room.getByText('3 / 4 · 6 ontvangen').waitFor();
  await room.getByRole('heading', { name: 'Hoe zijn de situaties beoordeeld?' }).waitFor();
  await expect.poll(() => belowTheScreen(room)).toBeLessThanOrEqual(0);
  expect(await typeSize(room)).toBeCloseTo(24, 1);
  await take(page, 6, 3);
  expect(await page.getByRole('button', { name: 'Teken opnieuw' }).isDisabled()).toBe(true);
  await page.getByText('De figuren gaan over 5 deelnemers. Opnieuw tekenen kan na nog 1.').waitFor();
  await take(page, 9, 1);
  await page.getByText('De figuren gaan over 5 deelnemers. U kunt ze opnieuw tekenen.').waitFor();
  await room.getByText(/· 5 deelnemers/).waitFor();
  await press(page, 'Teken opnieuw');
  await room.getByText(/· 10 deelnemers/).waitFor();
  expect(await axeFindings(room), 'figures').toEqual([]);
  await press(page, 'Toon de QR-code');
  await expect.poll(() => number(room)).toMatch(/^10\s/);
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await press(page, 'English');
  await room.reload();
  await room.getByText('Take part with your phone').waitFor();
  expect(await axeFindings(room), 'in English').toEqual([]);
  await press(page, 'Show the figures');
  await press(page, 'Next figure');
  await room.getByText(/· 10 respondents/).waitFor();
  expect(await axeFindings(room), 'figures in English').toEqual([]);
  await press(page, 'Nederlands');
  await room.close();
  await page.getByText('Het scherm staat niet open.').waitFor();
  await page.getByRole('link', { name: 'Bekijk de resultaten' }).click();
  await page.getByText(/Dit is een eerste schatting op 10 deelnemers/).waitFor();
  await page.getByRole('link', { name: 'Leg een geval voor aan dit model' }).click();
  await page.getByLabel('Begin met').waitFor();
  await page.getByRole('link', { name: 'Publiceren', exact: true }).click();
  await page.getByRole('button', { name: 'Publiceer dit model' }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
