import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import type { Panel } from '../../src/advice/panel.ts';
import { textCode } from '../../src/exchange/code.ts';
import { modelBytes } from '../../src/exchange/model-code.ts';
import { modelFile } from '../../src/exchange/model-file.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { referenceModel } from '../support/published.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let bytes: Uint8Array;
let panel: Panel;

beforeAll(async () => {
  const reference = referenceModel();
  bytes = await modelBytes(reference.model);
  panel = reference.panel;
});

/** A reader's visit, without an error or a request elsewhere. */
async function reader(
  fragment: string,
  then: (page: Page) => Promise<void>,
  options: Parameters<typeof visit>[1] = {},
): Promise<void> {
  const { page, context, problems } = await visit(site, options);
  page.setDefaultTimeout(20_000);
  await page.goto(`${site.url}m/${fragment}`);
  await then(page);
  expect(problems).toEqual([]);
  await context.close();
}

const outcome = (page: Page) => page.getByText(/^(Van 100 .*als deze|Of 100 .*like these)/).first();

test('a reader judges first, sees the others, and changes level and case, without a request after the page is there', () =>
  reader(`#${textCode('m', bytes)}`, async (page) => {
    await page.getByRole('heading', { name: 'Eerst uw eigen oordeel' }).waitFor();
    await page.getByText('Gesimuleerd').first().waitFor();
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const served = site.requests.length;

    await page.getByRole('button', { name: 'Laat zien wat zij antwoorden' }).click();
    await page.getByText('Kies een antwoord, of kijk zonder zelf te oordelen.').waitFor();
    await page.getByRole('radio', { name: 'Mee eens', exact: true }).check();
    await page.getByRole('button', { name: 'Laat zien wat zij antwoorden' }).click();
    await outcome(page).waitFor();
    await page.getByText(/^U antwoordde “mee eens”/).waitFor();

    const example = (await page.getByRole('combobox').locator('option').first().textContent())?.split(' ')[1];
    const profile = panel.study.design.scenarios[Number(example) - 1]![0]!;
    const expected = advise(panel, profile);
    if (!expected.ok) throw new Error('no advice');
    const share = Math.round(100 * expected.value.agree.value);
    const shown = Number(/model (\d+)/.exec((await outcome(page).textContent())!)![1]);
    expect(Math.abs(shown - share)).toBeLessThanOrEqual(1);

    const purpose = panel.study.criteria.findIndex(({ id }) => id === 'purpose');
    const { name, levels } = panel.study.criteria[purpose]!;
    const other = levels[(profile[purpose]! + 1) % levels.length]!;
    await page
      .getByRole('group', { name: name.nl })
      .getByRole('radio', { name: other.name.nl, exact: true })
      .check();
    await page.getByText(/^Voor de laatste wijziging/).waitFor();
    await page.getByText('Dat was voor het geval waarmee u begon.').waitFor();

    expect(asked).toEqual([]);
    expect(site.requests.length).toBe(served);
    const kept = await page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length]);
    expect(kept).toEqual([0, 0]);

    await anotherCase(page);
  }));

/** Another case is judged first too, until the reader looks without. */
async function anotherCase(page: Page): Promise<void> {
  await page.getByRole('combobox').selectOption({ index: 0 });
  await page.getByRole('button', { name: 'Neem over' }).click();
  await page.getByRole('heading', { name: 'Eerst uw eigen oordeel' }).waitFor();
  await page.getByRole('button', { name: 'Kijk zonder zelf te oordelen' }).click();
  await outcome(page).waitFor();
  await page.getByRole('combobox').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Neem over' }).click();
  await outcome(page).waitFor();
}

test('what is no model and a link that was cut off are told in plain words, and a file is opened as well', () =>
  reader(`#${textCode('m', bytes).slice(0, 300)}`, async (page) => {
    await page.getByText('Deze link is onderweg afgebroken.').waitFor();
    await page.getByText(/^Er kwamen 29\d van de \d+ tekens aan/).waitFor();
    expect(await findingsInBothLanguages(page), 'cut off').toEqual([]);
    await page.goto('about:blank');
    await page.goto(`${site.url}m/`);
    await page.getByRole('heading', { name: 'Nog geen model in deze link' }).waitFor();
    const pick = (name: string, text: string) =>
      page
        .getByLabel('Kies een bestand')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await pick('model.json', '{"format":"afweging/model@1"}');
    await page.getByText('Hierin zit geen model.').waitFor();
    expect(await findingsInBothLanguages(page), 'no model').toEqual([]);
    await pick('model.json', modelFile(bytes));
    await page.getByRole('heading', { name: 'Eerst uw eigen oordeel' }).waitFor();
  }));

test('axe finds nothing in either language in light and dark, and nothing scrolls sideways at 320 px', () =>
  reader(
    `#${textCode('m', bytes)}`,
    async (page) => {
      await page.getByRole('heading', { name: 'Eerst uw eigen oordeel' }).waitFor();
      expect(await page.evaluate(() => 'RTCPeerConnection' in globalThis)).toBe(false);
      expect(await findingsInBothLanguages(page)).toEqual([]);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Look without judging' }).click();
      await outcome(page).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findingsInBothLanguages(page), colorScheme).toEqual([]);
      }
    },
    { viewport: { width: 320, height: 640 } },
  ));
