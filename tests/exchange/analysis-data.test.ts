import { describe, expect, test } from 'vitest';
import { foresee } from '../../src/estimation/foresee.ts';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { type AnalysisData, analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';

type Part = { readonly data: object; readonly terms: readonly object[]; readonly model?: object };

function outcome(csv: string, { data, terms, model = { family: 'fixed' } }: Part) {
  const table = readCsv(new TextEncoder().encode(csv));
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { file: 'a.csv', ...data },
      terms,
      model,
    }),
  );
  if (!table.ok || !analysis.ok) throw new Error(JSON.stringify({ table, analysis }));
  return analysisData(analysis.value, table.value);
}

function made(csv: string, part: Part): AnalysisData {
  const result = outcome(csv, part);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function problems(csv: string, part: Part) {
  const result = outcome(csv, part);
  if (result.ok) throw new Error('made without a problem');
  return result.problem.problems;
}

const ratings = { kind: 'ratings', answer: 'y' };
const choices = { kind: 'choices', scenario: 's', profile: 'alt', answer: 'y' };
const x = [{ column: 'x' }];

describe('terms become columns', () => {
  const csv = 'y,x,level\n1,60,b\n2,120,a\n3,180,c\n';
  const columns = (terms: readonly object[]) => {
    const { dataset } = made(csv, { data: ratings, terms });
    return { names: dataset.names, x: [...dataset.x] };
  };

  test('a number is shifted and scaled, and keeps its name', () => {
    expect(columns([{ column: 'x', subtract: 60, divide: 60 }])).toEqual({ names: ['x'], x: [0, 1, 2] });
  });

  test('equals is 1 where the column has the value', () => {
    expect(columns([{ column: 'level', equals: 'a' }])).toEqual({ names: ['level=a'], x: [0, 1, 0] });
  });

  test('dummies leave the reference out', () => {
    expect(columns([{ column: 'level', coding: 'dummy', reference: 'b' }])).toEqual({
      names: ['level:a', 'level:c'],
      x: [0, 0, 1, 0, 0, 1],
    });
  });

  test('in effects coding the reference is minus the others', () => {
    expect(columns([{ column: 'level', coding: 'effects', reference: 'b', name: 'l' }])).toEqual({
      names: ['l:a', 'l:c'],
      x: [-1, -1, 1, 0, 0, 1],
    });
  });

  test('a product multiplies coefficients above it', () => {
    const terms = [{ column: 'x' }, { column: 'level', equals: 'c' }, { product: ['x', 'level=c'] }];
    expect(columns(terms)).toEqual({
      names: ['x', 'level=c', 'x*level=c'],
      x: [60, 0, 0, 120, 0, 0, 180, 1, 180],
    });
  });

  test('constants and effects for one profile are zero on the others', () => {
    const csv = 's,alt,y,income\n1,air,1,5\n1,car,0,5\n';
    const terms = [{ constant: 'air' }, { column: 'income', for: 'car' }];
    const { dataset } = made(csv, { data: choices, terms });
    expect({ names: dataset.names, x: [...dataset.x] }).toEqual({
      names: ['constant:air', 'income:car'],
      x: [1, 0, 0, 5],
    });
  });
});

describe('ratings', () => {
  test('categories that are numbers are ordered by size', () => {
    const { dataset } = made('y,x\n10,1\n9,2\n10.0,3\n', { data: ratings, terms: x });
    expect(dataset).toMatchObject({ categories: ['9', '10'], answer: Int32Array.of(1, 0, 1) });
  });

  test('one word everywhere is the only category, and needs no order', () => {
    const { dataset } = made('y,x\nja,1\nja,2\n', { data: ratings, terms: x });
    expect(dataset).toMatchObject({ categories: ['ja'], answer: Int32Array.of(0, 0) });
    expect(foresee(dataset).hopeless).toEqual([{ kind: 'no-variation', category: 'ja' }]);
  });

  test('an inner list merges categories, and a declared one may be unused', () => {
    const data = { ...ratings, categories: [['a', 'b'], 'c', 'd'] };
    const { dataset } = made('y,x\nb,1\nc,2\na,3\n', { data, terms: x });
    expect(dataset).toMatchObject({ categories: ['a+b', 'c', 'd'], answer: Int32Array.of(0, 1, 0) });
  });

  test.each([
    ['ratings', 'id,w,y,x\na,1,1,3\nb,0,9,2\na,2,2,1\n', { ...ratings, respondent: 'id', weight: 'w' }],
    [
      'choices',
      'id,s,alt,w,y,x\na,1,p,1,1,3\na,1,q,1,0,2\nb,2,p,0,1,2\nb,2,q,0,0,5\na,3,p,2,0,1\na,3,q,2,1,2\n',
      { ...choices, respondent: 'id', weight: 'w' },
    ],
  ])('%s of weight 0 are as if they were not there', (_, csv, data) => {
    const without = csv
      .split('\n')
      .filter((line) => !line.startsWith('b'))
      .join('\n');
    const { dataset, problems } = made(csv, { data, terms: x });
    expect(dataset).toEqual(made(without, { data, terms: x }).dataset);
    expect(problems).toEqual([]);
  });

  test('respondents are numbered in order of appearance; weights are read', () => {
    const data = { ...ratings, respondent: 'id', weight: 'w' };
    const { dataset } = made('y,x,id,w\n1,1,b,2\n2,2,a,0.5\n1,3,b,1\n', { data, terms: x });
    expect(dataset).toMatchObject({
      people: ['b', 'a'],
      respondent: Int32Array.of(0, 1, 0),
      weight: Float64Array.of(2, 0.5, 1),
    });
  });

  test('rows with an empty cell are left out, with the respondents who then have none', () => {
    const data = { ...ratings, respondent: 'id' };
    const { dataset, problems } = made('y,x,id,unused\n1,1,a,\n2,,a,\n,3,b,\n2,4,c,\n', { data, terms: x });
    expect(dataset.answer).toHaveLength(2);
    expect(problems).toEqual([{ kind: 'missing', rows: 2, respondents: 2, withoutRows: ['b'] }]);
  });

  test('where every row has an empty cell there is nothing to fit', () => {
    expect(problems('y,x\n1,\n2,\n', { data: ratings, terms: x })).toEqual([
      { kind: 'missing', rows: 2, respondents: 0, withoutRows: [] },
      { kind: 'too-few-answers', answers: 0, parameters: 1 },
    ]);
  });

  test('a coded column of one level is named as not identified', () => {
    const terms = [{ column: 'l', coding: 'dummy', reference: 'a' }];
    expect(made('y,l\n1,a\n2,a\n', { data: ratings, terms }).problems).toEqual([
      { kind: 'not-identified', coefficients: ['l'], sets: [['l']] },
    ]);
  });
});

describe('choices', () => {
  const csv = 's,alt,y,x\n2,a,0,1\n1,a,1,2\n2,b,1,3\n1,b,0,4\n';

  test('rows of one scenario are put together wherever they stand', () => {
    const { dataset } = made(csv, { data: choices, terms: x });
    expect(dataset).toMatchObject({
      x: Float64Array.of(1, 3, 2, 4),
      first: Int32Array.of(0, 2, 4),
      answer: Int32Array.of(1, 0),
      profile: Int32Array.of(0, 1, 0, 1),
    });
  });

  test('a scenario number belongs to its respondent', () => {
    const data = { ...choices, respondent: 'id' };
    const rows = 'id,s,alt,y,x\n1,1,a,1,1\n1,1,b,0,2\n2,1,a,0,3\n2,1,b,1,4\n';
    const { dataset } = made(rows, { data, terms: x });
    expect(dataset).toMatchObject({ answer: Int32Array.of(0, 1), respondent: Int32Array.of(0, 1) });
  });

  test('profiles that were not available are dropped, whatever their cells hold', () => {
    const data = { ...choices, available: 'av' };
    const { dataset } = made('s,alt,y,x,av\n1,a,1,1,1\n1,b,0,2,1\n1,c,0,,0\n', { data, terms: x });
    expect(dataset).toMatchObject({ x: Float64Array.of(1, 2), first: Int32Array.of(0, 2) });
  });

  test('a scenario of one profile is left out, since nothing is chosen in it', () => {
    const { dataset, problems } = made(`${csv}3,a,1,5\n`, { data: choices, terms: x });
    expect(dataset.answer).toHaveLength(2);
    expect(dataset.kind === 'choices' && [...dataset.first]).toEqual([0, 2, 4]);
    expect(problems).toEqual([{ kind: 'no-choice', scenarios: 1 }]);
  });

  test('where only one profile is available each time there is nothing to fit', () => {
    const data = { ...choices, available: 'av' };
    expect(problems('s,alt,y,x,av\n1,a,1,1,1\n1,b,0,2,0\n', { data, terms: x })).toEqual([
      { kind: 'no-choice', scenarios: 1 },
      { kind: 'too-few-answers', answers: 0, parameters: 1 },
    ]);
  });

  test('a scenario without any answer is left out and counted', () => {
    const { dataset, problems } = made(`${csv}3,a,,5\n3,b,,6\n`, { data: choices, terms: x });
    expect(dataset).toEqual(made(csv, { data: choices, terms: x }).dataset);
    expect(problems).toEqual([{ kind: 'missing', rows: 2, respondents: 0, withoutRows: [] }]);
  });

  test('an empty cell takes its whole scenario with it', () => {
    const { dataset, problems } = made(`${csv}3,a,1,5\n3,b,0,\n`, { data: choices, terms: x });
    expect(dataset.answer).toHaveLength(2);
    expect(problems).toEqual([{ kind: 'missing', rows: 2, respondents: 0, withoutRows: [] }]);
  });
});

describe('a row that cannot be used is named', () => {
  test.each<[string, string, object, object]>([
    [
      'a text in a number column',
      'y,x\n1,2\n2,abc\n',
      ratings,
      { row: 3, column: 'x', value: 'abc', reason: 'not-a-number' },
    ],
    [
      'a thousands separator',
      'y;x\n1;2,5\n2;1.000,5\n',
      ratings,
      { row: 3, column: 'x', value: '1.000,5', reason: 'not-a-number' },
    ],
    [
      'a text among numeric answers',
      'y,x\n1,2\n2,3\nn.v.t.,4\n',
      ratings,
      { row: 4, column: 'y', value: 'n.v.t.', reason: 'not-a-number' },
    ],
    [
      'an answer that is no category',
      'y,x\nlow,2\nmid,3\n',
      { ...ratings, categories: ['low', 'high'] },
      { row: 3, column: 'y', value: 'mid', reason: 'not-a-category' },
    ],
    [
      'a weight below 0',
      'y,x,w\n1,2,1\n2,3,-1\n',
      { ...ratings, weight: 'w' },
      { row: 3, column: 'w', value: '-1', reason: 'negative-weight' },
    ],
    [
      'a weight that is no count of people',
      'y,x,w\n1,2,1\n2,3,1e308\n',
      { ...ratings, weight: 'w' },
      { row: 3, column: 'w', value: '1e308', reason: 'too-large-weight' },
    ],
    [
      'a weight beyond what a double holds',
      'y,x,w\n1,2,1\n2,3,1e999\n',
      { ...ratings, weight: 'w' },
      { row: 3, column: 'w', value: '1e999', reason: 'not-a-number' },
    ],
    [
      'several words among the numbers of a criterion, by the first of them',
      'y,x\n1,2\n2,dear\n1,3\n2,cheap\n1,n/a\n',
      ratings,
      { row: 3, column: 'x', value: 'dear', reason: 'not-a-number', more: 2 },
    ],
    [
      'several words among the answers, by the first of them',
      'y,x\n1,2\n2,3\nmany,2\nfew,1\n',
      ratings,
      { row: 4, column: 'y', value: 'many', reason: 'not-a-number', more: 1 },
    ],
    [
      'a scenario without a choice',
      's,alt,y,x\n1,a,1,1\n1,b,0,2\n2,a,0,1\n2,b,0,2\n',
      choices,
      { row: 4, column: 'y', value: '0', reason: 'nothing-chosen' },
    ],
    [
      'scenarios without a choice, by the first of them',
      's,alt,y,x\n1,a,0,1\n1,b,0,2\n2,a,0,1\n2,b,1,2\n3,a,0,1\n3,b,0,2\n4,a,0,1\n4,b,0,2\n',
      choices,
      { row: 2, column: 'y', value: '0', reason: 'nothing-chosen', more: 2 },
    ],
    [
      'a scenario with two before those with none',
      's,alt,y,x\n1,a,0,1\n1,b,0,2\n2,a,1,1\n2,b,1,2\n',
      choices,
      { row: 5, column: 'y', value: '1', reason: 'chosen-twice' },
    ],
    [
      'a scenario with two',
      's,alt,y,x\n1,a,1,1\n1,b,1,2\n',
      choices,
      { row: 3, column: 'y', value: '1', reason: 'chosen-twice' },
    ],
    [
      'an answer other than 0 or 1',
      's,alt,y,x\n1,a,1,1\n1,b,2,2\n',
      choices,
      { row: 3, column: 'y', value: '2', reason: 'not-zero-or-one' },
    ],
    [
      'a choice of what was not available',
      's,alt,y,x,av\n1,a,1,1,0\n1,b,0,2,1\n',
      { ...choices, available: 'av' },
      { row: 2, column: 'y', value: '1', reason: 'chosen-not-offered' },
    ],
    [
      'a profile twice in a scenario',
      's,alt,y,x\n1,a,1,1\n1,a,0,2\n',
      choices,
      { row: 3, column: 'alt', value: 'a', reason: 'repeated-profile' },
    ],
    [
      'a row of no scenario',
      's,alt,y,x\n1,a,1,1\n1,b,0,2\n,c,0,3\n',
      choices,
      { row: 4, column: 's', value: '', reason: 'no-scenario' },
    ],
    [
      'weights that differ within a scenario',
      's,alt,y,x,w\n1,a,1,1,1\n1,b,0,2,2\n',
      { ...choices, weight: 'w' },
      { row: 3, column: 'w', value: '2', reason: 'unequal-weight' },
    ],
  ])('%s', (_, csv, data, expected) => {
    expect(problems(csv, { data, terms: x })).toEqual([{ kind: 'bad-row', ...expected }]);
  });
});

describe('a key that asks for what is not there is named', () => {
  test.each<[string, Part, string, string]>([
    [
      'a column',
      { data: { ...ratings, answer: 'z' }, terms: x },
      'data.answer',
      'a column of the file: s, alt, y, x, l',
    ],
    ['a column of a term', { data: ratings, terms: [{ column: 'z' }] }, 'terms[0].column', 'a column of'],
    [
      'a reference level',
      { data: ratings, terms: [{ column: 'l', coding: 'dummy', reference: 'q' }] },
      'terms[0].reference',
      'a value of l: p, r',
    ],
    [
      'a factor',
      { data: ratings, terms: [{ column: 'x' }, { product: ['x', 'q'] }] },
      'terms[1].product[1]',
      'the name of a coefficient above: x',
    ],
    [
      'a profile',
      { data: choices, terms: [{ constant: 'q' }] },
      'terms[0].constant',
      'a profile of the file: a, b',
    ],
    [
      'the order of words',
      { data: { ...ratings, answer: 'l' }, terms: x },
      'data.categories',
      'the categories in',
    ],
    ['a name of its own', { data: ratings, terms: [...x, ...x] }, 'terms[1]', 'another name than x'],
    [
      'a name that no spread has',
      { data: ratings, terms: [...x, { column: 'x', name: 'sd:x' }] },
      'terms[1]',
      'another name than sd:x',
    ],
  ])('%s', (_, part, path, expected) => {
    const csv = 's,alt,y,x,l\n1,a,1,1,p\n1,b,0,2,r\n';
    expect(problems(csv, part)).toEqual([
      { kind: 'bad-analysis', path, expected: expect.stringContaining(expected) },
    ]);
  });
});

describe('what membership of a class depends on', () => {
  const model = (...membership: string[]) => ({ family: 'latent-class', classes: 2, membership });
  const byPerson = { ...choices, respondent: 'who' };
  // Two scenarios of b, one of a and of c; the rows of b's scenarios do not stand together.
  const csv = [
    'who,s,alt,y,x,years,place',
    'b,1,p,1,1,10,north',
    'b,2,p,0,1,10,north',
    'a,1,p,1,2,2,south',
    'b,1,q,0,2,10,north',
    'a,1,q,0,3,2,south',
    'b,2,q,1,3,10,north',
    'c,1,p,1,2,5,north',
    'c,1,q,0,4,5,north',
  ].join('\n');

  test('is one row of dummies a respondent, against the first level', () => {
    const { membership } = made(csv, { data: byPerson, terms: x, model: model('years', 'place') });
    // Numbers by size, so against 2 years; words as the file has them, so against the north.
    expect(membership?.names).toEqual(['years:5', 'years:10', 'place:south']);
    expect([...membership!.x]).toEqual([0, 1, 0, 0, 0, 1, 1, 0, 0]);
  });

  test('takes a row without a value out', () => {
    const gap = csv.replace('c,1,p,1,2,5,north', 'c,1,p,1,2,,north');
    const { dataset, problems } = made(gap, { data: byPerson, terms: x, model: model('years') });
    expect(dataset.people).toEqual(['b', 'a']);
    expect(problems).toMatchObject([{ kind: 'missing', withoutRows: ['c'] }]);
  });

  test.each([
    [
      'varies within a respondent',
      csv.replace('b,2,q,1,3,10', 'b,2,q,1,3,5'),
      'not both 10 and 5 of respondent b',
    ],
    ['is the same of all', csv.replaceAll('south', 'north'), 'a column in which respondents differ'],
    ['is not there', csv.replace('place', 'town'), 'a column of the file: who, s, alt'],
  ])('is refused when it %s', (_, table, expected) => {
    const [problem] = problems(table, { data: byPerson, terms: x, model: model('years', 'place') });
    expect(problem).toMatchObject({ kind: 'bad-analysis', expected: expect.stringContaining(expected) });
    expect(problem).toHaveProperty('path', expect.stringMatching(/^model\.membership\[[01]\]$/));
  });
});

describe('a scenario of 150,000 rows, as a wrongly chosen scenario column makes', () => {
  const rows = (last: string) =>
    Array.from({ length: 150_000 }, (_, r) => `1,${r},${r === 0 ? 1 : 0},${r < 149_999 ? r : last}`);
  const csv = (last: string) => `s,alt,y,x\n${rows(last).join('\n')}\n`;

  test('is read', () => {
    const { dataset } = made(csv('3'), { data: choices, terms: x });
    expect(dataset.kind === 'choices' && [...dataset.first]).toEqual([0, 150_000]);
  });

  test('is left out when a cell is empty', () => {
    expect(problems(csv(''), { data: choices, terms: x })[0]).toMatchObject({
      kind: 'missing',
      rows: 150_000,
    });
  });
});
