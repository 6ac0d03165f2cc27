import type { Page } from 'playwright';
import { type Journey, visit, withOffline } from './journey.ts';
import { judgeAll } from './judge-all.ts';
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
  await judgeAll(page, person);
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
