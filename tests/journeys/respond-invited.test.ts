import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCode } from '../../src/exchange/code.ts';
import { openEnvelope } from '../../src/exchange/envelope.ts';
import { type Keys, newKeys } from '../../src/exchange/keys.ts';
import { receiptWords } from '../../src/exchange/receipt.ts';
import { versionOf } from '../../src/exchange/version.ts';
import type { Response } from '../../src/response/response.ts';
import type { Study } from '../../src/study/study.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { textsIn } from '../../src/study/texts-in.ts';
import { order } from '../../src/survey/order.ts';
import { invitedStudy, studyLink, templateLink } from '../support/invited.ts';
import {
  axeFindings,
  findingsInBothLanguages,
  type Journey,
  overflow,
  visit,
  withOffline,
} from '../support/journey.ts';
import { heading, onDisk, passOn, press, saved } from '../support/respondent.ts';
import { useSite } from '../support/use-site.ts';

const site = useSite({ base: '/een/pad/' });
let asked: { study: Study; keys: Keys };

beforeAll(async () => {
  asked = await invitedStudy();
});

/** A person who follows a link, in a visit that must end without an error or a request elsewhere. */
async function person(
  link: string,
  then: (journey: Journey) => Promise<void>,
  options?: Parameters<typeof visit>[1],
): Promise<void> {
  const journey = await visit(site, options);
  await journey.page.goto(`${site.url}r/${link}`);
  await then(journey);
  expect(journey.problems).toEqual([]);
  await journey.context.close();
}

const words = {
  nl: {
    start: 'Beginnen',
    next: 'Verder',
    skip: 'Sla deze situatie over',
    ratherNot: 'Zeg ik liever niet',
    finish: 'Afronden',
    yes: 'Ja',
    no: 'Nee',
    qr: 'Laat de QR-code zien',
    confirm: 'Ja, dezelfde woorden',
  },
  en: {
    start: 'Start',
    next: 'Next',
    skip: 'Skip this scenario',
    ratherNot: 'Rather not say',
    finish: 'Finish',
    yes: 'Yes',
    no: 'No',
    qr: 'Show the QR code',
    confirm: 'Yes, the same words',
  },
} as const;
type Words = (typeof words)[keyof typeof words];

const ready = (page: Page, text: Words = words.nl) =>
  page.getByRole('button', { name: text.start, exact: true, disabled: false }).waitFor();
const pick = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check();

/** Yes to the first scenario shown, the second skipped, no to the third; the second question not answered. */
async function answer(page: Page, text: Words = words.nl): Promise<void> {
  await page.getByRole('checkbox').check();
  await press(page, text.start);
  await pick(page, text.yes);
  await page.getByRole('radio', { name: text.ratherNot }).last().check();
  await press(page, text.next);
  await pick(page, text.yes);
  await press(page, text.next);
  await press(page, text.skip);
  await pick(page, text.no);
  await press(page, text.next);
  await press(page, text.finish);
  await page.getByRole('button', { name: text.qr }).waitFor();
}

/** What a copy holds, opened as the researcher would. */
async function copied(page: Page, { study, keys } = asked): Promise<Response> {
  await press(page, 'Kopieer als tekst');
  await page.getByText('Gekopieerd.').waitFor();
  const code = readCode(await page.evaluate(() => navigator.clipboard.readText()));
  if (!code.ok) throw new Error(code.problem.kind);
  const opened = await openEnvelope(code.value.bytes, [keys], [{ version: await versionOf(study), study }]);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.value;
}

