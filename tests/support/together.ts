import type { Page } from 'playwright';
import { expect } from 'vitest';
import { withoutRequests } from './network-log.ts';
import { type Invitation, openInvitation, takePartAs } from './phone.ts';
import type { Site } from './site.ts';

/**
 * Some people, each on a device of their own, open an invitation at once and take part. From Start until
 * they have handed over nothing asks for anything, and nothing is there to call another device with.
 *
 * @param numbers - of the people, who judge by them; 1 to 4 have a browser that keeps the page for later,
 * the others look through a private window, where only what is loaded counts
 */
export async function together(
  site: Site,
  invitation: Invitation,
  numbers: readonly number[],
  handOver: (phones: readonly Page[]) => Promise<void>,
): Promise<void> {
  const phones = await Promise.all(numbers.map((n) => openInvitation(site, invitation, n > 4)));
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
