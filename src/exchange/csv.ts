import { dsvFormat } from 'd3-dsv';
import { fail, ok, type Result } from '../lib/result.ts';
import { csvText, type Encoding } from './csv-text.ts';
import { type Decimal, decimalOf } from './decimal.ts';
import type { CsvProblem } from './table-problem.ts';

const delimiters = [';', '\t', ','] as const;
type Delimiter = (typeof delimiters)[number];

/** A table as read from a file. */
export type Table = {
  readonly header: readonly string[];
  /** [R][columns] cells as text, without the spaces around them; rows of empty cells are not in it. */
  readonly rows: readonly (readonly string[])[];
  /** [R] each row's number as a spreadsheet shows it: the header is row 1. */
  readonly numbers: readonly number[];
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly encoding: Encoding;
};

/** Bytes; more would keep the page busy for too long. */
export const largestFile = 10 * 1024 * 1024;
const mostColumns = 1000;
/** Characters looked at to tell the delimiter. */
const sampleLength = 65_536;

/**
 * Reads the bytes of a CSV file with a header row. The delimiter (`,` `;` or tab) and the decimal sign
 * are told from the content, the delimiter by a first line such as "sep=;" where there is one.
 *
 * @returns the table, or the first problem met; nothing of a file with a problem is used
 */
export function readCsv(bytes: Uint8Array): Result<Table, CsvProblem> {
  if (bytes.length > largestFile) return fail({ kind: 'too-large', bytes: bytes.length, limit: largestFile });
  const decoded = csvText(bytes);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const { text, delimiter } = delimited(decoded.value.text);
  if (text.trim() === '') return fail({ kind: 'empty-file' });
  const records = dsvFormat(delimiter)
    .parseRows(text)
    .map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [head, ...body] = records;
  const header = withoutEmptyTail(head!.cells);
  const problem = headerProblem(header) ?? quoteProblem(text, records) ?? rowProblem(header.length, body);
  if (problem) return fail(problem);
  const rows = body.map(({ cells }) => cells.slice(0, header.length));
  const numbers = body.map(({ number }) => number);
  return ok({ header, rows, numbers, delimiter, decimal: decimalOf(rows, delimiter), encoding });
}

type Record = { readonly number: number; readonly cells: readonly string[] };

/** A first line that tells spreadsheets the delimiter, as in "sep=;": they do not show or count it. */
const toldDelimiter = /^sep=([;,\t])(?:\r\n?|\n|$)/i;

function delimited(whole: string): { text: string; delimiter: Delimiter } {
  const [line, told] = toldDelimiter.exec(whole) ?? [];
  if (line === undefined) return { text: whole, delimiter: delimiterOf(whole) };
  return { text: whole.slice(line.length), delimiter: delimiters.find((sign) => sign === told)! };
}

/** The delimiter that cuts the first records most evenly; of equals, the one that gives more columns. */
function delimiterOf(text: string): Delimiter {
  const sample = text.slice(0, sampleLength);
  const scored = delimiters.map((delimiter) => {
    const records = dsvFormat(delimiter)
      .parseRows(sample)
      .filter((cells) => cells.some((cell) => cell !== ''));
    // The last record of a cut text may itself be cut.
    const whole = sample.length < text.length && records.length > 1 ? records.slice(0, -1) : records;
    const columns = whole[0]?.length ?? 1;
    const even = whole.filter((cells) => cells.length === columns).length / Math.max(1, whole.length);
    return { delimiter, columns, even: columns > 1 ? even : 0 };
  });
  const best = scored.reduce((a, b) =>
    b.even > a.even || (b.even === a.even && b.columns > a.columns) ? b : a,
  );
  return best.columns > 1 ? best.delimiter : ',';
}

/** Spreadsheets write columns that were once used as empty ones at the right. */
function withoutEmptyTail(cells: readonly string[]): string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}

function headerProblem(header: readonly string[]): CsvProblem | undefined {
  if (header.length > mostColumns) {
    return { kind: 'too-many-columns', columns: header.length, limit: mostColumns };
  }
  const unnamed = header.indexOf('');
  if (unnamed >= 0) return { kind: 'unnamed-column', column: unnamed + 1 };
  const repeated = header.find((name, at) => header.indexOf(name) < at);
  return repeated === undefined ? undefined : { kind: 'repeated-column', column: repeated };
}

/** A quotation mark that is never closed takes the rest of the file into one cell. */
function quoteProblem(text: string, records: readonly Record[]): CsvProblem | undefined {
  const last = records.at(-1)!;
  const open = /[\r\n]/.test(last.cells.at(-1)!) && text.split('"').length % 2 === 0;
  return open ? { kind: 'open-quote', row: last.number } : undefined;
}

function rowProblem(columns: number, body: readonly Record[]): CsvProblem | undefined {
  if (body.length === 0) return { kind: 'no-rows' };
  for (const { number, cells } of body) {
    if (cells.length < columns || cells.slice(columns).some((cell) => cell !== '')) {
      return { kind: 'ragged-row', row: number, cells: cells.length, expected: columns };
    }
  }
  return undefined;
}
