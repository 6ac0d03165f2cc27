import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { axeFindings, overflow, visit } from '../support/journey.ts';
import { heading, openBenefits, press, type Words, words } from '../support/respondent.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite();

/** Calls `look` on every screen of a run, error screens and the question before erasing included. */
async function everyScreen(page: Page, text: Words, look: (screen: string) => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: text.start, exact: true, disabled: false }).waitFor();
  await look('introduction');
  await press(page, text.start);
  await look('questions');
  await press(page, text.next);
  await look('questions unanswered');
  await page.getByRole('radio', { name: text.yes, exact: true }).check();
  await page.getByRole('radio', { name: text.easy, exact: true }).check();
  await press(page, text.next);
  await look('scenario');
  await press(page, text.next);
  await look('scenario unanswered');
  for (let position = 1; position <= 12; position++) {
    await heading(page, text.scenario(position)).waitFor();
    await page.getByRole('radio', { name: text.no, exact: true }).check();
    await press(page, text.next);
  }
  await look('check');
  await page.getByRole('checkbox').check();
  await look('check with scenarios');
  await press(page, text.finish);
  await look('summary');
  await page.getByRole('button', { name: /^(Wis mijn|Erase my)/ }).click();
  await look('erase');
  await page.keyboard.press('Escape');
  await press(page, text.nextPerson);
  await look('before the next person');
  await press(page, text.nextPersonSure);
  await look('next person');
}

// 320 px wide and 256 px high is also what 400% zoom makes of a window of 1280 × 1024.
test.each([
  ['nl', 'light', 320, 256],
  ['en', 'dark', 320, 640],
] as const)(
  'axe finds nothing on any screen and none scrolls sideways (%s, %s, %i × %i)',
  async (language, colorScheme, width, height) => {
    const { page, context, problems } = await visit(site, {
      colorScheme,
      viewport: { width, height },
    });
    await openBenefits(page, site);
    if (language === 'en') await press(page, 'English');
    const found: string[] = [];
    await everyScreen(page, words[language], async (screen) => {
      for (const finding of await axeFindings(page)) found.push(`${screen}: ${finding}`);
      if ((await overflow(page)) > 0) found.push(`${screen}: scrolls sideways`);
    });
    expect(found).toEqual([]);
    expect(problems).toEqual([]);
    await context.close();
  },
);

/** Role and accessible name of what has the focus. */
async function focused(page: Page): Promise<string> {
  return (await page.locator(':focus').ariaSnapshot()).split('\n')[0]!.replace(/^- /, '').replace(/:$/, '');
}

/** What Tab reaches from where the focus is, in order, until it comes round or leaves the page. */
async function tabbed(page: Page, count: number): Promise<string[]> {
  const reached: string[] = [];
  for (let i = 0; i < count; i++) {
    await page.keyboard.press('Tab');
    reached.push(await focused(page));
  }
  return reached;
}

test('a whole run goes by keyboard alone; each step is named and the focus goes in reading order', async () => {
  const { page, context, problems } = await visit(site);
  await openBenefits(page, site);
  await page.getByRole('button', { name: 'Beginnen', disabled: false }).waitFor();
  expect(await tabbed(page, 3)).toEqual(['button "Nederlands"', 'button "English"', 'button "Beginnen"']);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('heading "Over uzelf" [level=1]');
  expect(await page.title()).toBe('Over uzelf · Een toeslag aanvragen');

  // Enter without an answer: the list of what is missing takes the focus and leads to the question.
  await tabbed(page, 1);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('alert');
  expect((await tabbed(page, 1))[0]).toContain('Kies een antwoord bij: Heeft u weleens');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('radio "Ja"');
  const question = page.getByRole('group', { name: 'Heeft u weleens een toeslag of uitkering aangevraagd?' });
  expect(await described(page, await question.getAttribute('aria-describedby'))).toBe('Kies een antwoord');

  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('radio "Makkelijk"');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toBe('radio "Niet makkelijk, niet moeilijk" [checked]');
  await page.keyboard.press('Enter');

  for (let position = 1; position <= 12; position++) {
    await expect.poll(() => focused(page)).toBe(`heading "Situatie ${position} van 12" [level=1]`);
    expect(await page.title()).toBe(`Situatie ${position} van 12 · Een toeslag aanvragen`);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('radio "Ja"');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('radio "Nee" [checked]');
    if (position === 1) {
      expect(await tabbed(page, 2)).toEqual(['button "Verder"', 'button "Terug"']);
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
  }

  await expect.poll(() => focused(page)).toBe('heading "Kloppen uw antwoorden?" [level=1]');
  expect((await tabbed(page, 5)).slice(1)).toEqual([
    'button "Wijzigen Hoe vindt u het om formulieren van de overheid in te vullen?"',
    'checkbox "Toon de situaties erbij"',
    'button "Wijzigen Situatie 1"',
    'button "Wijzigen Situatie 2"',
  ]);
  expect((await tabbed(page, 11)).at(-1)).toBe('button "Afronden"');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('heading "Klaar" [level=1]');
  expect(await tabbed(page, 1)).toEqual(['button "Volgende persoon"']);
  // However long Enter is held, it leads away and back.
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('button "Nee, hier blijven"');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('button "Volgende persoon"');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('button "Volgende persoon"');
  await page.keyboard.press('Enter');
  expect(await tabbed(page, 1)).toEqual(['button "Ja, de volgende persoon"']);
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('heading "Een toeslag aanvragen" [level=1]');
  expect(problems).toEqual([]);
  await context.close();
});

function described(page: Page, id: string | null): Promise<string | null> {
  return page.evaluate((of) => document.getElementById(of ?? '')?.textContent ?? null, id);
}

test('that answers are saved is read out once, however many follow', async () => {
  const { page, context } = await visit(site);
  await openBenefits(page, site);
  await page.evaluate(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, { spoken });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const place = target instanceof Element ? target : target.parentElement;
        if (place?.closest('[role=status]') && (addedNodes.length > 0 || target instanceof Text))
          spoken.push(place.textContent ?? '');
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await press(page, words.nl.start);
  await page.getByRole('radio', { name: 'Ja', exact: true }).check();
  await page.getByRole('radio', { name: 'Makkelijk', exact: true }).check();
  await press(page, words.nl.next);
  await page.getByRole('radio', { name: 'Nee', exact: true }).check();
  await page.getByText(/Bewaard op dit apparaat · \d\d:\d\d/).waitFor();
  const spoken = await page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken);
  expect(spoken.filter((text) => text.startsWith('Bewaard'))).toEqual(['Bewaard op dit apparaat']);
  await context.close();
});
