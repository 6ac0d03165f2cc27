import { expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { importanceTable } from '../../../src/pages/results/importanceTable.ts';
import type { Leader } from '../../../src/results/leaders.ts';
import { tableCsv } from '../../../src/ui/figures/table.ts';
import { exampleStudy } from '../../results/example.ts';

const row: Leader = {
  kind: 'estimated',
  criterion: 'a',
  share: { value: 41.23456, se: 1.9, low: 37.41234, high: 45.01234 },
  test: { f: 12.3456789, df1: 2, df2: 48, p: 0.0000471234 },
  indistinct: false,
  place: 1,
  placeCertainty: 0.4321,
  leadCertainty: 0.4321,
  topCertainty: 0.9876,
  orderUncertain: false,
};

test('importanceTable is saved with the digits of the screen, a small p as a bound', () => {
  language.value = 'nl';
  const csv = tableCsv(importanceTable(exampleStudy(), [row]));
  expect(csv.split('\n')[1]).toBe('A;1;41;37;45;43;99;12,3;"2;\u00a048";<\u00a00,001;ja');
});
