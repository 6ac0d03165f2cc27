import { dsvFormat } from 'd3-dsv';
import { expect, test } from 'vitest';
import { csvRecords } from '../../src/exchange/csv-records.ts';
import { seeded } from '../../src/lib/random.ts';

/** Longer than several pieces: cells of words, of quoted lines, and of a mark of inches that opens nothing. */
function text(line: string): string {
  const random = seeded(1);
  const cell = () => {
    const r = random();
    if (r < 0.1) return `"quoted, ${line}and ""twice"" ${r}"`;
    if (r < 0.1005) return `"${`a long story${line}`.repeat(500)}"`;
    return r < 0.2 ? 'pipe of 5" wide' : String(r);
  };
  return Array.from({ length: 5000 }, () => Array.from({ length: 4 }, cell).join(',')).join(line);
}

const whole = text('\n');

test.each([
  ['lines', whole],
  ['a line end', `${whole}\n`],
  ['empty lines', `${whole}\n\n\n`],
  ['lines of Windows', `${text('\r\n')}\r\n`],
  ['lines that begin with an empty cell', whole.replaceAll('\n', '\n,')],
  ['lines that begin with a quotation mark', whole.replaceAll(/\n0(\S*?),/g, '\n"$1",')],
  ['lines with an empty one between', whole.replaceAll('\n', '\n\n')],
  ['lines of Windows with an empty one between', whole.replaceAll('\n', '\r\n\r\n')],
  ['a quotation mark that is never closed', `${whole}\n1,"2${whole}`],
  ['one quoted cell', `"${'x\n'.repeat(200_000)}"`],
  ['nothing', ''],
])('csvRecords reads %s in pieces as at once', (_, all) => {
  const pieces = [...csvRecords(all, ',')];
  expect(pieces.flatMap(({ records }) => records)).toEqual(dsvFormat(',').parseRows(all));
});

test('csvRecords of a long text comes in pieces, each with where it ends', () => {
  const ends = [...csvRecords(whole, ',')].map(({ end }) => end);
  expect(ends.length).toBeGreaterThan(3);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
  expect(ends.at(-1)).toBe(whole.length);
});
