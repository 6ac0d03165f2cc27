import type { Page } from 'playwright';
import { beforeAll, expect, test } from 'vitest';
import { adviseCase, firstCase } from '../../src/advice/case.ts';
import { textCode } from '../../src/exchange/code.ts';
import { modelBytes, readModelBytes } from '../../src/exchange/model-code.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { simulate } from '../../src/response/simulate.ts';
import { panelOf } from '../../src/state/model.ts';
import { choiceRecipe, choiceStudy } from '../support/choice.ts';
import { given, putShared, type Shared, sealed, shared } from '../support/collecting.ts';
import { studyLink } from '../support/invited.ts';
import { findingsInBothLanguages, visit } from '../support/journey.ts';
import { choiceModel } from '../support/published.ts';
import { heading, press, words } from '../support/respondent.ts';
import { text } from '../support/study.ts';
import { useSite } from '../support/use-site.ts';

const lineage = '00c401ce00c401ce';
const people = 30;

const site = useSite({ base: '/een/pad/' });
const lineageOfThree = '00c401ce00c401c3';
let made: Shared;
let three: Shared;

beforeAll(async () => {
  made = await shared(lineage, choiceStudy({ id: lineage }));
  const { design } = made.study;
  three = await shared(lineageOfThree, {
    ...choiceStudy({ id: lineageOfThree }),
    answer: { kind: 'choice', profiles: 3, none: null },
    design: {
      scenarios: design.scenarios.map(([a, b]) => [a!, b!, [b![0]!, a![1]!, b![2]!]]),
    },
  });
});

test('a respondent chooses between profiles or none of them, on a phone and on a wide screen', async () => {
  const viewport = { width: 320, height: 640 };
  const { page, context, problems } = await visit(site, { viewport });
  await page.goto(`${site.url}r/${await studyLink(made.study)}`);
  await press(page, words.nl.start);
  await page.getByRole('radio', { name: 'age 0' }).check();
  await press(page, words.nl.next);
  await heading(page, 'Situatie 1 van 9').waitFor();

  // On a phone a section for each, under headings of one level.
  const headings = page.getByRole('heading', { level: 2 });
  expect(await headings.allTextContents()).toEqual(['Optie A', 'Optie B']);
  expect(await page.getByRole('term').count()).toBe(6);
  expect(await findingsInBothLanguages(page)).toEqual([]);
  const below = await page.getByRole('definition').allInnerTexts();

  // On a wide screen a table with the same levels, read by row.
  await page.setViewportSize({ width: 720, height: 640 });
  await page.getByRole('columnheader', { name: 'Optie B' }).waitFor();
  const rows = await page.getByRole('row').all();
  const beside = await Promise.all(rows.slice(1).map((row) => row.getByRole('cell').allInnerTexts()));
  expect([...beside.map(([a]) => a), ...beside.map(([, b]) => b)]).toEqual(below);
  expect(await findingsInBothLanguages(page)).toEqual([]);

  await press(page, words.nl.next);
  await page.getByRole('link', { name: 'Kies een antwoord om verder te gaan' }).waitFor();
  for (let position = 1; position <= 9; position++) {
    await heading(page, `Situatie ${position} van 9`).waitFor();
    const picked = position <= 2 ? 'Optie A' : position <= 5 ? 'Optie B' : 'Geen van beide';
    await page.getByRole('radio', { name: picked, exact: true }).check();
    await press(page, words.nl.next);
  }
  const given = page.getByRole('listitem').filter({ hasText: /^Situatie 1/ });
  await given.getByText('Optie A', { exact: true }).waitFor();
  await page.getByLabel('Toon de situaties erbij').check();
  expect(await page.getByRole('table').count()).toBe(9);
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await press(page, 'Wijzigen Situatie 1');
  await press(page, words.nl.toCheck);
  await heading(page, 'Kloppen uw antwoorden?').waitFor();
  expect(await page.getByRole('table').count()).toBe(9);
  await press(page, words.nl.finish);
  for (const row of ['Optie A 2', 'Optie B 3', 'Geen van beide 4']) {
    await page.getByRole('row', { name: row }).waitFor();
  }
  expect(problems).toEqual([]);
  await context.close();
});

