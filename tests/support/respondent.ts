import type { Locator, Page } from 'playwright';
import { recordsIn } from './records.ts';
import type { Site } from './site.ts';

/** What a respondent presses, in the language on screen. */
export const words = {
  nl: {
    start: 'Beginnen',
    startNext: 'Beginnen als volgende persoon',
    next: 'Verder',
    back: 'Terug',
    toCheck: 'Naar het overzicht',
    finish: 'Afronden',
    nextPerson: 'Volgende persoon',
    nextPersonSure: 'Ja, de volgende persoon',
    no: 'Nee',
    yes: 'Ja',
    easy: 'Makkelijk',
    scenario: (position: number) => `Situatie ${position} van 12`,
  },
  en: {
    start: 'Start',
    startNext: 'Start as the next person',
    next: 'Next',
    back: 'Back',
    toCheck: 'To the overview',
    finish: 'Finish',
    nextPerson: 'Next person',
    nextPersonSure: 'Yes, the next person',
    no: 'No',
    yes: 'Yes',
    easy: 'Easy',
    scenario: (position: number) => `Scenario ${position} of 12`,
  },
} as const;
export type Words = (typeof words)[keyof typeof words];

/** Opens the benefits experiment, in Dutch unless this device remembers English. */
export async function openBenefits(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}r/#tbenefits`);
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

export function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { level: 1, name, exact: true });
}

/** Waits for the note that everything so far is saved. */
export async function saved(page: Page): Promise<void> {
  await page.getByText(/(Bewaard op dit apparaat|Saved on this device) · \d\d:\d\d/).waitFor();
}

/** From the introduction through the background questions to the first scenario: applied before, easy. */
export async function begin(page: Page, text: Words = words.nl, start: string = text.start): Promise<void> {
  await press(page, start);
  await page.getByRole('radio', { name: text.yes, exact: true }).check();
  await page.getByRole('radio', { name: text.easy, exact: true }).check();
  await press(page, text.next);
  await heading(page, text.scenario(1)).waitFor();
}

/** Answers the scenarios from one position to another, both counted from 1; yes to every third, else no. */
export async function judge(page: Page, from: number, to: number, text: Words = words.nl): Promise<void> {
  for (let position = from; position <= to; position++) {
    await heading(page, text.scenario(position)).waitFor();
    await page.getByRole('radio', { name: answerAt(position, text), exact: true }).check();
    await saved(page);
    await press(page, text.next);
  }
}

export function answerAt(position: number, text: Words = words.nl): string {
  return position % 3 === 0 ? text.yes : text.no;
}

/** A whole run from the start button to the summary. */
export async function takePart(page: Page): Promise<void> {
  await begin(page);
  await judge(page, 1, 12);
  await press(page, words.nl.finish);
  await page.getByRole('button', { name: words.nl.nextPerson }).waitFor();
}

/** The levels on screen, in the order shown: criterion and level. */
export async function levels(page: Page): Promise<string[]> {
  const lines = page.getByRole('term').or(page.getByRole('definition'));
  return lines.allInnerTexts();
}

/** Passes the device on from the summary. */
export async function passOn(page: Page, text: Words = words.nl): Promise<void> {
  await press(page, text.nextPerson);
  await press(page, text.nextPersonSure);
}

/** Everything the device's database of answers holds. */
export function onDisk(page: Page): Promise<unknown[]> {
  return recordsIn(page, 'afweging-answers', ['runs', 'aside']);
}
