import { expect } from 'vitest';
import { visit } from './journey.ts';
import type { Site } from './site.ts';

/** Someone else, on a device of their own, opens a model by its link, judges first, and reads what they say. */
export async function readModel(site: Site, link: string, title: string): Promise<void> {
  expect(link.startsWith(`${site.url}m/#`)).toBe(true);
  const { page, context, problems } = await visit(site);
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const shares = page.getByText(/^Van 100 deelnemers als deze/);
  await page.getByRole('radio').first().waitFor();
  expect(await shares.count()).toBe(0);
  await page.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Laat zien wat zij antwoorden' }).click();
  await shares.first().waitFor();
  await page.getByText(/^U antwoordde /).waitFor();
  expect(problems).toEqual([]);
  await context.close();
}
