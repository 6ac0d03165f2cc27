import type { Page } from 'playwright';
import { type Journey, visit, withOffline } from './journey.ts';
import { type NetworkLog, networkLog } from './network-log.ts';
import { heading, press, words } from './respondent.ts';
import type { Site } from './site.ts';

/** A phone with a browser profile of its own, on which an invitation was opened. */
export type Phone = Journey & { readonly log: NetworkLog };

/** What an inviter gives to people: a link, and the words to know its key by. */
export type Invitation = { readonly link: string; readonly keyWords: string };

/**
 * Opens an invitation, and reads until everything is there to start.
 *
 * @param closed - in a browser that lets no page keep itself for later, as private windows are
 */
export async function openInvitation(
  site: Site,
  { link, keyWords }: Invitation,
  closed: boolean,
): Promise<Phone> {
  const journey = await visit(site, {
    ...(!closed && withOffline),
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const log = networkLog(journey.context, !closed);
  const { page } = journey;
  await page.goto(link);
  await page.getByText(keyWords).first().waitFor();
  await page.getByText(closed ? /Laat deze pagina open/ : 'Vanaf hier werkt het zonder internet.').waitFor();
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
  const answers = await page.getByRole('radio').count();
  for (let position = 1; position <= scenarios; position++) {
    await page.locator('h1:focus', { hasText: `Situatie ${position} van ${scenarios}` }).waitFor();
    const levels = await page.getByRole('definition').allInnerTexts();
    await answerByKeyboard(page, judged(person, levels, answers), answers);
  }
  await press(page, words.nl.finish);
  await page.getByText('Ze zijn nog niet ingeleverd.').waitFor();
}

/**
 * From the heading of a scenario to the next: half the work for the machine of looking for what to click.
 * Every arrow answers anew and is saved, and they go round: the shorter way is taken.
 */
async function answerByKeyboard(page: Page, answer: number, answers: number): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Tab');
  if (answer === 0) await keyboard.press('Space');
  const [arrow, steps] = answer <= answers / 2 ? ['ArrowDown', answer] : ['ArrowUp', answers - answer];
  for (let step = 0; step < steps; step++) await keyboard.press(arrow);
  await keyboard.press('Enter');
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
