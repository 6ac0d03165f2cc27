import type { Locator, Page } from 'playwright';
import type { Site } from './site.ts';

export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
export const figure = (page: Page, name: string | RegExp) =>
  page.getByRole('region', { name, exact: true }).first();

/** Waits for what the fits of the reference study show last. */
export const fitted = (page: Page) => heading(page, 'Top 4 naar soort organisatie').waitFor();

/** From the start page to the reference study, by one click. */
export async function openReference(page: Page, site: Site): Promise<Page> {
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Open het voorbeeldonderzoek' }).click();
  await heading(page, 'Gegevens delen door de overheid').waitFor();
  return page;
}

/** The rows of a figure's table, cell by cell as text; the table is closed again. */
export async function tableOf(place: Locator): Promise<string[][]> {
  const control = place.getByText('Tabel', { exact: true });
  await control.click();
  const rows = await rowsOf(place);
  await control.click();
  return rows;
}

/** The rows of the table that is open there. */
export async function rowsOf(place: Locator): Promise<string[][]> {
  const rows = await place.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
}

/** Shows the page as it goes to paper, and puts it back on the screen. */
export async function onPaper(page: Page, then: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  try {
    await then();
  } finally {
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  }
}

/**
 * Makes the machine so slow that no worker begins, from the next load on.
 *
 * @returns lets the workers that start from then on be as fast as they are
 */
export async function slowWorkers(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const Fast = Worker;
    globalThis.Worker = class extends Fast {
      override postMessage() {}
    };
    addEventListener('hurry', () => {
      globalThis.Worker = Fast;
    });
  });
  return () => page.evaluate(() => void dispatchEvent(new Event('hurry')));
}
