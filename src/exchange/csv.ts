import { dsvFormat } from 'd3-dsv';
import { fail, ok, type Result } from '../lib/result.ts';
import { finish, type Steps, within } from '../lib/steps.ts';
import { csvRecords } from './csv-records.ts';
import { type Encoding, textSteps } from './csv-text.ts';
import { type Decimal, decimalOf } from './decimal.ts';
import type { CsvProblem } from './table-problem.ts';
import { apart, TableRows } from './table-rows.ts';

const delimiters = [';', '\t', ','] as const;
type Delimiter = (typeof delimiters)[number];

/** A table as read from a file. */
export type Table = {
  readonly header: readonly string[];
  /** Cells as text, without the spaces around them; rows of empty cells are not in it. */
  readonly rows: TableRows;
  /** [R] each row's number as a spreadsheet shows it: the header is row 1. */
  readonly numbers: readonly number[];
  readonly delimiter: Delimiter;
  readonly decimal: Decimal;
  readonly encoding: Encoding;
};

/** Bytes; more would take too long, and too much memory. */
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
  return finish(csvSteps(bytes));
}

/** The same in steps. */
export function* csvSteps(bytes: Uint8Array): Steps<Result<Table, CsvProblem>> {
  if (bytes.length > largestFile) return fail({ kind: 'too-large', bytes: bytes.length, limit: largestFile });
  const decoded = yield* within(textSteps(bytes), 0, 0.1);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;
  const { text, delimiter } = delimited(decoded.value.text);
  const records = yield* within(recordsOf(text, delimiter), 0.1, 0.5);
  if (!records) return fail({ kind: 'empty-file' });
  const { header, rows, numbers } = records;
  const problem = headerProblem(header) ?? quoteProblem(text, records) ?? rowProblem(records);
  if (problem) return fail(problem);
  const decimal = yield* within(decimalOf(rows, delimiter), 0.5, 1);
  return ok({ header, rows, numbers, delimiter, decimal, encoding });
}

type Records = {
  readonly header: readonly string[];
  readonly rows: TableRows;
  /** [R] */
  readonly numbers: readonly number[];
  /** The last row, or the header, as it stands in the file. */
  readonly last: Row;
  /** The first row with another number of cells than the header. */
  readonly ragged: Row | undefined;
};

type Row = { readonly number: number; readonly cells: readonly string[] };

/** Undefined where no cell has anything in it. */
function* recordsOf(text: string, delimiter: Delimiter): Steps<Records | undefined> {
  const numbers: number[] = [];
  const found: { table?: Pick<Records, 'header' | 'rows'>; last?: Row; ragged?: Row } = {};
  let number = 0;
  for (const { records, end } of csvRecords(text, delimiter)) {
    for (const record of records) {
      number++;
      const cells = record.map((cell) => cell.trim());
      if (cells.every((cell) => cell === '')) continue;
      found.last = { number, cells };
      if (!found.table) {
        const header = apart(withoutEmptyTail(cells));
        found.table = { header, rows: new TableRows(header.length) };
      } else if (isRagged(cells, found.table.header.length)) {
        found.ragged ??= found.last;
      } else {
        found.table.rows.add(cells);
        numbers.push(number);
      }
    }
    yield end / text.length;
  }
  const { table, last, ragged } = found;
  table?.rows.end();
  return table && last && { ...table, numbers, last, ragged };
}

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
function quoteProblem(text: string, { last }: Records): CsvProblem | undefined {
  const open = /[\r\n]/.test(last.cells.at(-1)!) && text.split('"').length % 2 === 0;
  return open ? { kind: 'open-quote', row: last.number } : undefined;
}

function isRagged(cells: readonly string[], columns: number): boolean {
  return cells.length < columns || cells.slice(columns).some((cell) => cell !== '');
}

function rowProblem({ header, rows, ragged }: Records): CsvProblem | undefined {
  if (ragged) {
    return { kind: 'ragged-row', row: ragged.number, cells: ragged.cells.length, expected: header.length };
  }
  return rows.length === 0 ? { kind: 'no-rows' } : undefined;
}
