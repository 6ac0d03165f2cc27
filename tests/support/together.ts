import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { withoutRequests } from './network-log.ts';
import { openInvitation, takePartAs } from './phone.ts';
import type { Site } from './site.ts';

/** The link of an invitation, the words the inviter shows with it, and the numbers of the people who take part. */
type Invitation = { readonly link: string; readonly keyWords: string; readonly numbers: readonly number[] };

/**
 * Some people, each on a device of their own, open an invitation at once and take part. From Start until
 * they have handed over nothing asks for anything, and nothing is there to call another device with.
 */
export async function together(
  browser: Browser,
  site: Site,
  { link, keyWords, numbers }: Invitation,
  handOver: (phones: readonly Page[]) => Promise<void>,
): Promise<void> {
  const phones = await Promise.all(numbers.map(() => openInvitation(browser, site, link, keyWords)));
  await withoutRequests(
    phones.map(({ log }) => log),
    site,
    async () => {
      await Promise.all(phones.map(({ page }, p) => takePartAs(page, numbers[p]!)));
      await handOver(phones.map(({ page }) => page));
    },
  );
  for (const { page, context, problems } of phones) {
    expect(await page.evaluate(() => 'RTCPeerConnection' in globalThis)).toBe(false);
    expect(problems).toEqual([]);
    await context.close();
  }
}
