import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { visit } from '../support/journey.ts';
import { useSite } from '../support/use-site.ts';

const picture = resolve(import.meta.dirname, '../pictures/results.png');

const site = useSite();

/** The README shows this picture. It is written anew with PICTURES=1, and otherwise only made. */
test('the picture of the results page can be made', async () => {
  const { page } = await visit(site, {
    viewport: { width: 1440, height: 1000 },
    colorScheme: 'light',
  });
  await page.goto(`${site.url}#/study/data-sharing/results`);
  await page.getByRole('heading', { name: 'Top 4 naar functie' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.screenshot();
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(50_000);
  if (process.env['PICTURES'] === '1') {
    mkdirSync(dirname(picture), { recursive: true });
    writeFileSync(picture, bytes);
  }
});
