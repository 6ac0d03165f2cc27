import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { holdBefore, readPicture } from './fake-camera.ts';
import { press } from './respondent.ts';

/** A file as a phone sends it on. */
export type Sent = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Brings the answers as a code on the phone's screen. */
async function showCode(phone: Page): Promise<void> {
  await press(phone, 'Laat de QR-code zien');
  await phone.getByRole('img', { name: /^QR-code met uw antwoorden op slot\./ }).scrollIntoViewIfNeeded();
}

/** The answers as a text, to be put in a mail. Phones of one browser share its clipboard: one at a time. */
export async function copyText(phone: Page): Promise<string> {
  await press(phone, 'Kopieer als tekst');
  await phone.getByText('Gekopieerd.').waitFor();
  return phone.evaluate(() => navigator.clipboard.readText());
}

/** The answers as a file. */
export async function saveAnswers(phone: Page): Promise<Sent> {
  const saving = phone.waitForEvent('download');
  await press(phone, 'Bewaar als bestand');
  const file = await saving;
  return {
    name: file.suggestedFilename(),
    mimeType: 'text/plain',
    buffer: await readFile(await file.path()),
  };
}

/**
 * One phone after the other before the researcher's camera, until both show the same words and the person
 * says so. The camera is off while they answer, as it keeps a whole core looking.
 */
export async function takenByCamera(researcher: Page, phones: readonly Page[]): Promise<void> {
  await press(researcher, 'Zet de camera aan');
  for (const phone of phones) {
    await showCode(phone);
    const words = (await phone.locator('.key-words').last().textContent())!;
    await heldUntil(
      researcher,
      phone,
      researcher.locator('.receipt').filter({ hasText: words.replace(' ', '') }),
    );
    await press(phone, 'Ja, dezelfde woorden');
    await phone.getByText(/^U zei om /).waitFor();
  }
  await press(researcher, 'Zet de camera uit');
}

/**
 * What a phone shows is before the camera as it is at each moment, until the researcher's page tells. A single
 * picture of it that missed the code could never be read.
 */
async function heldUntil(researcher: Page, phone: Page, told: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        const screen = await phone.screenshot();
        await holdBefore(researcher, screen);
        return { codeOnPhone: (await readPicture(screen)) !== undefined, told: await told.count() };
      },
      { interval: 200, timeout: 30_000 },
    )
    .toEqual({ codeOnPhone: true, told: 1 });
}
