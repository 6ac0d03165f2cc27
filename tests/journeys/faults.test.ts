import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { publishedData } from '../published/cases.ts';
import { visit } from '../support/journey.ts';
import { openBenefits } from '../support/respondent.ts';
import { pick, toTable } from '../support/table.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

/** Makes the page's first button throw when it is pressed, as a fault of ours would, and presses it. */
async function pressFaulty(page: Page): Promise<void> {
  const button = page.getByRole('button').first();
  await button.evaluate((element) => {
    element.addEventListener('click', () => {
      throw new Error('fault in a handler');
    });
  });
  await button.dispatchEvent('click');
}

async function expectErrorScreen(page: Page, fault: string): Promise<void> {
  await page.getByRole('heading', { name: 'Er ging iets mis in Afweging' }).waitFor();
  await page.getByText('Wat er misging, om te melden').click();
  await page.getByText(fault).waitFor();
}

test('a fault in a click handler of the studio ends at the error screen', async () => {
  const { page, context } = await visit(site);
  await page.goto(site.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pressFaulty(page);
  await expectErrorScreen(page, 'fault in a handler');
  await context.close();
});

test('a fault in a click handler of the respondent’s page ends at the error screen', async () => {
  const { page, context } = await visit(site);
  await openBenefits(page, site);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await pressFaulty(page);
  await expectErrorScreen(page, 'fault in a handler');
  await context.close();
});

test('what a browser notes without an error is no fault', async () => {
  const { page, context } = await visit(site);
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Open uw eigen CSV-bestand' }).waitFor();
  await page.evaluate(() => dispatchEvent(new ErrorEvent('error', { message: 'ResizeObserver loop' })));
  await page.getByRole('link', { name: 'Open uw eigen CSV-bestand' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw eigen CSV-bestand' }).waitFor();
  await context.close();
});

test('a page whose code is not fetched says so, and opens once it is', async () => {
  const { page, context } = await visit(site);
  await page.goto(site.url);
  await context.route('**/assets/Table-*.js', (route) => route.abort());
  await page.getByRole('link', { name: 'Open uw eigen CSV-bestand' }).click();
  await page.getByRole('alert').getByText('Deze pagina kon niet worden geladen.').waitFor();
  await context.unroute('**/assets/Table-*.js');
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Uw eigen CSV-bestand' }).waitFor();
  await context.close();
});

test('a page whose code throws ends at the error screen', async () => {
  const { page, context } = await visit(site);
  await page.goto(site.url);
  await context.route('**/assets/Table-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("fault in a module")' }),
  );
  await page.getByRole('link', { name: 'Open uw eigen CSV-bestand' }).click();
  await expectErrorScreen(page, 'fault in a module');
  await context.close();
});

test('a worker that cannot start is told on the page, with what to report and a way to try again', async () => {
  const { page, context } = await visit(site);
  await context.addInitScript(() => {
    const { Worker } = globalThis;
    globalThis.Worker = class {
      constructor() {
        throw new Error('no worker');
      }
    } as unknown as typeof Worker;
    Object.assign(globalThis, { allowWorkers: () => Object.assign(globalThis, { Worker }) });
  });
  await toTable(page, site);
  await pick(page, { name: 'wine.csv', content: publishedData('wine.csv') });
  await page.getByRole('button', { name: 'Schat de gewichten' }).click();
  const alert = page.getByRole('alert');
  await alert.getByText('Het rekenen is misgegaan.').waitFor();
  await alert.getByText('Wat er misging, om te melden').click();
  await alert.getByText('no worker').waitFor();
  await page.evaluate(() => (globalThis as unknown as { allowWorkers: () => void }).allowWorkers());
  await alert.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByText(/^Klaar: .* geschat\.$/).waitFor();
  await context.close();
});

test('where the browser cannot lock anything, the pages that need it say so', async () => {
  const { page, problems, context } = await visit(site);
  // As on an address without https.
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined }));
  for (const place of ['share', 'collect', 'publish']) {
    await page.goto(`${site.url}#/studies`);
    await page.getByRole('heading', { name: 'Uw onderzoeken' }).waitFor();
    await page.goto(`${site.url}#/study/00112233445566aa/${place}`);
    await page.getByRole('heading', { name: 'Op dit adres kan de browser niets op slot doen' }).waitFor();
  }
  expect(problems).toEqual([]);
  await context.close();
});