test('what people chose is counted, weighed, asked for a case of two profiles and published', async () => {
  const { page, context, problems } = await visit(site, { viewport: { width: 320, height: 640 } });
  const simulated = simulate(made.study, { ...choiceRecipe, people }, 3);
  const category = (person: number, scenario: number) => simulated[person]!.answers[scenario]!;
  await collected(page, made, category);
  await page.getByRole('link', { name: 'Bekijk de resultaten' }).click();

  await page
    .getByText(/30 deelnemers\s· 270 keuzes\s.*multinomiaal logit/)
    .first()
    .waitFor();
  const counts = [0, 1, 2].map((c) => simulated.filter(({ answers }) => answers[0] === c).length);
  const figure = page.getByRole('region', { name: 'Wat werd er in elke situatie gekozen?' });
  await figure.getByText('Tabel', { exact: true }).click();
  await figure.getByRole('row', { name: `Situatie 1 ${counts.join(' ')} ${people}` }).waitFor();
  await page
    .getByRole('heading', { name: /^Verschilt naar age hoe vaak mensen “geen van beide” kiezen/ })
    .waitFor();
  await page.getByRole('heading', { name: 'Wachttijd weegt zo goed als zeker het zwaarst' }).waitFor();
  await page.getByText(/Elke situatie heeft 3 antwoorden/).waitFor();
  await page
    .getByText(
      /alleen of een rechte lijn past\. Of de criteria bij elkaar op te tellen zijn, wordt niet getoetst/,
    )
    .waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);

  await page.getByRole('link', { name: 'Leg een geval voor aan dit model' }).click();
  const outcome = page
    .getByText(/^Van 100 deelnemers als deze kiezen er volgens het model .* A, als ook B/)
    .first();
  await outcome.waitFor();
  await page.getByText(/Dit is situatie 1 uit het onderzoek/).waitFor();
  for (const criterion of ['Wachttijd', 'Plaats', 'Kosten']) {
    const of = (name: string) => page.getByLabel(`${criterion}, ${name}`);
    await of('Optie B').selectOption(await of('Optie A').inputValue());
  }
  // Two equal profiles share what none leaves over.
  const shares = page.getByRole('img', { name: /^Verwacht van 100/ });
  const [, a, b] = /A (\d+), B (\d+)/.exec((await shares.getAttribute('aria-label'))!)!;
  expect(a).toBe(b);
  await page.getByText('0 (gelijk aan B)').first().waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);

  await page.goto(`${site.url}#/study/${lineage}/publish`);
  await page.getByRole('button', { name: 'Publiceer dit model' }).click();
  await page.getByRole('heading', { name: 'Het model is klaar om te delen' }).waitFor();
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: /^Open het model/ }).click();
  const reader = await opening;
  await reader.getByRole('button', { name: 'Kijk zonder zelf te oordelen' }).click();
  await reader
    .getByText(/^Van 100 deelnemers als deze kiezen er volgens het model .* A, als ook B/)
    .first()
    .waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('a scenario of three options is a case of three, beside what was counted, and is published so', async () => {
  const { page, context, problems } = await visit(site, { viewport: { width: 320, height: 640 } });
  const { none: _, ...recipe } = choiceRecipe;
  const simulated = simulate(three.study, { ...recipe, people }, 3);
  await collected(page, three, (person, scenario) => simulated[person]!.answers[scenario]!);
  await page.goto(`${site.url}#/study/${lineageOfThree}/case`);
  const outcome =
    /^Van 100 deelnemers als deze kiezen er volgens het model .* A, als ook B en C te kiezen zijn/;
  await page.getByText(outcome).first().waitFor();
  expect(await page.getByRole('combobox', { name: /, Optie [ABC]$/ }).count()).toBe(9);
  await page.getByText(/Dit is situatie 1 uit het onderzoek/).waitFor();
  for (const [c, name] of ['A', 'B', 'C'].entries()) {
    const count = simulated.filter(({ answers }) => answers[0] === c).length;
    await page.getByRole('row', { name: new RegExp(`^${name} .* ${count}$`) }).waitFor();
  }

  await page.getByText(/gelijk was aan het gemiddelde van B en C/).waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);

  const shares = page.getByRole('img', { name: /^Verwacht van 100/ });
  const sharesNow = async () => /A (\d+), B (\d+), C (\d+)/.exec((await shares.getAttribute('aria-label'))!)!;
  const [, a, b, c] = await sharesNow();
  await page.getByRole('button', { name: 'Verwissel A en C' }).click();
  expect((await sharesNow()).slice(1)).toEqual([c, b, a]);

  await page.goto(`${site.url}#/study/${lineageOfThree}/publish`);
  await page.getByRole('button', { name: 'Publiceer dit model' }).click();
  await page.getByRole('heading', { name: 'Het model is klaar om te delen' }).waitFor();
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: /^Open het model/ }).click();
  const reader = await opening;
  await reader.getByRole('radio', { name: 'Optie C' }).check();
  expect(await reader.getByRole('heading', { name: /^Optie/ }).allTextContents()).toEqual([
    'Optie A',
    'Optie B',
    'Optie C',
  ]);
  await reader.getByRole('button', { name: 'Laat zien wat zij antwoorden' }).click();
  await reader.getByText(outcome).first().waitFor();
  await reader.getByText(/^U antwoordde “optie C”\. Van 100 deelnemers/).waitFor();
  expect(await findingsInBothLanguages(reader)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});

