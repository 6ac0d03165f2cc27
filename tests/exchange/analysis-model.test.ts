import { expect, test } from 'vitest';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { analysisModel } from '../../src/exchange/analysis-model.ts';
import { readCsv } from '../../src/exchange/csv.ts';

/** Ratings in a column `y`, with these terms. */
function modelOf(csv: string, terms: readonly object[], model: object) {
  const data = { file: 'a.csv', kind: 'ratings', answer: 'y' };
  const analysis = readAnalysis(JSON.stringify({ format: 'afweging/analysis@1', data, terms, model }));
  const table = readCsv(new TextEncoder().encode(csv));
  if (!analysis.ok || !table.ok) throw new Error(JSON.stringify({ table, analysis }));
  const read = analysisData(analysis.value, table.value);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return analysisModel(analysis.value, read.value);
}

test('two categories have no scale that people could use more or less of', () => {
  const model = { family: 'random-intercept', scaleUse: true };
  expect(modelOf('y,x\n1,1\n2,2\n2,1\n', [{ column: 'x' }], model)).toMatchObject({
    ok: false,
    problem: { kind: 'bad-analysis', path: 'model.scaleUse' },
  });
  expect(modelOf('y,x\n1,1\n2,2\n3,1\n', [{ column: 'x' }], model).ok).toBe(true);
});

test.each(['c', 'constructor'])('a level of a column %s may differ by itself', (name) => {
  const coded = [{ column: name, coding: 'effects', reference: 'a' }];
  const csv = `y,${name}\n1,a\n2,b\n3,c\n`;
  const random = { [`${name}:b`]: 'normal' };
  expect(modelOf(csv, coded, { family: 'mixed', random }).ok).toBe(true);
});

test('a level cannot differ by itself beside its whole column', () => {
  const coded = [{ column: 'c', coding: 'effects', reference: 'a' }];
  const random = { c: 'normal', 'c:b': 'normal' };
  expect(modelOf('y,c\n1,a\n2,b\n3,c\n', coded, { family: 'mixed', random })).toMatchObject({
    ok: false,
    problem: { path: 'model.random.c:b' },
  });
});
