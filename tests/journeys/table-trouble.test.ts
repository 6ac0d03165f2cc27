import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { findingsInBothLanguages, type Journey, visit } from '../support/journey.ts';
import { fitTable, onTablePage, pick, wine } from '../support/table.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let journey: Journey;

beforeAll(async () => {
  journey = await visit(site);
});

const researcher = (then: (page: Page) => Promise<void>) => onTablePage(journey, site, then);
const fitButton = (page: Page) => page.getByRole('button', { name: 'Schat de gewichten' });

const [head, ...rows] = String(wine.content).trim().split('\n') as [string, ...string[]];
const wineRows = [head, ...rows];

/** The wine table with one cell of one row replaced; the header is row 1. */
function wineWith(row: number, column: number, value: string): string {
  const cells = wineRows[row - 1]!.split(',');
  cells[column] = value;
  return wineRows.toSpliced(row - 1, 1, cells.join(',')).join('\n');
}

function noise(): Buffer {
  const bytes = Buffer.alloc(10_000_000);
  let state = 1;
  for (let i = 0; i < bytes.length; i++) {
    // A linear congruential generator (Numerical Recipes), top bits.
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

test('bad input gives one plain sentence, keeps nothing, and leaves the page usable', () =>
  researcher(async (page) => {
    const cases: [string, string | Buffer, string][] = [
      ['an empty file', '', 'Dit bestand is leeg.'],
      ['a header only', 'obs,rating\n', 'Dit bestand heeft alleen kolomnamen en geen rijen.'],
      ['10 MB of noise', noise(), 'Dit is geen tekstbestand, dus ook geen CSV.'],
      [
        'a row without a cell',
        `${wineRows.join('\n')}\n73,1,cold\n`,
        'Rij 74 heeft 3 cellen, en de kolomnamen zijn er 6.',
      ],
      [
        'a text in a number column',
        wineWith(5, 1, 'lekker'),
        'Rij 5, kolom “rating”: “lekker” is geen getal.',
      ],
      [
        'a missing column',
        wineRows.map((row) => row.split(',').toSpliced(1, 1).join(',')).join('\n'),
        'Er is nog geen kolom met het antwoord.',
      ],
    ];
    for (const [name, content, sentence] of cases) {
      await pick(page, { name: 'bad.csv', content });
      await page.getByRole('alert').getByText(sentence, { exact: true }).waitFor();
      expect(await page.getByRole('alert').count(), name).toBe(1);
      const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
      expect(databases, name).toBe(0);
      const column = page.getByRole('link', { name: 'Naar kolom “rating”' });
      if (await column.count()) {
        await column.click();
        const chosen = page.getByLabel('Rol van rating', { exact: true });
        expect(await chosen.evaluate((field) => field === document.activeElement)).toBe(true);
        expect(await page.getByRole('listitem').getByText(sentence).count()).toBe(1);
      }
      await pick(page, wine);
      await fitButton(page).waitFor();
      expect(await page.getByRole('alert').count(), `wine after ${name}`).toBe(0);
    }
    await fitTable(page);
    expect(await page.getByRole('alert').count()).toBe(0);
  }));

test('a table that is open, and its fit, stay when the next file cannot be opened', () =>
  researcher(async (page) => {
    await pick(page, wine);
    await fitTable(page);
    await pick(page, { name: 'bad.csv', content: '' });
    const alert = page.getByRole('alert');
    await alert.getByText('Dit bestand is leeg.', { exact: true }).waitFor();
    await alert.getByText(`gaat nog over het bestand van daarvoor: ${wine.name}.`).waitFor();
    await page.getByRole('heading', { name: wine.name }).waitFor();
    await page.getByRole('heading', { name: 'Gewichten' }).waitFor();
  }));

test('one category only is said, and cannot be fitted', () =>
  researcher(async (page) => {
    const same = rows.map((row) => row.split(',').toSpliced(1, 1, '3').join(','));
    await pick(page, { name: 'bad.csv', content: [head, ...same].join('\n') });
    await page.getByRole('alert').getByText('Alle antwoorden zijn hetzelfde: “3”.').waitFor();
    expect(await findingsInBothLanguages(page)).toEqual([]);
    expect(await fitButton(page).count()).toBe(0);
  }));

test('a respondent with no answers is named, while the others are fitted', () =>
  researcher(async (page) => {
    const silent = rows.map((row) =>
      row.endsWith(',9') ? row.split(',').toSpliced(1, 1, '').join(',') : row,
    );
    await pick(page, { name: 'bad.csv', content: [head, ...silent].join('\n') });
    await page.getByText('8 rijen zijn weggelaten omdat er een cel leeg is.').waitFor();
    await page.getByText('Van deze deelnemers blijft geen antwoord over: 9.').waitFor();
    expect(await findingsInBothLanguages(page)).toEqual([]);
    await fitTable(page);
    await page.getByText('64 oordelen · van 8 deelnemers · geordend logit · bad.csv').waitFor();
  }));

test('choices with their profiles beside each other are named as such, and do not block the page', () =>
  researcher(async (page) => {
    const rows = [1, 2, 3, 4, 5, 6].map((r) => `${r},${r % 3},${7 - r},${(r * 2) % 5},${(r % 2) + 1}`);
    await pick(page, { name: 'wide.csv', content: ['a_1,b_1,a_2,b_2,choice', ...rows].join('\n') });
    await page.getByText(/^Dit lijkt een tabel met één rij per keuze: .*“a_1” tot “a_2”/).waitFor();
    await page.getByText(/^Maak er één rij per profiel van, met de kolommen “a” en “b”/).waitFor();
    await fitButton(page).waitFor();
    expect(await findingsInBothLanguages(page)).toEqual([]);
  }));

test('an example is shown before any file is opened, and opens as a file would', () =>
  researcher(async (page) => {
    await page.getByRole('table', { name: 'Keuzes: één rij per profiel' }).waitFor();
    expect(await findingsInBothLanguages(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open gesimuleerde-keuzes.csv' }).click();
    await page.getByRole('heading', { name: 'gesimuleerde-keuzes.csv' }).waitFor();
    expect(await page.getByRole('button', { name: 'Open gesimuleerde-keuzes.csv' }).isVisible()).toBe(false);
    await fitTable(page);
  }));

test('a code for a missing price is named with its rows, and the weights can still be estimated', () =>
  researcher(async (page) => {
    const rows = [1, 2, 3, 4, 5, 6].map((r) => `${r < 3 ? -99 : r},${(r * 2) % 5}`);
    await pick(page, { name: 'codes.csv', content: ['price,rating', ...rows].join('\n') });
    await page.getByText('Kolom “price”: “-99” staat in 2 rijen en telt als gewone waarde.').waitFor();
    await fitButton(page).waitFor();
  }));
