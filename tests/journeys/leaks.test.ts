import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { elsewhere } from '../support/elsewhere.ts';
import { visit, withOffline } from '../support/journey.ts';
import { blockable, tryBlockable, tryLeaving, tryRtc } from '../support/leaks.ts';
import { useSite } from '../support/use-site.ts';

/** A busy machine needs longer than the second that is usual. */
const patience = { timeout: 20_000 };

const site = useSite();
const complete = useSite({ host: 'complete' });
/** A page without a content policy, to see that each way would reach the other server. */
const control = useSite({ copied: true });

beforeAll(() =>
  writeFile(join(control.folder, 'index.html'), '<!doctype html><title>control</title><h1>control</h1>'),
);

/** The last part of every address that the policy refused, from now on; of a frame only that it was one. */
async function refusals(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const refused = new Set<string>();
    Object.assign(globalThis, { refused });
    addEventListener('securitypolicyviolation', ({ blockedURI }) =>
      refused.add(new URL(blockedURI).pathname.slice(1) || 'frame'),
    );
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { refused: Set<string> }).refused].sort());
}

test.each([
  { name: 'on which people answer', path: 'r/#tbenefits' },
  { name: 'of a published model', path: 'm/#x' },
])('from the page $name no script can reach another server without leaving it', async ({ path }) => {
  const other = await elsewhere();
  const { page, context } = await visit(site, withOffline);
  await page.goto(site.url + path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const refused = await refusals(page);
  await tryBlockable(page, other.url);
  expect(await tryRtc(page, other.stun)).toBe(false);
  await expect.poll(refused, patience).toEqual([...blockable].sort());
  expect(other.packets()).toBe(0);
  // Leaving cannot be refused, as people are told where they answer.
  if (path.startsWith('r/'))
    await page.getByText('Weggaan naar een andere pagina kan geen browser verbieden').waitFor();
  await tryLeaving(page, other.url);
  await expect.poll(() => [...other.reached].sort(), patience).toEqual(['navigation', 'window']);
  await context.close();
  await other.close();
});

test('without a policy every one of those ways reaches the other server', async () => {
  const other = await elsewhere();
  const { page, context } = await visit(control, withOffline);
  await page.goto(`${control.url}#x`);
  await tryBlockable(page, other.url);
  expect(await tryRtc(page, other.stun)).toBe(true);
  const first = [...blockable, 'rtc'].sort();
  await expect.poll(() => [...other.reached].sort(), patience).toEqual(first);
  await tryLeaving(page, other.url);
  await expect
    .poll(() => [...other.reached].sort(), patience)
    .toEqual([...first, 'navigation', 'window'].sort());
  await context.close();
  await other.close();
});

test('on a host that sends the headers not even the service worker can reach another server', async () => {
  const other = await elsewhere();
  const { page, context } = await visit(complete, withOffline);
  const starting = context.waitForEvent('serviceworker');
  await page.goto(`${complete.url}r/#tbenefits`);
  const worker = await starting;
  const tried = await worker.evaluate(
    (url) => fetch(url, { mode: 'no-cors' }).then(String, String),
    `${other.url}worker`,
  );
  expect(tried).toMatch(/^TypeError/);
  expect(other.packets()).toBe(0);
  await context.close();
  await other.close();
});