/** A device on which the study was shared and everybody's answers were pasted. */
async function collected(page: Page, made: Shared, category: (person: number, scenario: number) => number) {
  await page.goto(`${site.url}#/study/${made.study.id}/collect`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await putShared(page, [made]);
  await page.reload();
  const envelopes = Array.from({ length: people }, (_, n) => sealed(made, given(made, n, 0, category)));
  const codes = (await Promise.all(envelopes)).map((envelope) => textCode('e', envelope));
  await page.getByLabel('Plak hier tekst met antwoorden').fill(codes.join('\n'));
  await page.getByRole('button', { name: 'Neem op' }).click();
  await page.getByText(`${people} opgenomen.`).waitFor();
}

test('a published model of choices asks what the reader chooses first, and then shows what people choose', async () => {
  const { page, context, problems } = await visit(site, { viewport: { width: 320, height: 640 } });
  const { model } = choiceModel();
  const [whole] = model.fits;
  const groups = ['jong', 'oud'].map((name) => ({
    ...whole,
    group: { question: text('Leeftijd'), option: text(name) },
    fit: { ...whole.fit, respondents: 20 },
  }));
  const bytes = await modelBytes({ ...model, fits: [whole, ...groups] });
  await page.goto(`${site.url}m/#${textCode('m', bytes)}`);
  await page.getByRole('heading', { name: 'Eerst uw eigen oordeel' }).waitFor();
  await page.getByRole('heading', { name: 'Optie B' }).waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  await page.getByRole('radio', { name: 'Geen van beide' }).check();
  await page.getByRole('button', { name: 'Laat zien wat zij antwoorden' }).click();
  // As it was published, with estimates rounded to a tenth of their errors.
  const read = await readModelBytes(bytes);
  if (!read.ok) throw new Error(read.problem.kind);
  const advice = adviseCase(panelOf(read.value, 0), firstCase(read.value.study));
  if (!advice.ok) throw new Error(advice.problem.kind);
  const [a, , none] = advice.value.shares.map((share) => formatNumber(100 * share!.value));
  await page
    .getByText(new RegExp(`^Van 100 gesimuleerde deelnemers als deze kiezen er .*${a}\\s`))
    .first()
    .waitFor();
  await page.getByText(new RegExp(`^U antwoordde “geen van beide”. .* ${none} `)).waitFor();
  await page.getByRole('button', { name: 'Verwissel A en B' }).click();
  await page.getByText('Dat was voor het geval waarmee u begon.').waitFor();
  await page.getByText(/Multinomiaal logit, een regressie op 540 keuzes/).waitFor();
  // Of the 60 people 40 are in a group.
  await page.getByText(/Samen zijn de groepen niet alle 60 deelnemers/).waitFor();
  expect(await findingsInBothLanguages(page)).toEqual([]);
  expect(problems).toEqual([]);
  await context.close();
});