const narrow = { viewport: { width: 320, height: 640 } };
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('one invited person, step by step', () => {
  let journey: Journey;
  let page: Page;
  let first: Response;
  beforeAll(async () => {
    journey = await visit(site, { ...clipboard, ...withOffline });
    page = journey.page;
    await page.goto(`${site.url}r/${await studyLink(asked.study)}`);
  });
  afterAll(async () => {
    expect(journey.problems).toEqual([]);
    await journey.context.close();
  });
  const erase = 'Wis mijn 4 antwoorden van dit apparaat';

  test('agrees, skips, finishes and hands over, and nothing is fetched from Start on', async () => {
    await ready(page);
    await page.getByText('Gemeente Voorbeeldstad, afdeling Onderzoek.').waitFor();
    await page.getByText('Klopt deze uitnodiging?').waitFor();
    await page.getByText('Vanaf hier werkt het zonder internet.').waitFor();
    const hosted = site.requests.length;
    const fetched: string[] = [];
    journey.context.on('request', (request) => fetched.push(request.url()));
    await press(page, words.nl.start);
    await page.getByRole('alert').getByText('Zet eerst een vinkje als u mee wilt doen').waitFor();
    await answer(page);
    await page.getByText('Ze zijn nog niet ingeleverd.').waitFor();
    await page.getByRole('heading', { name: 'Wat uit uw antwoorden blijkt' }).waitFor();
    await press(page, words.nl.qr);
    await page.getByRole('img', { name: 'QR-code met uw antwoorden op slot.' }).waitFor();
    await page.getByText('Deze pagina kan niet weten of die is aangekomen.').waitFor();
    await press(page, 'Volgende persoon');
    await page.getByText('Kijk eerst of ze zijn aangekomen.').waitFor();
    await press(page, 'Nee, hier blijven');
    first = await copied(page);
    expect(first.answers.filter((given) => given === null)).toHaveLength(1);
    expect(first.answers.filter((given) => given === 1)).toHaveLength(1);
    expect(first.background).toEqual({ applied: 'yes' });
    expect(first.handedOver).toMatchObject({ revision: 0, version: await versionOf(asked.study) });
    const [run] = (await onDisk(page)) as { consent: { text: string }; version: string }[];
    expect(run!.consent.text).toBe(asked.study.consent.nl);
    expect(site.requests.slice(hosted)).toEqual([]);
    expect(fetched).toEqual([]);
  });

  test('hands over changed answers as a new revision of the same response', async () => {
    await press(page, 'Mijn antwoorden wijzigen');
    await heading(page, 'Kloppen uw antwoorden?').waitFor();
    await press(page, 'Wijzigen Situatie 2');
    await page.getByText('Overgeslagen').waitFor();
    await pick(page, 'Ja');
    await press(page, 'Naar het overzicht');
    await press(page, 'Afronden');
    await page.getByText('Ze zijn nog niet ingeleverd.').waitFor();
    await page.getByText((await receiptWords(first.id, 0, 'nl')).join(' ')).waitFor();
    const second = await copied(page);
    expect(second.id).toBe(first.id);
    expect(second.handedOver?.revision).toBe(1);
    expect(second.answers.filter((given) => given === 1)).toHaveLength(2);
  });

  test('is asked once more before erasing until the words were compared; a reload changes nothing', async () => {
    const dialog = page.getByRole('dialog');
    await press(page, erase);
    await dialog.getByRole('button', { name: erase }).click();
    await dialog.getByText('Deze antwoorden zijn niet als ontvangen bevestigd.').waitFor();
    await dialog.getByRole('button', { name: 'Niet wissen' }).click();
    await saved(page);
    await page.reload();
    await page.getByText('Deze pagina kan niet weten of die is aangekomen.').waitFor();
    await press(page, words.nl.confirm);
    await heading(page, 'Klaar').waitFor();
    await press(page, erase);
    await dialog.getByRole('button', { name: erase }).click();
    await page.getByText('De antwoorden zijn van dit apparaat gewist.').waitFor();
    expect(await onDisk(page)).toEqual([]);
  });
});

