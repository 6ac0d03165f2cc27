import { expect, test } from 'vitest';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { missingCodes } from '../../src/exchange/missing-codes.ts';
import { finish } from '../../src/lib/steps.ts';

/** The codes found in a column of a criterion with these cells. */
function codes(cells: readonly string[]): [string, number][] {
  const table = readCsv(new TextEncoder().encode(`y,x\n${cells.map((cell) => `1,${cell}`).join('\n')}\n`));
  const analysis = readAnalysis(
    JSON.stringify({
      format: 'afweging/analysis@1',
      data: { file: 'a.csv', kind: 'ratings', answer: 'y' },
      terms: [{ column: 'x' }],
      model: { family: 'fixed' },
    }),
  );
  if (!table.ok || !analysis.ok) throw new Error(JSON.stringify({ table, analysis }));
  return finish(missingCodes(analysis.value, table.value)).map(({ value, rows }) => [value, rows]);
}

test.each([
  [
    'low,high,NA,NA,n.v.t.',
    [
      ['NA', 2],
      ['n.v.t.', 1],
    ],
  ],
  [
    'low,high,?,-,NaN',
    [
      ['?', 1],
      ['-', 1],
      ['NaN', 1],
    ],
  ],
  ['2,4,8,-99,-99', [['-99', 2]]],
  // All other numbers are above 0.
  ['15,25,45,-9', [['-9', 1]]],
  [
    '1,2,7,99,999',
    [
      ['99', 1],
      ['999', 1],
    ],
  ],
  ['-1,0,1,-99', [['-99', 1]]],
] as const)('missingCodes of %s', (cells, expected) => {
  expect(codes(cells.split(','))).toEqual(expected);
});

test.each([
  ['words of a scenario', 'voor,na,none,unknown,n'],
  ['prices that end in nines', '19,49,99'],
  ['two prices', '49,99'],
  ['amounts of which one is -9', '-20,-5,10,-9'],
  ['ages', '18,50,80,99'],
])('missingCodes leaves %s', (_, cells) => {
  expect(codes(cells.split(','))).toEqual([]);
});
