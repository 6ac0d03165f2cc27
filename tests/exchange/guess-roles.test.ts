import { describe, expect, test } from 'vitest';
import { readCsv, type Table } from '../../src/exchange/csv.ts';
import { guessRoles } from '../../src/exchange/guess-roles.ts';
import { analysisOf, withLower, withReference, withRole } from '../../src/exchange/roles.ts';
import { publishedData } from '../published/cases.ts';

function table(input: string | Uint8Array): Table {
  const read = readCsv(typeof input === 'string' ? new TextEncoder().encode(input) : input);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

function roles(input: string | Uint8Array) {
  const guess = guessRoles(table(input));
  return { kind: guess.kind, ...Object.fromEntries(guess.columns.map(({ column, role }) => [column, role])) };
}

describe('guessRoles finds', () => {
  test('the ratings of judges, and that the bottle only numbers what was judged', () => {
    expect(roles(publishedData('wine.csv'))).toEqual({
      kind: 'ratings',
      obs: 'left-out',
      rating: 'answer',
      temp: 'coded',
      contact: 'coded',
      bottle: 'left-out',
      judge: 'respondent',
    });
  });

  test('the choices of people', () => {
    expect(roles(publishedData('electricity.csv'))).toEqual({
      kind: 'choices',
      chid: 'scenario',
      id: 'respondent',
      alt: 'profile',
      choice: 'answer',
      pf: 'numeric',
      cl: 'numeric',
      loc: 'numeric',
      wk: 'numeric',
      tod: 'numeric',
      seas: 'numeric',
    });
  });

  test('choices of which many have no answer at all', () => {
    const tasks = Array.from({ length: 10 }, (_, task) =>
      task % 3 === 0 ? `${task},4,\n${task},2,\n` : `${task},4,${task % 2}\n${task},2,${1 - (task % 2)}\n`,
    );
    expect(roles(`task,price,chosen\n${tasks.join('')}`)).toMatchObject({
      kind: 'choices',
      task: 'scenario',
      chosen: 'answer',
    });
  });

  test('choices under other names, by what the columns hold', () => {
    const csv =
      'groep;wie;picked;prijs\n11;p;1;2,5\n11;p;0;3,5\n12;p;0;2,5\n12;p;1;1,5\n13;q;1;2,5\n13;q;0;4,5\n';
    expect(roles(csv)).toMatchObject({
      kind: 'choices',
      groep: 'scenario',
      picked: 'answer',
      prijs: 'numeric',
    });
  });

  test('counts as weights, and the order of answers in words', () => {
    const guess = guessRoles(table(publishedData('housing.csv')));
    expect(guess.columns.find(({ role }) => role === 'weight')?.column).toBe('Freq');
    expect(guess.categories).toEqual(['Low', 'Medium', 'High']);
  });

  test('what differs between people but not between their profiles, and leaves it out', () => {
    expect(roles(publishedData('heating.csv'))).toMatchObject({
      income: 'left-out',
      ic: 'numeric',
      alt: 'profile',
    });
  });

  test('what describes who rated, since it never differs within a person, and leaves it out', () => {
    const people = ['p,34,v', 'q,51,m', 'r,28,v'];
    const rated = ['low,1', 'high,4', 'low,2'];
    const rows = people.flatMap((person) => rated.map((each) => `${person},${each}`));
    expect(roles(['persoon,leeftijd,geslacht,prijs,oordeel', ...rows].join('\n'))).toMatchObject({
      leeftijd: 'left-out',
      geslacht: 'left-out',
      prijs: 'coded',
      oordeel: 'answer',
    });
  });

  test('a criterion where nobody rated more than one level of it, or rated twice', () => {
    const apart = 'persoon,prijs,oordeel\np,low,1\np,low,2\nq,high,4\nq,high,3\n';
    expect(roles(apart)).toMatchObject({ prijs: 'coded' });
    const once = 'persoon,prijs,kleur,oordeel\np,low,red,1\nq,high,blue,2\nr,high,red,4\ns,low,blue,3\n';
    expect(roles(once)).toMatchObject({ prijs: 'coded', kleur: 'coded' });
  });

  test('the one respondent who gave all the answers, unless another column tells people apart', () => {
    const one = 'persoon,a,antwoord\np0,1,3\np0,2,4\np0,2,5\n';
    expect(roles(one)).toMatchObject({ persoon: 'respondent', a: 'numeric', antwoord: 'answer' });
    const two = 'persoon,judge,a,antwoord\np0,x,1,3\np0,x,2,4\np0,y,2,5\n';
    expect(roles(two)).toMatchObject({ persoon: 'left-out', judge: 'respondent' });
  });

  test('a number column with one text in it, so that the text is named later', () => {
    expect(roles('rating,price\n1,2\n2,3\n3,dear\n4,5\n')).toMatchObject({ price: 'numeric' });
  });

  test('no more than there is: it says so where a few cells or scenarios are wrong', () => {
    const reasons = (csv: string) =>
      Object.fromEntries(guessRoles(table(csv)).columns.map(({ column, reason }) => [column, reason]));
    const prices = (third: string) => reasons(`rating,price\n1,2\n2,2\n3,${third}\n4,5\n`);
    expect([prices('4'), prices('dear')]).toMatchObject([{ price: 'numbers' }, { price: 'mostly-numbers' }]);
    const tasks = Array.from({ length: 20 }, (_, task) => `${task},1,1\n${task},2,0\n`);
    const choices = (first: string) => reasons(`task,price,chosen\n${first}${tasks.slice(1).join('')}`);
    expect([choices(tasks[0]!), choices('0,1,0\n0,2,0\n')]).toMatchObject([
      { chosen: 'one-chosen' },
      { chosen: 'mostly-one-chosen' },
    ]);
  });
});

describe('roles can be corrected', () => {
  const wine = guessRoles(table(publishedData('wine.csv')));

  test('withRole takes a role that only one column can have from the column that had it', () => {
    const changed = withRole(wine, 'bottle', 'respondent');
    const role = (name: string) => changed.columns.find(({ column }) => column === name)?.role;
    expect([role('bottle'), role('judge')]).toEqual(['respondent', 'left-out']);
  });

  test('withReference changes what the other levels are compared with', () => {
    const analysis = analysisOf('wine.csv', withReference(wine, 'temp', 'warm'));
    expect(analysis).toMatchObject({
      value: { terms: [{ column: 'temp', coding: 'dummy', reference: 'warm' }, { column: 'contact' }] },
    });
  });

  test('withLower moves an answer down the scale', () => {
    const housing = guessRoles(table(publishedData('housing.csv')));
    expect(withLower(housing, 'High').categories).toEqual(['Low', 'High', 'Medium']);
  });

  test('analysisOf says which role is missing', () => {
    expect(analysisOf('wine.csv', withRole(wine, 'rating', 'left-out'))).toEqual({
      ok: false,
      problem: { kind: 'no-role', role: 'answer' },
    });
  });
});
