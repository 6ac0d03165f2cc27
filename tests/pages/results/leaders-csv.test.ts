import { afterAll, beforeAll, expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { leadersCsv } from '../../../src/pages/results/leadersCsv.ts';
import { listsBy } from '../../../src/pages/results/leadersWay.ts';
import type { Leader, LeadersColumn, LeadersTable } from '../../../src/results/leaders.ts';
import { exampleStudy } from '../../results/example.ts';

const before = language.value;
beforeAll(() => {
  language.value = 'nl';
});
afterAll(() => {
  language.value = before;
});

function leader(value: number): Leader {
  return {
    kind: 'estimated',
    criterion: 'a',
    share: { value, se: 2, low: value - 4, high: value + 4 },
    test: undefined,
    indistinct: false,
    place: 1,
    placeCertainty: 0.5,
    leadCertainty: 0.5,
    topCertainty: 0.75,
    orderUncertain: false,
  };
}

function column(option: string | undefined, people: number, value: number): LeadersColumn {
  return { option, kind: 'leaders', people, leaders: [leader(value)], early: true };
}

const hidden = { option: 'z', kind: 'hidden' } as const;
const table: LeadersTable = {
  question: 'role',
  columns: [column('x', 10, 60), column('y', 15, 40), hidden],
  together: { kind: 'same', columns: [column(undefined, 25, 50), hidden] },
  chance: 1,
};

test('each row of leadersCsv says how its list was made', () => {
  const rows = (way: 'together' | 'own') => leadersCsv(exampleStudy(), listsBy(way, table)).rows;
  const gone = 'Niet getoond: te weinig deelnemers, of te veel gelijke antwoorden.';
  expect(rows('together')).toEqual([
    ['Alle getoonde groepen', 'naar het geheel getrokken', 25, 1, 'A', 50, 46, 54, 75, 50],
    ['z', 'naar het geheel getrokken', undefined, undefined, gone],
  ]);
  expect(rows('own')).toEqual([
    ['x', 'alleen eigen antwoorden', 10, 1, 'A', 60, 56, 64, 75, 50],
    ['y', 'alleen eigen antwoorden', 15, 1, 'A', 40, 36, 44, 75, 50],
    ['z', 'alleen eigen antwoorden', undefined, undefined, gone],
  ]);
});

test('where lists cannot be drawn together those of own answers are shown, whatever was asked', () => {
  for (const together of ['unknown', undefined] as const)
    expect(listsBy('together', { ...table, together })).toEqual({
      question: 'role',
      way: 'own',
      columns: table.columns,
    });
});
