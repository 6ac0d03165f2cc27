import { dsvFormat } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/exchange/csv.ts';
import type { CsvProblem } from '../../src/exchange/table-problem.ts';
import { fc, property } from '../support/properties.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function table(input: string | Uint8Array) {
  const read = readCsv(typeof input === 'string' ? bytes(input) : input);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.problem)}`);
  return { ...read.value, rows: [...read.value.rows] };
}

function problem(input: string | Uint8Array): CsvProblem {
  const read = readCsv(typeof input === 'string' ? bytes(input) : input);
  if (read.ok) throw new Error('read without a problem');
  return read.problem;
}

describe('readCsv tells how a file is written', () => {
  test.each([
    ['id,price\n1,2.5\n2,3.5\n', ',', '.'],
    ['id;price\n1;2,5\n2;3,5\n', ';', ','],
    ['id;price\n1;2.5\n2;3.5\n', ';', '.'],
    ['id\tprice\n1\t2,5\n2\t3,5\n', '\t', ','],
    ['id,price\n1,"2,5"\n2,"3,5"\n', ',', ','],
    ['id,price\n1,25\n2,35\n', ',', '.'],
    // Commas that mark thousands stay unread instead of becoming decimals.
    ['id,price\n1,"1,234"\n2,"3,500"\n', ',', '.'],
    // So do signs of either kind, beside whole numbers, that have three digits after them every time.
    ['id;price\n1;500\n2;1.200\n', ';', ','],
    ['id;price\n1;500\n2;1,200\n', ';', '.'],
    ['id\tprice\n1\t500\n2\t1.200\n3\t1.850\n', '\t', ','],
    ['id,price\n1,500\n2,1.200\n', ',', ','],
    // Three decimals once, or under 1, are decimals.
    ['id;price\n1;5\n2;1.125\n3;1.25\n', ';', '.'],
    ['id;price\n1;5\n2;0.125\n', ';', '.'],
    // A comma in a name does not make commas the delimiter.
    ['id;price, in euro;brand\n1;2;a\n2;3;b\n', ';', '.'],
    // What the file says of itself goes before what it looks like.
    ['sep=;\r\nid,a,b;price\r\n1,1,1;2\r\n', ';', '.'],
  ])('%j has delimiter %j and decimal sign %j', (text, delimiter, decimal) => {
    expect(table(text)).toMatchObject({ delimiter, decimal });
  });

  test('a byte order mark is no part of the first name', () => {
    expect(table('\uFEFFid,x\n1,2\n').header).toEqual(['id', 'x']);
  });

  test('bytes that are not UTF-8 are read as Windows-1252', () => {
    // "één;x" with é as byte E9.
    const read = table(Uint8Array.of(0xe9, 0xe9, 0x6e, 0x3b, 0x78, 0x0a, 0x31, 0x3b, 0x32));
    expect(read).toMatchObject({ encoding: 'windows-1252', header: ['één', 'x'], rows: [['1', '2']] });
  });

  test('the Unicode text of Excel is read', () => {
    const text = 'a\tb\r\n1\t2,5\r\n';
    const units = Uint16Array.from([0xfeff, ...[...text].map((sign) => sign.charCodeAt(0))]);
    expect(table(new Uint8Array(units.buffer))).toMatchObject({ encoding: 'utf-16le', rows: [['1', '2,5']] });
  });
});

describe('readCsv gives the cells', () => {
  test('line breaks and delimiters within quotes belong to the cell', () => {
    const read = table('id;text\r\n1;"first\nsecond; ""third"""\r\n2;x\r\n');
    expect(read.rows).toEqual([
      ['1', 'first\nsecond; "third"'],
      ['2', 'x'],
    ]);
    expect(read.numbers).toEqual([2, 3]);
  });

  test('empty rows are passed over and counted in the row numbers', () => {
    expect(table('id,x\n1,2\n\n,\n3,4\n')).toMatchObject({
      rows: [
        ['1', '2'],
        ['3', '4'],
      ],
      numbers: [2, 5],
    });
  });

  test('a first line that tells the delimiter is no row, and is not counted', () => {
    expect(table('sep=,\nid,x\n1,2\n')).toMatchObject({
      header: ['id', 'x'],
      rows: [['1', '2']],
      numbers: [2],
    });
  });

  test('empty columns at the right are dropped', () => {
    expect(table('id;x;;\n1;2;;\n')).toMatchObject({ header: ['id', 'x'], rows: [['1', '2']] });
  });

  test('of thousands of rows each has its own cells', () => {
    const cells = Array.from({ length: 3000 }, (_, r) => [String(r), r % 7 === 0 ? '' : `${r * r}é`]);
    const read = table(['id,x', ...cells.map((row) => row.join(','))].join('\n'));
    expect(read.rows).toEqual(cells);
    expect(read.numbers.at(-1)).toBe(3001);
  });

  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\p{Cc}/gu, '').trim());
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain((columns) => fc.array(fc.tuple(...Array.from({ length: columns }, () => cell)), { minLength: 1 }));
  property(
    'readCsv inverts d3-dsv writing, for any cells',
    [rows, fc.constantFrom(',', ';', '\t')],
    (cells, delimiter) => {
      const kept = cells.filter((row) => row.some((text) => text !== ''));
      if (kept.length === 0) return;
      const header = kept[0]!.map((_, at) => `c${at}`);
      expect(table(dsvFormat(delimiter).formatRows([header, ...kept])).rows).toEqual(kept);
    },
  );
});

describe('readCsv refuses', () => {
  test.each<[string, string, CsvProblem]>([
    ['an empty file', '', { kind: 'empty-file' }],
    ['a file of spaces', '\n \n', { kind: 'empty-file' }],
    ['a file of empty cells', ',,\n,,\n', { kind: 'empty-file' }],
    ['a header only', 'id,x\n', { kind: 'no-rows' }],
    ['a row with too few cells', 'a,b\n1,2\n3\n', { kind: 'ragged-row', row: 3, cells: 1, expected: 2 }],
    ['a row with too many', 'a,b\n1,2,3\n4,5\n', { kind: 'ragged-row', row: 2, cells: 3, expected: 2 }],
    ['a column without a name', 'a,,c\n1,2,3\n', { kind: 'unnamed-column', column: 2 }],
    ['two columns of one name', 'a,b,a\n1,2,3\n', { kind: 'repeated-column', column: 'a' }],
    ['a quotation mark never closed', 'a,b\n1,"2\n3,4\n', { kind: 'open-quote', row: 2 }],
    ['control characters', 'PK\u0003\u0004,b\n1,2\n', { kind: 'not-text' }],
  ])('%s', (_, text, expected) => {
    expect(problem(text)).toEqual(expected);
  });

  test('10 MB of noise', () => {
    // A linear congruential generator (Numerical Recipes), top bits.
    let state = 1;
    const noise = Uint8Array.from({ length: 10_000_000 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state >>> 24;
    });
    expect(problem(noise)).toEqual({ kind: 'not-text' });
  });

  test('more than 10 MB', () => {
    const size = 10 * 1024 * 1024 + 1;
    expect(problem(new Uint8Array(size))).toEqual({
      kind: 'too-large',
      bytes: size,
      limit: 10 * 1024 * 1024,
    });
  });
});
