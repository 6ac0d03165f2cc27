import { afterAll, beforeAll, expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { howMade, listNotes } from '../../../src/pages/results/leadersNotes.ts';
import { listsBy } from '../../../src/pages/results/leadersWay.ts';
import type { Leader, LeadersColumn, LeadersTable } from '../../../src/results/leaders.ts';

beforeAll(() => {
  language.value = 'en';
});
afterAll(() => {
  language.value = 'nl';
});

/** More than a list names. */
const criteria = 6;

function column(people: number, topCertainty = 0.9): LeadersColumn {
  const leader: Leader = {
    kind: 'estimated',
    criterion: 'a',
    share: { value: 50, se: 2, low: 46, high: 54 },
    test: undefined,
    indistinct: false,
    place: 1,
    placeCertainty: 0.5,
    leadCertainty: 0.5,
    topCertainty,
    orderUncertain: false,
  };
  return { option: `of ${people}`, kind: 'leaders', people, leaders: [leader], early: true };
}

function tableOf(...columns: LeadersColumn[]): LeadersTable {
  return { question: 'role', columns, together: { kind: 'apart', columns }, chance: 1 };
}

const small = tableOf(column(12), column(15));
const mixed = tableOf(column(12), column(40));

test('howMade says of lists drawn towards the whole whether all groups are small, and of others that they are not drawn', () => {
  const said = (table: LeadersTable, way: 'together' | 'own') =>
    howMade(table, listsBy(way, table), criteria).join(' ');
  expect(said(small, 'together')).toMatch(/^Every group has fewer than 20 respondents\./);
  expect(said(mixed, 'together')).toMatch(/^Not every group has at least 20 respondents\./);
  expect(said(small, 'own')).not.toContain('drawn towards');
});

test('listNotes of no way to make lists says the opposite of how they were made', () => {
  const notes = listNotes(listsBy('together', small), criteria).join(' ');
  expect(notes).toContain('light penalty');
  expect(notes).not.toMatch(/does not draw|There is a group/);
  expect(notes).not.toContain('Under 20 respondents');
  expect(listNotes(listsBy('own', mixed), criteria).join(' ')).toContain('Under 20 respondents');
});

test('listNotes explains the mark for what is uncertain only where it stands', () => {
  const mark = 'Uncertain: in the top 4';
  const notes = (table: LeadersTable, of: number) => listNotes(listsBy('own', table), of).join(' ');
  expect(notes(tableOf(column(40, 0.5), column(40)), criteria)).not.toContain(mark);
  expect(notes(tableOf(column(40, 0.49), column(40)), criteria)).toContain(mark);
  expect(notes(tableOf(column(40, 0.49), column(40)), 4)).not.toContain('Uncertain');
});
