import { beforeEach, expect, test } from 'vitest';
import type { PeopleTest } from '../../../src/estimation/people-test.ts';
import { language } from '../../../src/i18n/language.ts';
import { testsTable } from '../../../src/pages/results/modelHoldsTables.ts';
import {
  additiveWords,
  foretoldWords,
  lineWords,
  marginWords,
  testsWords,
} from '../../../src/pages/results/modelHoldsWords.ts';
import type { ScenarioChecks } from '../../../src/results/model-checks.ts';
import { answerForm } from '../../../src/study/answer-forms.ts';
import { criterion, study, text } from '../../support/study.ts';

const named = { ...criterion('size', 3, 'amount'), short: text('Aantal jaren') };
const scale = answerForm('scale');
const asked = study({ answer: scale, criteria: [named, criterion('age', 4, 'amount')] });
const withP = (p: number) => ({ p, df: 6, by: 'f' as const });
const made = (p: number | undefined, people = 50): ScenarioChecks => ({
  kind: 'made',
  left: 6,
  people,
  additive: p === undefined ? undefined : withP(p),
  leftOut: undefined,
});

beforeEach(() => {
  language.value = 'nl';
});

test('additiveWords never says that criteria add up, only that the contrary is shown or not', () => {
  expect(additiveWords(made(0.049))).toMatch(
    /^De criteria zijn voor alle deelnemers samen niet zomaar bij elkaar op te tellen.*p\u00a0=\u00a00,049/,
  );
  const notShown = additiveWords(made(0.05));
  expect(notShown).toMatch(/^Er is niet aangetoond dat er meer/);
  expect(notShown).toContain('bewijst niet dat optellen klopt');
});

test('additiveWords says why there is no test: what is left, people, or the answers', () => {
  expect(additiveWords({ kind: 'too-few-left', left: 2 })).toMatch(
    /maar 2 situaties over.*minder niveaus.*blokken/,
  );
  // Two people for each of the six.
  expect(additiveWords(made(undefined, 11))).toContain('Nodig zijn er 12.');
  expect(additiveWords(made(undefined, 12))).toContain('met deze antwoorden niet te toetsen');
});

test('lineWords tells amounts that are off a line, by their names inside a sentence, from those not shown to be, and those not tested', () => {
  const line = (name: string, p?: number) => ({
    criterion: name,
    test: p === undefined ? undefined : withP(p),
  });
  expect(lineWords(asked, [line('size', 0.01), line('age', 0.2)])).toBe(
    'Een rechte lijn past niet bij aantal jaren (p\u00a0=\u00a00,010): losse niveaus passen beter. Dat kan ook komen doordat criteria elkaar versterken of afzwakken, of doordat strenge mensen anders wegen dan soepele. Bij age (p\u00a0=\u00a00,200) is geen afwijking van een rechte lijn aangetoond.',
  );
  expect(lineWords(asked, [line('size')])).toMatch(/bij aantal jaren,.*niet te toetsen/);
});

const shown = (scenario: number, people: number, observed: number, foretold: number) => ({
  scenario,
  shares: { kind: 'shown' as const, value: { people, observed, foretold, margin: 0.2 } },
});

test('foretoldWords names the scenario furthest off, and says whether that may be chance', () => {
  const rows = [shown(0, 50, 0.5, 0.45), shown(4, 50, 0.62, 0.8)];
  const hits = { model: 0.38, guess: 0.24, most: 0.44 };
  const found = { foretold: [], judged: 5, known: 4, hits };
  const uncounted = 0;
  const words = foretoldWords(asked, { found, rows, uncounted }, withP(0.3));
  expect(words).toMatch(
    /38%.*24%.*44%.*situatie 5: daar antwoordde 62% “mee eens” of “zeer mee eens” en was 80% voorspeld/,
  );
  expect(words).toContain('Voor deze percentages is steeds één situatie weggelaten.');
  expect(words).toContain('kan toeval zijn');
  expect(words).toContain('Eén situatie is niet voorspeld');
  for (const additive of [withP(0.01), undefined])
    expect(foretoldWords(asked, { found: { ...found, known: 5 }, rows, uncounted }, additive)).not.toMatch(
      /toeval|Eén situatie/,
    );
  expect(foretoldWords(asked, { found, rows, uncounted: 1 }, undefined)).toMatch(
    /Eén situatie telt daarin niet mee: .*niet te tonen\. Het verst/,
  );
  const none = { found: { ...found, hits: undefined }, rows, uncounted: 5 };
  expect(foretoldWords(asked, none, undefined)).not.toMatch(/38%|tellen daarin/);
});

test('marginWords says what the margin is of what is shown, and counts what is hidden', () => {
  const rows = [shown(0, 100, 0.5, 0.5), shown(1, 25, 0.5, 0.5)];
  expect(marginWords(rows, withP(0.3))).toMatch(/95 van de 100 situaties.*zegt de toets/);
  expect(marginWords(rows, undefined)).not.toMatch(/toets|niet bij/);
  const hidden = { scenario: 2, shares: { kind: 'hidden' as const } };
  expect(marginWords([...rows, hidden], undefined)).toContain(
    'Van één situatie staat de voorspelling er niet bij',
  );
  expect(marginWords([hidden], undefined)).not.toContain('marge');
});

test('testsWords speaks only of tests that were made', () => {
  const lines = [{ criterion: 'age', test: withP(0.3) }];
  const withoutLines = testsWords({ kind: 'made', scenarios: made(0.3), lines: [] });
  expect(withoutLines).toContain('Optellen');
  expect(withoutLines).not.toContain('echte lijn');
  const linesOnly = testsWords({ kind: 'made', scenarios: undefined, lines });
  expect(linesOnly).not.toContain('Optellen');
  expect(linesOnly).toContain('echte lijn');
});

test('testsWords says what lots are where any test was made by them, also of a line alone', () => {
  const byLot = { p: 0.3, df: 5, by: 'signs' as const, times: 9999 };
  const checks = (of: PeopleTest) => ({
    kind: 'made' as const,
    scenarios: made(0.3),
    lines: [{ criterion: 'age', test: of }],
  });
  expect(testsWords(checks(byLot))).toContain('Bij loting');
  expect(testsWords(checks(withP(0.3)))).not.toContain('loting');
  expect(testsTable(asked, checks(byLot)).rows.map((row) => row.at(-1))).toEqual([
    'F-toets',
    'loting, 9.999 keer',
  ]);
});
