import { expect, test } from 'vitest';
import type { Measures } from '../../../src/advice/measures.ts';
import { language } from '../../../src/i18n/language.ts';
import { measuresTable } from '../../../src/pages/results/measuresTable.ts';
import { negligibleSentence } from '../../../src/pages/results/negligible.ts';
import type { CriterionImportance } from '../../../src/results/importance.ts';
import { tableCsv } from '../../../src/ui/figures/table.ts';
import { exampleStudy } from '../../results/example.ts';

const study = exampleStudy();
const open = { study, responses: [], finishedAt: [], seed: undefined };

function row(criterion: string, indistinct = false): CriterionImportance {
  return {
    kind: 'estimated',
    criterion,
    share: { value: 40, se: 2, low: 36, high: 44 },
    test: { f: 12, df1: 1, df2: 49, p: 0.001 },
    indistinct,
    place: 1,
    placeCertainty: 1,
    leadCertainty: 1,
    topCertainty: 1,
    orderUncertain: false,
  };
}

function measure(criterion: string, strength: number, se: number, negligible = false): Measures {
  const change = { value: 12.34, se: 2.1, low: 8.12, high: 16.56 };
  return {
    criterion,
    strength: { value: strength, se },
    agree: { criterion, change, negligible },
    lost: { loss: 17.04, df: 2 },
  };
}

const csvOf = (order: CriterionImportance[], measures: Measures[]) => {
  language.value = 'nl';
  return tableCsv(measuresTable(open, order, measures))
    .trim()
    .split('\n');
};

test('measuresTable has the criteria in the order of the figure, with the digits that errors allow', () => {
  const [head, ...rows] = csvOf(
    [row('b'), row('a')],
    [measure('a', 0.3251, 0.031), measure('b', 0.8174, 0.11)],
  );
  expect(head).toContain('Sterkte zonder ruis;Meer die instemmen, van 100;Ondergrens;Bovengrens');
  expect(rows).toEqual(['B;0,8;12;8;17;17;2', 'A;0,3;12;8;17;17;2']);
});

test('measuresTable gives strengths a decimal more where one that is told from nothing would read as nothing', () => {
  const measures = [measure('a', 0.8174, 0.11), measure('b', 0.013, 0.01)];
  expect(csvOf([row('a'), row('b')], measures)[2]).toMatch(/^B;0,01;/);
  expect(csvOf([row('a'), row('b', true)], measures)[2]).toMatch(/^B;0;/);
});

test('measuresTable leaves open a loss that is unknown, and agreement out where there is none', () => {
  const { strength } = measure('a', 0.3, 0.03);
  const bare = { criterion: 'a', strength, agree: undefined, lost: undefined };
  expect(csvOf([row('a')], [bare])).toEqual([
    'Criterium;Sterkte zonder ruis;Verlies aan log-likelihood;df',
    'A;0,3;;',
  ]);
});

test('negligibleSentence names what counts for next to nothing, and says nothing of the rest', () => {
  language.value = 'nl';
  const [a, b] = [measure('a', 0, 0.01, true), measure('b', 0, 0.01)];
  expect(negligibleSentence(study, [a!, b!])).toMatch(
    /^A telt gemiddeld voor bijna niets: .* hoogstens 5 van de 100 /,
  );
  expect(negligibleSentence(study, [a!, measure('b', 0, 0.01, true)])).toMatch(
    /^A en b tellen gemiddeld voor bijna niets/,
  );
  expect(negligibleSentence(study, [b!])).toBeUndefined();
});
