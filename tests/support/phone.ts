import type { Browser, Page } from 'playwright';
import { type Journey, visit, withOffline } from './journey.ts';
import { type NetworkLog, networkLog } from './network-log.ts';
import { heading, press, words } from './respondent.ts';
import type { Site } from './site.ts';

/** A phone with a browser profile of its own, on which an invitation was opened. */
export type Phone = Journey & { readonly log: NetworkLog };

/** Opens an invitation, and reads until everything is there to start; `keyWords` are what the inviter shows. */
export async function openInvitation(
  browser: Browser,
  site: Site,
  link: string,
  keyWords: string,
): Promise<Phone> {
  const journey = await visit(browser, site, {
    ...withOffline,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const log = networkLog(journey.context);
  const { page } = journey;
  await page.goto(link);
  await page.getByText(keyWords).first().waitFor();
  await page.getByText('Vanaf hier werkt het zonder internet.').waitFor();
  await page.getByRole('button', { name: words.nl.start, disabled: false }).waitFor();
  return { ...journey, log };
}

/** From consent to the page on which answers are handed over, by a person of this number. */
export async function takePartAs(page: Page, person: number, start: string = words.nl.start): Promise<void> {
  await page.getByRole('checkbox').check();
  await press(page, start);
  await page.getByRole('button', { name: words.nl.next }).waitFor();
  if (await heading(page, 'Over uzelf').isVisible()) await tellAboutOneself(page, person);
  const title = (await page.getByRole('heading', { level: 1 }).textContent())!;
  const scenarios = Number(/^Situatie 1 van (\d+)$/.exec(title)![1]);
  for (let position = 1; position <= scenarios; position++) {
    await heading(page, `Situatie ${position} van ${scenarios}`).waitFor();
    const levels = await page.getByRole('definition').allInnerTexts();
    const answers = page.getByRole('radio');
    await answers.nth(judged(person, levels, await answers.count())).check();
    await press(page, words.nl.next);
  }
  await press(page, words.nl.finish);
  await page.getByText('Ze zijn nog niet ingeleverd.').waitFor();
}

async function tellAboutOneself(page: Page, person: number): Promise<void> {
  const questions = page.getByRole('group').filter({ has: page.getByRole('radio') });
  for (const question of await questions.all()) {
    const options = question.getByRole('radio');
    await options.nth(person % (await options.count())).check();
  }
  await press(page, words.nl.next);
  await heading(page, 'Over uzelf').waitFor({ state: 'detached' });
}

/** What someone answers: levels please everyone alike, and each person a little differently. */
function judged(person: number, levels: readonly string[], answers: number): number {
  const pleasure = levels.reduce((sum, level) => sum + liking(level) + liking(`${person} ${level}`), 0);
  return Math.min(answers - 1, Math.max(0, Math.round((answers - 1) / 2 + pleasure)));
}

/** Between -1 and 1, as good as any number. */
function liking(text: string): number {
  let hash = 17;
  for (const character of text) hash = (hash * 31 + character.charCodeAt(0)) % 1009;
  return hash / 504.5 - 1;
}
