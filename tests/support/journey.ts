import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Frame,
  type Page,
} from 'playwright';
import { browser } from './browser.ts';
import type { Site } from './site.ts';

/** One person's visit to the built app in a browser of their own, with everything that went wrong in it. */
export type Journey = {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console, breaches of the content policy, and requests that left the origin. */
  readonly problems: string[];
};

let launched: Promise<Browser> | undefined;

/**
 * The browser for the journeys of this worker: starting one for each file took a second of each. It ends with the
 * worker.
 */
function launch(): Promise<Browser> {
  launched ??= browser().then((how) => chromium.launch(how));
  return launched;
}

/** Ends all visits, so that nothing of them goes on while others are made. */
export async function leave(): Promise<void> {
  const contexts = (await launched)?.contexts() ?? [];
  await Promise.all(contexts.map((context) => context.close()));
}

/** For journeys that are about the service worker: it puts every file aside before one can start. */
export const withOffline: BrowserContextOptions = { serviceWorkers: 'allow' };

/**
 * A fresh person: nothing is kept on their device yet. 390 × 844 pixels (a phone), a Dutch browser and without a service
 * worker unless told otherwise. What is not of the site's own origin is listed.
 */
export async function visit(site: Site, options: BrowserContextOptions = {}): Promise<Journey> {
  const browser = await launch();
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    ...options,
  });
  const problems = watched(context, site);
  return { page: await context.newPage(), context, problems };
}

/** Lists what goes wrong on any page of a context, from now on. */
function watched(context: BrowserContext, site: Site): string[] {
  const problems: string[] = [];
  const { origin } = new URL(site.url);
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'blob:') problems.push(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`error: ${error.error().stack}`));
  return problems;
}

// Without the end, what it evaluates to is sent back: half a second for each document.
const axe = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};undefined`;

/**
 * What axe finds on the screen as it stands, WCAG 2.2 AA and its best practices: a line for each element.
 *
 * @param contrast - whether colours are judged, which takes longest
 */
export async function axeFindings(page: Page | Frame, contrast = true): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (enabled) => {
    // A box learns in the next frame whether it scrolls.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
      document,
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled } },
      },
    );
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
  }, contrast);
}

/**
 * What is wrong with the screen as it stands in either language: what axe finds, and whether it scrolls
 * sideways. It ends in the language it began in, with the focus where it was.
 */
export async function findingsInBothLanguages(page: Page | Frame): Promise<string[]> {
  const first = await page.locator('html').getAttribute('lang');
  const own = first === 'nl' ? 'Nederlands' : 'English';
  const found: string[] = [];
  for (const language of first === 'nl' ? ['English', 'Nederlands'] : ['Nederlands', 'English']) {
    // A click of the mouse would take the focus, which some journeys follow.
    await page
      .getByRole('button', { name: language, exact: true })
      .evaluate((button: HTMLElement) => button.click());
    // Colours are the same in both languages.
    for (const finding of await axeFindings(page, language === own)) found.push(`${language}: ${finding}`);
    if ((await overflow(page)) > 0) found.push(`${language}: scrolls sideways`);
  }
  return found;
}

/** How many pixels the screen is wider than the window; 0 when nothing scrolls sideways. */
export function overflow(page: Page | Frame): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Gives the window another size, and the page the time to draw itself anew. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  // The first frame tells the page of its size, and by the second it has answered.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}
