import { dsvFormat } from 'd3-dsv';

/** Characters read at once: a few milliseconds of work. */
const pieceLength = 65_536;

/** Read after a piece that ends with a line, this is a record of its own; within quotation marks it is not. */
const mark = '.';

/** The records of some lines, and where the text goes on after them. */
export type Piece = { readonly records: readonly (readonly string[])[]; readonly end: number };

/** All records of a text, some at a time: all of a large file together would take ten times its size. */
export function* csvRecords(text: string, delimiter: string): Generator<Piece, void, undefined> {
  const { parseRows } = dsvFormat(delimiter);
  let [from, length] = [0, pieceLength];
  while (from < text.length) {
    const line = text.indexOf('\n', from + length);
    if (line < 0 || line + 1 === text.length) {
      yield { records: parseRows(text.slice(from)), end: text.length };
      return;
    }
    const records = parseRows(text.slice(from, line + 1) + mark);
    const last = records.pop()!;
    if (last.length === 1 && last[0] === mark) {
      from = line + 1;
      length = pieceLength;
      yield { records, end: from };
    } else length *= 2;
  }
}