test('practises, judges a block with an anchor twice and scenarios of their own, and nothing is fetched', async () => {
  const { scenarios } = (await loadTemplate('benefits')).design;
  const presented = {
    ...asked,
    study: {
      ...asked.study,
      design: {
        scenarios: scenarios.slice(0, 7),
        blocks: 2,
        anchors: 1,
        warmUp: [scenarios[7]!],
        repeats: 1,
        tailored: 2,
      },
    },
  };
  await person(
    await studyLink(presented.study),
    async ({ page }) => {
      await ready(page);
      const hosted = site.requests.length;
      await page.getByRole('checkbox').check();
      await press(page, words.nl.start);
      await pick(page, words.nl.yes);
      await page.getByRole('radio', { name: words.nl.ratherNot }).last().check();
      await press(page, words.nl.next);
      await heading(page, 'Om te oefenen').waitFor();
      await page.getByText('Dit antwoord telt niet mee.').waitFor();
      await pick(page, words.nl.yes);
      await press(page, words.nl.next);
      // The anchor, three of the block, one of these again and two chosen for this person.
      for (let position = 1; position <= 7; position++) {
        await heading(page, `Situatie ${position} van 7`).waitFor();
        await pick(page, position % 2 === 0 ? words.nl.yes : words.nl.no);
        await press(page, words.nl.next);
      }
      await heading(page, 'Kloppen uw antwoorden?').waitFor();
      await press(page, words.nl.finish);
      const response = await copied(page, presented);
      const { block, again } = order(response.handedOver!.seed, presented.study);
      expect(response.block).toBe(block);
      const blockOf = (s: number) => (s === 0 ? block : Math.floor((s - 1) / 3));
      expect(response.answers.map((given) => given !== null)).toEqual(
        response.answers.map((_, s) => blockOf(s) === block),
      );
      expect(response.again?.map(({ scenario }) => scenario)).toEqual(again);
      expect(response.tailored).toMatchObject([
        { answer: 1, outdated: false },
        { answer: 0, outdated: false },
      ]);
      await page.getByText('uw 6 antwoorden. Er is niets voor verstuurd. Wat u twee keer').waitFor();
      expect(site.requests.slice(hosted)).toEqual([]);
    },
    clipboard,
  );
});

test('the next person sees nothing of the one before, whose answers wait to be handed over together', async () =>
  person(
    await studyLink(asked.study),
    async ({ page }) => {
      await ready(page);
      await answer(page);
      await passOn(page);
      await page.getByText('Op dit apparaat staan antwoorden van 1 persoon').waitFor();
      // What is on the screen is on its way to the disk.
      await expect.poll(async () => await onDisk(page)).toMatchObject([{ leftAt: expect.any(Number) }]);
      await page.reload();
      await page.getByRole('checkbox').check();
      await press(page, 'Beginnen als volgende persoon');
      await pick(page, 'Nee');
      await saved(page);
      await press(page, 'Wis mijn antwoord van dit apparaat');
      await page.getByRole('dialog').getByRole('button', { name: 'Wis mijn antwoord' }).click();
      await page.getByText('Op dit apparaat staan antwoorden van 1 persoon').waitFor();
      expect(await findingsInBothLanguages(page)).toEqual([]);
      expect((await copied(page)).background).toEqual({ applied: 'yes' });
      expect((await onDisk(page)) as object[]).toMatchObject([{ handOver: { state: 'given' } }]);
    },
    { ...clipboard, ...narrow },
  ));

test('the same study under another key or as another version is noticed, and no answer is lost', async () =>
  person(
    await studyLink(asked.study),
    async ({ page }) => {
      await ready(page);
      await page.getByRole('checkbox').check();
      await press(page, words.nl.start);
      await pick(page, 'Ja');
      await saved(page);
      const before = await onDisk(page);
      const other = { ...asked.study, key: (await newKeys()).publicKey };
      await page.goto('about:blank');
      await page.goto(`${site.url}r/${await studyLink(other)}`);
      await page.getByText('Op dit apparaat deed iemand eerder mee met een andere sleutel.').waitFor();
      await page.getByText('Op dit apparaat staan antwoorden bij een andere versie').waitFor();
      expect(await findingsInBothLanguages(page), 'another key').toEqual([]);
      await page.goto('about:blank');
      const cut = (await studyLink(asked.study)).slice(0, 900);
      await page.goto(`${site.url}r/${cut}`);
      await page.getByText(/De link is afgekapt: er zijn [\d.]+ van de [\d.]+ tekens aangekomen\./).waitFor();
      expect(await findingsInBothLanguages(page), 'cut off').toEqual([]);
      expect(await onDisk(page)).toEqual(before);
      await page.goto('about:blank');
      await page.goto(`${site.url}r/${await studyLink(asked.study)}`);
      await page.getByRole('radio', { name: 'Ja', checked: true }).waitFor();
    },
    narrow,
  ));

