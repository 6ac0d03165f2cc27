import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { publishedData } from '../published/cases.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { refuseStorage } from '../support/records.ts';
import { openBenefits } from '../support/respondent.ts';
import { pick, toTable } from '../support/table.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

const narrow = { viewport: { width: 320, height: 640 } };

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
  expect(await findingsInBothLanguages(page)).toEqual([]);
}

test('a fault in a click handler of the studio ends at the error screen', async () => {
  const { page, context } = await visit(site, narrow);
  await page.goto(site.url);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await findingsInBothLanguages(page), 'before').toEqual([]);
  await pressFaulty(page);
  await expectErrorScreen(page, 'fault in a handler');
  await context.close();
});

test('a fault in a click handler of the respondent’s page ends at the error screen', async () => {
  const { page, context } = await visit(site, narrow);
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

test('a page whose code is slow says so, and where it is not fetched; it opens once it is', async () => {
  const { page, context } = await visit(site, narrow);
  let refuse = () => {};
  const refused = new Promise<void>((done) => {
    refuse = done;
  });
  await context.route('**/assets/Table-*.js', (route) => refused.then(() => route.abort()));
  await page.goto(`${site.url}#/table`);
  await page.getByRole('status').getByText('De pagina wordt geladen.').waitFor();
  refuse();
  await page.getByRole('alert').getByText('Deze pagina kon niet worden geladen').waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
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

test('an address that leads nowhere, and studies that the browser does not let be read, are told', async () => {
  const { page, problems, context } = await visit(site, narrow);
  await page.goto(`${site.url}#/nowhere`);
  await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor();
  expect(await findingsInBothLanguages(page), 'nowhere').toEqual([]);
  await refuseStorage(context);
  await page.goto('about:blank');
  await page.goto(`${site.url}#/studies`);
  await page.getByText('Uw onderzoeken kunnen nu niet worden gelezen.').waitFor();
  expect(await findingsInBothLanguages(page), 'studies').toEqual([]);
  await page.goto(`${site.url}#/study/00112233445566aa/make`);
  await page.getByRole('heading', { name: 'Dit onderzoek kan nu niet worden gelezen' }).waitFor();
  await page.getByText('Open deze pagina in een gewoon venster.').waitFor();
  expect(await findingsInBothLanguages(page), 'a study').toEqual([]);
  await page.goto(`${site.url}#/study/00112233445566aa/results`);
  await page.getByText('Open deze pagina in een gewoon venster.').waitFor();
  await page.getByRole('main').getByRole('link', { name: 'Naar uw onderzoeken' }).waitFor();
  expect(await findingsInBothLanguages(page), 'results').toEqual([]);
  expect(problems).toEqual([]);
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
  const { page, problems, context } = await visit(site, narrow);
  // As on an address without https.
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined }));
  for (const place of ['share', 'collect', 'publish']) {
    await page.goto(`${site.url}#/studies`);
    await page.getByRole('heading', { name: 'Uw onderzoeken' }).waitFor();
    await page.goto(`${site.url}#/study/00112233445566aa/${place}`);
    await page.getByRole('heading', { name: 'Op dit adres kan de browser niets op slot doen' }).waitFor();
  }
  expect(await findingsInBothLanguages(page)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});
