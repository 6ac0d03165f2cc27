import { describe, expect, test } from 'vitest';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { analysisModel } from '../../src/exchange/analysis-model.ts';
import { readCsv } from '../../src/exchange/csv.ts';

const table = 'who,y,x,g,age\na,1,3,p,40\na,2,1,p,40\nb,3,2,q,50\nb,2,4,q,50\nc,1,2,p,60\nc,3,1,p,60\n';
const grouped = [{ column: 'x' }, { column: 'g', coding: 'dummy', reference: 'p' }];

/** The model and data of an analysis with noise, or the problem that stands in the way. */
function read(changes: object, csv = table) {
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { file: 'data.csv', kind: 'ratings', respondent: 'who', answer: 'y' },
      terms: grouped,
      model: { family: 'fixed' },
      ...changes,
    }),
  );
  const columns = readCsv(new TextEncoder().encode(csv));
  if (!analysis.ok || !columns.ok) throw new Error('test data');
  const data = analysisData(analysis.value, columns.value);
  if (!data.ok) return { problem: data.problem.problems.at(-1) };
  const model = analysisModel(analysis.value, data.value);
  return model.ok ? { model: model.value, data: data.value } : { problem: model.problem };
}

const ofGroup = { keep: 0.8, of: 'group' };

test('noise of answers counts every answer that was put together as one that could be drawn', () => {
  const data = {
    file: 'data.csv',
    kind: 'ratings',
    respondent: 'who',
    answer: 'y',
    categories: ['1', ['2', '3']],
  };
  expect(read({ data, noise: { keep: 0.8, of: 'answer' } }).model).toMatchObject({
    family: 'fixed',
    noise: { keep: 0.8, sizes: [1, 2] },
  });
});

test('noise that never comes is none', () => {
  expect(read({ noise: { keep: 1, of: 'answer' } }).model).toEqual(read({}).model);
  expect(read({ noise: { ...ofGroup, keep: 1 } }).model).toEqual(read({}).model);
});

test('noise of the group reads everybody as if of each group, by chances that add up to 1', () => {
  const { data } = read({ noise: ofGroup });
  const { by, groups, noise } = data!.labels!;
  expect(by).toBe('g');
  expect(groups.map(({ group, respondents }) => [group, respondents])).toEqual([
    ['p', 2],
    ['q', 1],
  ]);
  expect(noise.data.people).toHaveLength(6);
  for (const n of [0, 1, 2]) {
    const own = [...noise.respondent.keys()].filter((h) => noise.respondent[h] === n);
    expect(own).toHaveLength(2);
    expect(own.reduce((sum, h) => sum + noise.chance[h]!, 0)).toBeCloseTo(1, 12);
    // x stays as it was judged, and the group's dummy is 0 for one of the two and 1 for the other.
    const rows = own.map((h) =>
      [...noise.data.respondent.keys()].filter((s) => noise.data.respondent[s] === h),
    );
    const column = (k: number) => rows.map((some) => some.map((s) => noise.data.x[2 * s + k]));
    expect(column(0)[1]).toEqual(column(0)[0]);
    expect(new Set(column(1).flat())).toEqual(new Set([0, 1]));
  }
});

test('noise of the group takes the column that is named where several could be meant', () => {
  const terms = [...grouped, { column: 'age' }];
  expect(read({ terms, noise: ofGroup }).problem).toMatchObject({
    path: 'noise.by',
    expected: 'the column of the group, one of g, age',
  });
  expect(read({ terms, noise: { ...ofGroup, by: 'g' } }).data?.labels?.by).toBe('g');
});

test('noise of the group leaves out the same rows whatever the group', () => {
  const { data } = read({ noise: ofGroup }, `${table}c,2,,p,60\nd,1,2,,70\n`);
  expect(data!.dataset.answer).toHaveLength(6);
  expect(data!.labels!.noise.data.answer).toHaveLength(12);
  expect(data!.problems).toMatchObject([{ kind: 'missing', rows: 2, withoutRows: ['d'] }]);
});

describe('noise is refused in words', () => {
  test.each<[string, object, string, string]>([
    ['beside classes', { model: { family: 'latent-class', classes: 2 } }, 'noise', '"fixed" or "mixed"'],
    ['beside pooled groups', { model: { family: 'fixed', pool: { by: 'g' } } }, 'model.pool', 'products'],
    ['without a term of a group', { terms: [{ column: 'x' }] }, 'terms', 'one value for each respondent'],
    ['of a column that differs within people', { noise: { ...ofGroup, by: 'x' } }, 'noise.by', 'g'],
    ['of a column that is not there', { noise: { ...ofGroup, by: 'z' } }, 'noise.by', 'g'],
    [
      'without respondents',
      { data: { file: 'data.csv', kind: 'ratings', answer: 'y' } },
      'data.respondent',
      'a respondent’s',
    ],
  ])('%s', (_, changes, path, expected) => {
    const { problem } = read({ noise: ofGroup, ...changes });
    expect(problem).toMatchObject({
      kind: 'bad-analysis',
      path,
      expected: expect.stringContaining(expected),
    });
  });

  test('of more groups than everybody could be read as', () => {
    const csv = `who,y,x,g\n${Array.from({ length: 42 }, (_, i) => `p${i},${1 + (i % 3)},${i % 5},g${i % 21}`).join('\n')}\n`;
    expect(read({ terms: [{ column: 'g', equals: 'g1' }], noise: ofGroup }, csv).problem).toMatchObject({
      path: 'noise.by',
      expected: 'a column with two to 20 values, not 21',
    });
  });
});
