import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { readModelText } from '../../src/exchange/model-file.ts';
import { findingsInBothLanguages, type Journey, visit } from '../support/journey.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
/** One researcher's browser, so that the fits are made once and then kept. */
let shared: Journey;

beforeAll(async () => {
  shared = await visit(site, { permissions: ['clipboard-read', 'clipboard-write'] });
});

/** On the page where the reference study's model is published. */
async function publisher(then: (page: Page) => Promise<void>): Promise<void> {
  const page = await shared.context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${site.url}#/study/data-sharing/publish`);
  await page.getByRole('heading', { name: /Wat u erbij zegt|What you say/ }).waitFor();
  await then(page);
  expect(shared.problems).toEqual([]);
  await page.close();
}

const done = (page: Page) => page.getByRole('heading', { name: 'Het model is klaar om te delen' });

test('the reference model goes from the results to a reader who judges first and changes a level', () =>
  publisher(async (page) => {
    await page.getByText('Gesimuleerd').first().waitFor();
    await page.getByRole('textbox', { name: 'Wie deden mee, Nederlands' }).fill('Verzonnen mensen');
    await page.getByRole('button', { name: 'Publiceer dit model' }).click();
    await done(page).waitFor();
    // The whole sample's model with its covariance, in a code that a phone reads from a screen.
    const size = await page.getByText(/^QR-code versie/).textContent();
    expect(Number(/versie (\d+)/.exec(size!)![1])).toBeLessThanOrEqual(22);

    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: /^Open het model/ }).click();
    const reader = await opening;
    await reader.getByRole('radio', { name: 'Mee eens', exact: true }).check();
    await reader.getByRole('button', { name: 'Laat zien wat zij antwoorden' }).click();
    await reader
      .getByText(/^Van 100 gesimuleerde deelnemers als deze/)
      .first()
      .waitFor();
    await reader
      .getByRole('button', { name: /^Probeer dit/ })
      .first()
      .click();
    await reader.getByText(/^Voor de laatste wijziging/).waitFor();
    await reader.getByText('duidelijk beter', { exact: false }).waitFor();
    await reader.close();

    // Whoever comes back finds what was published, with its link.
    await page.reload();
    const last = page.getByRole('region', { name: 'Al gepubliceerd' });
    await last.getByText(/op de antwoorden van 50 gesimuleerde deelnemers\./).waitFor();
    const again = page.waitForEvent('popup');
    await last.getByRole('link', { name: 'Open het model' }).click();
    const second = await again;
    await second.getByRole('button', { name: 'Kijk zonder zelf te oordelen' }).waitFor();
    await second.close();
  }));

test('every way leads to the model: the link that is copied, the file, and the short link to it', () =>
  publisher(async (page) => {
    await page.getByRole('checkbox', { name: /^Functie/ }).check();
    await page.getByRole('button', { name: 'Publiceer dit model' }).click();
    await done(page).waitFor();
    const ways = page.getByRole('button', { name: 'Kopieer de link' });

    await ways.first().click();
    await page.getByText('Gekopieerd').first().waitFor();
    const whole = await page.evaluate(() => navigator.clipboard.readText());
    await opens(whole, 'Functie: Privacy officer');

    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar het bestand voor de host' }).click();
    const file = await (await saving).createReadStream();
    const text = Buffer.concat(await file.toArray()).toString();
    expect(readModelText(text)).toMatchObject({ ok: true });

    await ways.last().click();
    await page.getByText('Gekopieerd').nth(1).waitFor();
    const short = await page.evaluate(() => navigator.clipboard.readText());
    expect(short.length).toBeLessThan(120);
    await shared.context.route('**/models/*.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
    await opens(short, 'Functie: Privacy officer');
  }));

/** Whether a link opens the model, with a group beside all. */
async function opens(link: string, group: string): Promise<void> {
  const page = await shared.context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Kijk zonder zelf te oordelen' }).click();
  const groups = page.getByRole('region', { name: 'Groepen naast elkaar' });
  await groups.getByText('Tabel', { exact: true }).click();
  await groups.getByRole('rowheader', { name: group }).waitFor();
  await page.close();
}

test('axe finds nothing in either language in light and dark, and nothing scrolls sideways at 320 px', () =>
  publisher(async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findingsInBothLanguages(page), 'what is said').toEqual([]);
    await page.getByRole('button', { name: 'Publiceer dit model' }).click();
    await done(page).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findingsInBothLanguages(page), colorScheme).toEqual([]);
    }
    await page.getByRole('button', { name: 'QR-code op de beamer' }).click();
    await page.getByRole('dialog', { name: /^QR-code/ }).waitFor();
    expect(await findingsInBothLanguages(page), 'on the projector').toEqual([]);
  }));
