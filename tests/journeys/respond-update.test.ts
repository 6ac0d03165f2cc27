import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { visit, withOffline } from '../support/journey.ts';
import { begin, heading, openBenefits, saved } from '../support/respondent.ts';
import { built } from '../support/site.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/', copied: true });

/** Puts a new version on the host, which names itself in the respondent's page. */
async function publish(version: string): Promise<void> {
  const worker = await readFile(join(built, 'sw.js'), 'utf8');
  const page = await readFile(join(built, 'r/index.html'), 'utf8');
  const meta = `<meta name="generator" content="${version}">`;
  await writeFile(join(site.folder, 'r/index.html'), page.replace('</head>', `${meta}</head>`));
  await writeFile(join(site.folder, 'sw.js'), worker.replace(/version = "\w+"/, `version = "${version}"`));
}

const kept = (page: Page) => page.evaluate(() => caches.keys());
const opened = (page: Page, version: string) =>
  page.locator(`meta[name=generator][content=${version}]`).waitFor({ state: 'attached' });
const ready = (page: Page) => page.getByText('Vanaf hier werkt het zonder internet.').waitFor();

test('a new version takes over while nobody takes part, waits otherwise, and leaves other copies alone', async () => {
  const { page, context, problems } = await visit(site, withOffline);
  const ours = (name: string) => `afweging ${site.url} ${name}`;
  const neighbour = `afweging ${new URL('/een/', site.url).href} 1`;
  await openBenefits(page, site);
  await ready(page);
  await page.evaluate((name) => caches.open(name), neighbour);

  await publish('second');
  await page.reload();
  await opened(page, 'second');
  await ready(page);
  expect(await kept(page)).toEqual([neighbour, ours('second')]);

  await begin(page);
  await saved(page);
  await publish('third');
  await page.reload();
  await heading(page, 'Situatie 1 van 12').waitFor();
  await expect
    .poll(() => page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.waiting), {
      timeout: 10_000,
    })
    .toBe(true);
  await page.reload();
  await heading(page, 'Situatie 1 van 12').waitFor();
  await opened(page, 'second');
  expect(await kept(page)).toEqual([neighbour, ours('second'), ours('third')]);
  expect(problems).toEqual([]);
  await context.close();
});
