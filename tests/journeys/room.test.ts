import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { keyWords } from '../../src/exchange/key-words.ts';
import { code, putShared, type Shared, shared } from '../support/collecting.ts';
import { axeFindings, overflow, visit } from '../support/journey.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let made: Shared;

beforeAll(async () => {
  made = await shared('00112233445566aa');
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const number = (room: Page) => room.getByRole('status').textContent();

async function take(page: Page, from: number, n: number): Promise<void> {
  const codes = await Promise.all(Array.from({ length: n }, (_, p) => code(made, from + p)));
  await page.getByLabel('Plak hier tekst met antwoorden').fill(codes.join('\n'));
  await press(page, 'Neem op');
  await page.getByText(`${n} opgenomen.`).waitFor();
}

test('the speaker’s page controls what a room sees: the way in, the number, figures when opened, a rehearsal', async () => {
  const { page, context, problems } = await visit(site, { viewport: { width: 1280, height: 720 } });
  await page.goto(`${site.url}#/study/${made.study.id}/collect`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putShared(page, [made]);
  await page.reload();
  const opening = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Open het scherm' }).click();
  const room = await opening;
  await room.getByRole('img', { name: 'QR-code om mee te doen met Een toeslag aanvragen' }).waitFor();
  await room.getByText((await keyWords(made.keys.publicKey, 'nl')).join(' ')).waitFor();
  expect(await axeFindings(room)).toEqual([]);
  expect(await overflow(room)).toBe(0);

  // A rehearsal: simulated, and gone without a trace.
  await press(page, 'Oefen met 12 gesimuleerde telefoons');
  await room.getByText('Gesimuleerd').waitFor();
  await press(page, 'Wis de oefening (12 gesimuleerde antwoorden)');
  await room.getByText('Gesimuleerd').waitFor({ state: 'detached' });
  await expect.poll(() => number(room)).toMatch(/^0\s/);
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
  await expect
    .poll(() => room.evaluate(() => document.documentElement.scrollHeight - innerHeight))
    .toBeLessThanOrEqual(0);
  await take(page, 6, 3);
  expect(await page.getByRole('button', { name: 'Teken opnieuw' }).isDisabled()).toBe(true);
  await page.getByText('De figuren gaan over 5 deelnemers. Opnieuw tekenen kan na nog 1.').waitFor();
  await take(page, 9, 1);
  await page.getByText('De figuren gaan over 5 deelnemers. U kunt ze opnieuw tekenen.').waitFor();
  await room.getByText(/· 5 deelnemers/).waitFor();
  await press(page, 'Teken opnieuw');
  await room.getByText(/· 10 deelnemers/).waitFor();
  expect(await axeFindings(room)).toEqual([]);
  await press(page, 'Toon de QR-code');
  await expect.poll(() => number(room)).toMatch(/^10\s/);
  await room.close();
  await page.getByText('Het scherm staat niet open.').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
