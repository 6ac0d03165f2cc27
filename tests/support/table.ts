import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import type { Page } from 'playwright';
import { expect, onTestFinished } from 'vitest';
import type { CoefficientRow } from '../../src/exchange/fit-report.ts';
import { publishedData } from '../published/cases.ts';
import type { Journey } from './journey.ts';
import type { Site } from './site.ts';

/** A file as a person has it on their disk. */
export type DiskFile = { readonly name: string; readonly content: string | Buffer };

/** Ratings of wine, which the page recognises and fits at once. */
export const wine: DiskFile = { name: 'wine.csv', content: publishedData('wine.csv') };

/** Goes from the start page to the page for a CSV. */
export async function toTable(page: Page, site: Site): Promise<void> {
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Open uw eigen CSV-bestand' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw eigen CSV-bestand' }).waitFor();
}

/**
 * Opens the page for a CSV anew, on a phone in the light, for what must end without an error, a breach of
 * the policy or a request elsewhere.
 */
export async function onTablePage(
  { page, problems }: Journey,
  site: Site,
  then: (page: Page) => Promise<void>,
): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'light' });
  await toTable(page, site);
  await then(page);
  expect(problems.splice(0)).toEqual([]);
}

/** Picks a file; the label is that of the file input. */
export async function pick(page: Page, { name, content }: DiskFile): Promise<void> {
  // From disk, since the browser is not handed megabytes quickly.
  const folder = await mkdtemp(join(tmpdir(), 'afweging-table-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, name);
  await writeFile(file, content);
  await page.getByLabel(/^Kies een (ander )?bestand$/).setInputFiles(file);
  await page.getByText(name).first().waitFor();
}

/** Drops a file in the middle of the page. */
export async function drop(page: Page, { name, content }: DiskFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text!], name!, { type: 'text/csv' }));
      return data;
    },
    [name, String(content)],
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** Fits what is on screen and waits for the weights. */
export async function fitTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Schat de gewichten' }).click();
  await page.getByText(/^Klaar: .* geschat\.$/).waitFor();
}

/** The log-likelihood on screen, which is rounded to three decimals. */
export async function shownLogLikelihood(page: Page): Promise<number> {
  await page.getByText('Hoe goed het model past').click();
  const text = await page
    .locator('dt', { hasText: /^Log-likelihood$/ })
    .locator('+ dd')
    .textContent();
  return Number(text!.replace('.', '').replace(',', '.').replace('−', '-'));
}

/** The text of the file that a button saves. */
export async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** The rows of a table of weights saved in Dutch. */
export function savedWeights(csv: string): CoefficientRow[] {
  const [, ...rows] = dsvFormat(';').parseRows(csv.replace(/^\uFEFF/, ''));
  return rows.map(([name, ...cells]) => {
    const [estimate, se, seRobust, seRespondent, low, high] = cells.map((cell) =>
      Number(cell.replace(',', '.')),
    );
    return {
      name: name!,
      estimate: estimate!,
      se: se!,
      seRobust: seRobust!,
      seRespondent: seRespondent!,
      low: low!,
      high: high!,
    };
  });
}

/** The cells of each row of a table on screen, by its caption. */
export async function cells(page: Page, caption: string): Promise<string[][]> {
  const rows = await page.getByRole('table', { name: caption }).getByRole('row').all();
  return Promise.all(
    rows.map(async (row) => {
      const texts = await row.locator('th, td').allTextContents();
      return texts.map((text) => text.replace(/[\u2007\u2008]/g, '').trim());
    }),
  );
}
