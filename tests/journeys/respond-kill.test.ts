import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from '../support/browser.ts';
import {
  answerAt,
  begin,
  heading,
  onDisk,
  openBenefits,
  passOn,
  press,
  saved,
  words,
} from '../support/respondent.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();
let profile: string;

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'afweging-'));
});
afterAll(async () => {
  await rm(profile, { recursive: true, force: true });
});

/** A browser of our own on the kept profile, so that it can be killed as a crash or a flat battery would. */
async function start(): Promise<{ page: Page; kill: () => Promise<void> }> {
  const { executablePath, args, env } = await browser();
  const own = [
    '--headless=new',
    '--accept-lang=nl-NL',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  const process_ = spawn(executablePath, [...args, ...own], {
    env,
    // A group of its own: the signal must reach every process of the browser at once.
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const connected = await chromium.connectOverCDP(await address(process_));
  const context = connected.contexts()[0]!;
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    async kill() {
      const gone = once(process_, 'exit');
      process.kill(-process_.pid!, 'SIGKILL');
      await gone;
    },
  };
}

async function address(process_: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: process_.stderr! })) {
    const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (found) return found;
  }
  throw new Error('the browser ended before it listened');
}

/** Twelve kills a person; `PEOPLE=5 npx vitest run respond-kill` is sixty, all on one device. */
const people = Number(process.env['PEOPLE'] ?? 1);

test(
  'killing the browser after each answer shown as saved loses none of them',
  async () => {
    let visit = await start();
    for (let person = 1; person <= people; person++) {
      await openBenefits(visit.page, site);
      await begin(visit.page, words.nl, person === 1 ? words.nl.start : words.nl.startNext);
      for (let position = 1; position <= 12; position++) {
        await heading(visit.page, `Situatie ${position} van 12`).waitFor();
        await visit.page.getByRole('radio', { name: answerAt(position), exact: true }).check();
        await saved(visit.page);
        await visit.kill();
        visit = await start();
        await openBenefits(visit.page, site);
        await heading(visit.page, `Situatie ${position} van 12`).waitFor();
        const given = visit.page.getByRole('radio', { name: answerAt(position), exact: true });
        expect(await given.isChecked()).toBe(true);
        await press(visit.page, 'Verder');
        await saved(visit.page);
      }
      await heading(visit.page, 'Kloppen uw antwoorden?').waitFor();
      const answers = await visit.page.getByRole('listitem').getByRole('strong').allInnerTexts();
      const expected = Array.from({ length: 12 }, (_, i) => answerAt(i + 1));
      expect(answers.slice(0, 14)).toEqual(['Ja', 'Makkelijk', ...expected]);
      await press(visit.page, 'Afronden');
      await passOn(visit.page);
    }
    expect(await onDisk(visit.page)).toHaveLength(people);
    await visit.kill();
  },
  people * 180_000,
);
