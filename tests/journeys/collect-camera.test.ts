import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { qrCode } from '../../src/exchange/code.ts';
import { receiptWords } from '../../src/exchange/receipt.ts';
import { given, putShared, type Shared, sealed, shared } from '../support/collecting.ts';
import { holdUp, refuseCamera } from '../support/fake-camera.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let made: Shared;
let codes: string[];

beforeAll(async () => {
  made = await shared('00112233445566aa');
  codes = await Promise.all(
    [0, 1, 2].map(async (person) => qrCode('e', await sealed(made, given(made, person)))),
  );
});

/** The page where answers come in, with the camera turned on. */
async function looking(
  camera: (page: Page) => Promise<void>,
  then: (page: Page) => Promise<void>,
): Promise<void> {
  const { page, context, problems } = await visit(site, { viewport: { width: 320, height: 640 } });
  await camera(page);
  await page.addInitScript(() => {
    const { createOscillator } = AudioContext.prototype;
    const tones: number[] = [];
    Object.assign(globalThis, { tones });
    AudioContext.prototype.createOscillator = function () {
      const tone = createOscillator.call(this);
      tone.addEventListener('ended', () => tones.push(tone.frequency.value));
      return tone;
    };
  });
  await page.goto(`${site.url}#/study/${made.study.id}/collect`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putShared(page, [made]);
  await page.reload();
  await page.getByRole('button', { name: 'Zet de camera aan' }).click();
  await then(page);
  expect(await findingsInBothLanguages(page)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
}

const tones = (page: Page) => page.evaluate(() => (globalThis as unknown as { tones: number[] }).tones);

test('the camera takes in each code once, with one tone and the words that the phone shows', async () => {
  const words = await receiptWords(given(made, 1).id, 0, 'nl');
  const film = [codes[0]!, 'WIFI:S:gast;T:WPA;P:welkom;;', codes[1]!, codes[2]!];
  await looking(
    (page) => holdUp(page, film),
    async (page) => {
      const panel = page.locator('.sighting');
      const number = page.getByRole('status').filter({ hasText: /^3 vragenlijsten ontvangen$/ });
      await number.waitFor();
      await panel.getByText('Deze QR-code is geen antwoord.').waitFor();
      // The film has begun anew: what was received is said to be so, without another tone.
      await panel.getByText('Was al ontvangen').waitFor();
      await panel.filter({ hasText: words.join('') }).waitFor();
      await expect.poll(() => tones(page)).toEqual([880, 880, 880]);
      await number.waitFor();
      await page.evaluate(() => {
        const { srcObject } = document.querySelector('video')!;
        (srcObject as MediaStream).getVideoTracks()[0]!.dispatchEvent(new Event('ended'));
      });
      await page
        .getByRole('alert')
        .getByText(/^De camera is gestopt/)
        .waitFor();
    },
  );
});

test('a camera that is not allowed, absent or in use is told, with what to do instead', async () => {
  const told: [string, RegExp][] = [
    ['NotAllowedError', /^De camera mag niet worden gebruikt/],
    ['NotFoundError', /^Er is geen camera gevonden/],
    ['NotReadableError', /^De camera is in gebruik door een ander programma/],
  ];
  await looking(
    (page) => refuseCamera(page, [...told.map(([name]) => name), 'NotFoundError']),
    async (page) => {
      for (const [, sentence] of told) {
        await page.getByRole('alert').getByText(sentence).waitFor();
        await page.getByRole('button', { name: 'Zet de camera aan' }).click();
      }
    },
  );
});
