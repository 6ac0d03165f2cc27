import { expect, test } from 'vitest';
import { foresee } from '../../src/estimation/foresee.ts';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { namedByNumbers } from '../../src/exchange/column-names.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { dependences } from '../../src/exchange/dependences.ts';
import { publishedData } from '../published/cases.ts';

function found(csv: Uint8Array, answer: string, terms: readonly object[]) {
  const table = readCsv(csv);
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { file: 'a.csv', kind: 'ratings', answer },
      terms,
      model: { family: 'fixed' },
    }),
  );
  if (!table.ok || !analysis.ok) throw new Error(JSON.stringify({ table, analysis }));
  const data = analysisData(analysis.value, table.value);
  if (!data.ok) throw new Error(JSON.stringify(data.problem));
  const [problem] = foresee(data.value.dataset).beside;
  if (problem?.kind !== 'not-identified') throw new Error(JSON.stringify(problem));
  return dependences(problem.sets, data.value, table.value);
}

const coded = (column: string, reference: string) => ({ column, coding: 'dummy', reference });

test('the bottles of the wine tell which were cold and which had skin contact', () => {
  // Randall (1989): eight bottles, two of each combination of temperature and contact.
  const terms = [coded('temp', 'cold'), coded('contact', 'no'), coded('bottle', '1')];
  expect(found(publishedData('wine.csv'), 'rating', terms)).toEqual([
    { columns: ['temp', 'contact', 'bottle'], from: 'bottle' },
  ]);
});

test('a sum of two columns follows from neither alone; a constant stands by itself', () => {
  const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i % 2, i % 3, (i % 2) + (i % 3), 7, (i * 5) % 3]);
  const csv = ['a,b,sum,same,y', ...rows.map((row) => row.join(','))].join('\n');
  const terms = ['a', 'b', 'sum', 'same'].map((column) => ({ column }));
  const told = found(new TextEncoder().encode(csv), 'y', terms);
  expect(told).toContainEqual({ columns: ['a', 'b', 'sum'], from: undefined });
  expect(told).toContainEqual({ columns: ['same'], from: undefined });
});

test('a first row of numbers is no row of names', () => {
  expect(namedByNumbers({ header: ['0.913', 'cold', 'no'], decimal: '.' })).toBe(true);
  expect(namedByNumbers({ header: ['1', '2', 'x'], decimal: '.' })).toBe(true);
  expect(namedByNumbers({ header: ['id', '2024', 'price', 'answer'], decimal: '.' })).toBe(false);
});
