import { expect, test } from 'vitest';
import { type Analysis, readAnalysis } from '../../src/exchange/analysis.ts';
import { type AnalysisData, analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { priorFit } from '../../src/exchange/prior-fit.ts';

const table = 'who,y,x,c\na,1,3,p\na,2,1,q\nb,3,2,r\nb,2,4,p\n';

const terms: Analysis['terms'] = [{ column: 'x' }, { column: 'c', coding: 'effects', reference: 'r' }];

function dataOf(): AnalysisData {
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { file: 'data.csv', kind: 'ratings', respondent: 'who', answer: 'y' },
      terms,
      model: { family: 'person', prior: 'fit.json', respondent: 'a' },
    }),
  );
  const csv = readCsv(new TextEncoder().encode(table));
  if (!analysis.ok || !csv.ok) throw new Error('test data');
  const data = analysisData(analysis.value, csv.value);
  if (!data.ok) throw new Error('test data');
  return data.value;
}

const model = { family: 'mixed', random: { x: 'normal', c: 'normal' }, intercept: true };
const estimates: Readonly<Record<string, number | null>> = {
  x: 0.5,
  'c:p': 0.2,
  'c:q': -0.4,
  'sd:x': 0.3,
  'sd:c': 0.6,
  'sd:intercept': 0.9,
  'threshold:1|2': -1,
  'threshold:2|3': 1,
};

function read(changes: object = {}, changed: Readonly<Record<string, number | null | undefined>> = {}) {
  const coefficients = Object.entries({ ...estimates, ...changed }).flatMap(([name, estimate]) =>
    estimate === undefined ? [] : [{ name, estimate, se: 0.1 }],
  );
  const fit = { format: 'afweging/fit@1', hits: 0.5, model, coefficients, ...changes };
  return priorFit(JSON.stringify(fit), dataOf(), terms);
}

test('priorFit takes a group’s estimates by their names', () => {
  const prior = read();
  if (!prior.ok) throw new Error(prior.problem.expected);
  const { spec, theta, place } = prior.value;
  expect(spec.names.map((name, p) => [name, theta[p]])).toEqual(
    expect.arrayContaining(Object.entries(estimates)),
  );
  expect(place).toEqual(Int32Array.of(0, 1, 2));
});

test('priorFit takes the same terms in another order', () => {
  expect(read({ terms: terms.toReversed(), converged: true }).ok).toBe(true);
});

test('priorFit puts a category that the group did not use with its neighbour', () => {
  const prior = read({}, { 'threshold:1|2': null });
  expect(prior).toMatchObject({ ok: true, value: { place: Int32Array.of(0, 0, 1) } });
});

test.each<[string, () => ReturnType<typeof read>, string]>([
  ['no JSON', () => priorFit('fit', dataOf(), terms), 'JSON'],
  ['brackets without end', () => priorFit('['.repeat(1e6), dataOf(), terms), 'JSON'],
  ['a number too large to hold', () => priorFit('{"x":1e999}', dataOf(), terms), 'JSON'],
  ['another format', () => read({ format: 'afweging/analysis@1' }), 'a "mixed" or "random-intercept" fit'],
  ['no model', () => read({ model: undefined }), 'a "mixed" or "random-intercept" fit'],
  ['a fixed model', () => read({ model: { family: 'fixed' } }), 'a "mixed" or "random-intercept" fit'],
  ['coefficients that are none', () => read({ coefficients: 3 }), 'a "mixed" or "random-intercept" fit'],
  ['a spread of another column', () => read({ model: { ...model, random: { z: 'normal' } } }), 'these terms'],
  [
    'a lognormal coefficient',
    () => read({ model: { ...model, random: { x: 'lognormal', c: 'normal' } } }),
    'not by lognormal',
  ],
  [
    'use of the scale',
    () => read({ model: { family: 'random-intercept', scaleUse: true } }),
    'not by their use of the scale',
  ],
  ['a fit that did not settle', () => read({ converged: false }), 'that converged'],
  [
    'noise that the person’s answers may have',
    () => read({ noise: { keep: 0.8, of: 'answer' } }),
    'without known',
  ],
  ['the same names in other units', () => read({ terms: [{ ...terms[0], divide: 60 }, terms[1]] }), 'units'],
  ['a missing coefficient', () => read({}, { 'c:q': undefined }), 'an estimate of c:q'],
  ['a coefficient that could not be told', () => read({}, { x: null }), 'an estimate of x'],
  ['a coefficient too many', () => read({}, { z: 1 }), 'without z'],
  ['thresholds out of order', () => read({}, { 'threshold:1|2': 2 }), 'ascending thresholds'],
  [
    'no threshold',
    () => read({}, { 'threshold:1|2': null, 'threshold:2|3': null }),
    'an estimate of a threshold',
  ],
])('priorFit refuses %s in words', (_, given, expected) => {
  expect(given()).toMatchObject({
    ok: false,
    problem: { kind: 'bad-analysis', path: 'model.prior', expected: expect.stringContaining(expected) },
  });
});