test('a template’s link for a room opens with its words, and says when answers were no longer asked', async () => {
  const { publicKey } = asked.keys;
  await person(
    templateLink(publicKey),
    async ({ page }) => {
      await heading(page, 'Een toeslag aanvragen').waitFor();
      await page.getByText('Deze acht woorden horen bij het slot op uw antwoorden:').waitFor();
      expect(await page.getByText('voorbeeld').count()).toBe(0);
    },
    // Neither of the two languages: Dutch.
    { locale: 'fr-FR' },
  );
  const inDutch: Study = { ...structuredClone(asked.study), closes: '2026-01-31' };
  for (const text of textsIn(inDutch)) text.en = '';
  await person(
    await studyLink(inDutch),
    async ({ page }) => {
      await page.getByText('Antwoorden werden gevraagd tot en met 31 januari 2026.').waitFor();
      expect(await findingsInBothLanguages(page)).toEqual([]);
    },
    // A study in Dutch alone begins in Dutch for whoever asks for English too.
    { ...narrow, locale: 'en-GB' },
  );
});

test.each([
  ['nl', 'light', 256],
  ['en', 'dark', 640],
] as const)(
  'axe finds nothing on the screens of an invitation and none scrolls sideways (%s, %s, 320 × %i)',
  async (language, colorScheme, height) => {
    const text = words[language];
    await person(
      await studyLink(asked.study),
      async ({ page }) => {
        const found: string[] = [];
        const look = async (screen: string) => {
          for (const finding of await axeFindings(page)) found.push(`${screen}: ${finding}`);
          if ((await overflow(page)) > 0) found.push(`${screen}: scrolls sideways`);
        };
        await ready(page, text);
        await press(page, text.start);
        await look('consent missing');
        await answer(page, text);
        await look('on this device');
        await press(page, text.qr);
        await page.getByRole('img').waitFor();
        await look('given');
        await press(page, text.confirm);
        await look('received');
        expect(found).toEqual([]);
      },
      // The page begins in the language that the browser asks for.
      { colorScheme, viewport: { width: 320, height }, locale: language === 'en' ? 'en-GB' : 'nl-NL' },
    );
  },
);

test('an invitation is accepted, answered and handed over by keyboard alone', async () =>
  person(await studyLink(asked.study), async ({ page }) => {
    await ready(page);
    const tabTo = async (name: string) => {
      for (let i = 0; i < 30; i++) {
        await page.keyboard.press('Tab');
        const [line] = (await page.locator(':focus').ariaSnapshot()).split('\n');
        if (line!.includes(`"${name}"`)) return;
      }
      throw new Error(`not reached by Tab: ${name}`);
    };
    await tabTo(asked.study.consent.nl);
    await page.keyboard.press('Space');
    await tabTo('Beginnen');
    await page.keyboard.press('Enter');
    await heading(page, 'Over uzelf').waitFor();
    await tabTo('Ja');
    await page.keyboard.press('Space');
    await tabTo('Makkelijk');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    for (let position = 1; position <= 3; position++) {
      await heading(page, `Situatie ${position} van 3`).waitFor();
      await tabTo(words.nl.skip);
      await page.keyboard.press('Enter');
    }
    await heading(page, 'Kloppen uw antwoorden?').waitFor();
    await tabTo('Afronden');
    await page.keyboard.press('Enter');
    await heading(page, 'Uw antwoorden inleveren').waitFor();
    await page.getByRole('button', { name: words.nl.qr }).waitFor();
    await tabTo(words.nl.qr);
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'QR-code met uw antwoorden op slot.' }).waitFor();
    await tabTo(words.nl.confirm);
    await page.keyboard.press('Enter');
    await page.getByText('U zei om').waitFor();
  }));
