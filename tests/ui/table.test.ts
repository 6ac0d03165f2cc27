import { dsvFormat } from 'd3-dsv';
import { afterEach, expect, test } from 'vitest';
import { language } from '../../src/i18n/language.ts';
import { cellText, decimalsAt, padding, tableCsv } from '../../src/ui/figures/table.ts';
import { fc, property } from '../support/properties.ts';

const columns = [{ head: 'criterium' }, { head: 'deel', decimals: 1 }];
afterEach(() => {
  language.value = 'nl';
});
const read = (csv: string) => dsvFormat(';').parseRows(csv.replace(/^\ufeff/, '').replace(/\n$/, ''));

test('tableCsv writes Dutch numbers in a Dutch page, English ones in an English page, to 12 digits', () => {
  const table = {
    caption: '',
    columns: columns.map(({ head }) => ({ head })),
    rows: [
      ['Doel', 0.1 + 0.2],
      ['Taak', undefined],
    ],
  };
  expect(tableCsv(table)).toBe('\ufeffcriterium;deel\nDoel;0,3\nTaak;\n');
  language.value = 'en';
  expect(tableCsv(table)).toBe('\ufeffcriterium,deel\nDoel,0.3\nTaak,\n');
});

test('tableCsv says of every row what kind of data it is', () => {
  const table = { caption: '', columns, rows: [['Doel', 1]] };
  const csv = tableCsv(table, { head: 'soort gegevens', cell: 'gesimuleerd' });
  expect(read(csv)).toEqual([
    ['criterium', 'deel', 'soort gegevens'],
    ['Doel', '1', 'gesimuleerd'],
  ]);
});

test('tableCsv leaves a negative number a number', () => {
  const table = { caption: '', columns, rows: [['Doel', -0.5]] };
  expect(read(tableCsv(table))[1]).toEqual(['Doel', '-0,5']);
});

test('tableCsv saves the digits that are shown, and nothing for what is no number', () => {
  const rows = [
    ['Doel', 12.3456],
    ['Taak', -0.04],
    ['Duur', Number.NaN],
  ];
  expect(read(tableCsv({ caption: '', columns, rows })).slice(1)).toEqual([
    ['Doel', '12,3'],
    ['Taak', '0'],
    ['Duur', ''],
  ]);
});

property(
  'tableCsv saves a number of which the shown text says the same',
  [fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 })],
  (value, decimals) => {
    const table = { caption: '', columns: [{ head: 'deel', decimals }], rows: [[value]] };
    const saved = Number(read(tableCsv(table))[1]![0]!.replace(',', '.'));
    expect(cellText(saved, decimals)).toBe(cellText(value, decimals));
  },
);

// OWASP, CSV injection: = + - @ tab CR, and LF since pull request 1116.
const triggers = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n');
property('tableCsv never lets a text start a formula', [triggers, fc.string()], (trigger, rest) => {
  const text = trigger + rest;
  const cell = read(tableCsv({ caption: '', columns, rows: [[text, 1]] }))[1]![0]!;
  expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
  expect(cell.slice(1).replaceAll('\r\n', '\n')).toBe(text.replaceAll('\r\n', '\n'));
});

test('cellText rounds for show and marks what is absent', () => {
  expect(cellText(-1234.56, 1)).toBe('−1.234,6');
  expect(cellText(undefined, 1)).toBe('–');
  expect(cellText(Number.NaN, 1)).toBe('–');
  expect(cellText('minder dan 10', 1)).toBe('minder dan 10');
});

test('tableCsv and a shown table round each row by its own decimals where it has them, in columns of numbers', () => {
  const table = {
    caption: '',
    columns,
    rows: [
      ['1,26', 1.26],
      ['2', 2.345],
    ],
    rowDecimals: [0, 2],
  };
  expect(read(tableCsv(table)).slice(1)).toEqual([
    ['1,26', '1'],
    ['2', '2,35'],
  ]);
  expect(decimalsAt(table, 1, 0)).toBeUndefined();
  expect([padding(0, 2), padding(2, 2), padding(0, 0)]).toEqual(['\u2008\u2007\u2007', '', '']);
});
