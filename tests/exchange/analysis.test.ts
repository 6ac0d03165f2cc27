import { describe, expect, test } from 'vitest';
import { readAnalysis } from '../../src/exchange/analysis.ts';

const ratings = {
  format: 'afweging/analysis@1',
  data: { file: 'wine.csv', kind: 'ratings', answer: 'rating' },
  terms: [{ column: 'temp', coding: 'dummy', reference: 'cold' }],
  model: { family: 'fixed' },
};

const withData = (data: object) => ({ ...ratings, data: { ...ratings.data, ...data } });
const withTerm = (term: unknown) => ({ ...ratings, terms: [term] });

test('readAnalysis reads every key there is for ratings', () => {
  const read = readAnalysis(
    JSON.stringify({
      ...withData({ respondent: 'judge', categories: [['1', '2'], '3'], weight: 'w' }),
      terms: [
        { column: 'time', subtract: 0, divide: 60, name: 'hours' },
        { column: 'service', equals: '2' },
        ...ratings.terms,
        { product: ['hours', 'temp:warm'] },
      ],
      covariance: 'robust',
    }),
  );
  expect(read).toMatchObject({ ok: true, value: { covariance: 'robust', terms: { length: 4 } } });
});

test('readAnalysis reads every key there is for choices, and takes respondents for intervals', () => {
  const data = {
    file: 'a.csv',
    kind: 'choices',
    scenario: 'chid',
    profile: 'alt',
    answer: 'choice',
    available: 'av',
  };
  const terms = [{ constant: 'air' }, { column: 'income', for: 'air' }];
  expect(readAnalysis(JSON.stringify({ ...ratings, data, terms }))).toMatchObject({
    ok: true,
    value: { covariance: 'respondent' },
  });
});

describe('readAnalysis names the key that is wrong', () => {
  test.each<[string, unknown, string, string]>([
    ['an unknown key', { ...ratings, foo: 1 }, 'foo', 'no such key'],
    ['an unknown key in data', withData({ scenario: 's' }), 'data.scenario', 'no such key'],
    ['a misspelt key of a term', withTerm({ colum: 'temp' }), 'terms[0].colum', 'no such key'],
    ['a missing key', withData({ answer: undefined }), 'data.answer', 'this key, which is missing'],
    ['another kind of data', withData({ kind: 'scores' }), 'data.kind', '"ratings" or "choices"'],
    ['a number for a text', withTerm({ column: 'a', equals: 2 }), 'terms[0].equals', 'string'],
    [
      'a divisor of nothing',
      withTerm({ column: 'a', divide: 0 }),
      'terms[0].divide',
      'a number other than 0',
    ],
    ['one category', withData({ categories: ['1'] }), 'data.categories', 'at least 2 entries'],
    [
      'a category twice',
      withData({ categories: ['1', ['2', '1']] }),
      'data.categories',
      'each category once',
    ],
    ['a term that is none', withTerm(4), 'terms[0]', 'an object'],
    [
      'a family that is not there yet',
      { ...ratings, model: { family: 'nested', classes: 3 } },
      'model.family',
      '"fixed" or "random-intercept" or "mixed" or "latent-class" or "person"',
    ],
    ['noise that keeps nothing', { ...ratings, noise: { keep: 0, of: 'answer' } }, 'noise.keep', '>0'],
    ['noise that keeps too much', { ...ratings, noise: { keep: 80, of: 'answer' } }, 'noise.keep', '<=1'],
    [
      'noise of a table',
      { ...ratings, noise: { keep: 0.8, of: 'table' } },
      'noise.of',
      '"answer" or "group"',
    ],
    ['one class', { ...ratings, model: { family: 'latent-class', classes: 1 } }, 'model.classes', '>=2'],
    [
      'fewer nodes than maximising over them takes',
      { ...ratings, model: { family: 'random-intercept', quadrature: 2 } },
      'model.quadrature',
      '>=3',
    ],
    ['an option of a later version', { ...ratings, penalty: 2 }, 'penalty', 'no such key'],
  ])('%s', (_, analysis, path, expected) => {
    expect(readAnalysis(JSON.stringify(analysis))).toEqual({
      ok: false,
      problem: { kind: 'bad-analysis', path, expected },
    });
  });

  test('what is not JSON', () => {
    expect(readAnalysis('{')).toEqual({
      ok: false,
      problem: { kind: 'bad-analysis', path: '(file)', expected: 'JSON' },
    });
  });
});
