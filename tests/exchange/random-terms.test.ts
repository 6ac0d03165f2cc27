import { expect, test } from 'vitest';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { spreadByReference } from '../../src/exchange/random-terms.ts';

const rows = ['p,c,n,y', ...[1, 2, 3, 4].flatMap((p) => [`${p},a,1,1`, `${p},b,2,2`, `${p},d,3,1`])];
const data = (() => {
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { file: 'x.csv', kind: 'ratings', respondent: 'p', answer: 'y' },
      terms: [{ column: 'c', coding: 'effects', reference: 'd' }, { column: 'n' }],
      model: { family: 'fixed' },
    }),
  );
  const table = readCsv(new TextEncoder().encode(rows.join('\n')));
  if (!analysis.ok || !table.ok) throw new Error('not read');
  const read = analysisData(analysis.value, table.value);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
})();

test('spreads of single levels are said to depend on the reference, those of columns are not', () => {
  expect(spreadByReference({ 'c:a': 'normal', 'c:b': 'normal', n: 'normal' }, data)).toEqual([
    { kind: 'spread-by-reference', columns: ['c'] },
  ]);
  expect(spreadByReference({ c: 'normal', n: 'normal' }, data)).toEqual([]);
});
