import { dsvFormat } from 'd3-dsv';
import { formatNumber } from '../../i18n/format.ts';
import { language } from '../../i18n/language.ts';
import { spreadsheetText } from '../../lib/spreadsheet-text.ts';

/** A cell: a text, a number, or nothing: what is no number is nothing too. */
export type Cell = string | number | undefined;

/** The numbers behind a figure. The first column names the rows. */
export type Table = {
  readonly caption: string;
  /** `decimals` makes a column of numbers: right-aligned, and rounded to so many, shown or saved. */
  readonly columns: readonly { readonly head: string; readonly decimals?: number }[];
  readonly rows: readonly (readonly Cell[])[];
  /** [rows] in place of the columns' decimals, where each row deserves its own. */
  readonly rowDecimals?: readonly number[];
};

/** To how many decimals a cell's number is rounded; undefined in a column that is not one of numbers. */
export function decimalsAt({ columns, rowDecimals }: Table, row: number, column: number): number | undefined {
  const { decimals } = columns[column]!;
  return decimals === undefined ? undefined : (rowDecimals?.[row] ?? decimals);
}

const figureSpace = '\u2007';
const punctuationSpace = '\u2008';

/** What stands after a number of so many decimals, so that its decimal sign stands under those of the widest. */
export function padding(decimals: number, widest: number): string {
  const sign = decimals === 0 && widest > 0 ? punctuationSpace : '';
  return sign + figureSpace.repeat(widest - decimals);
}

/** What a cell shows, in the reader's notation. */
export function cellText(cell: Cell, decimals: number | undefined): string {
  if (cell === undefined || Number.isNaN(cell)) return '–';
  return typeof cell === 'number' ? formatNumber(cell, decimals ?? 0) : cell;
}

/**
 * The table as CSV (RFC 4180, UTF-8 with a mark for spreadsheets), as a spreadsheet of the reader's country
 * opens it: semicolons and decimal commas in Dutch, commas and decimal points in English. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV injection"); numbers stay
 * numbers, with the decimals they are shown with: from more, answers of single people could be told.
 *
 * @param extra - a last column with one cell for every row, so that each row says what kind of data it is
 */
export function tableCsv(table: Table, extra?: { readonly head: string; readonly cell: string }): string {
  const heads = table.columns.map((column) => column.head);
  const rows = table.rows.map((row, r) => row.map((cell, c) => saved(cell, decimalsAt(table, r, c))));
  const cells = extra
    ? [
        [...heads.map(spreadsheetText), spreadsheetText(extra.head)],
        ...rows.map((row) => [...row, spreadsheetText(extra.cell)]),
      ]
    : [heads.map(spreadsheetText), ...rows];
  return `\ufeff${dsvFormat(dutch() ? ';' : ',').formatRows(cells)}\n`;
}

const dutch = () => language.value === 'nl';

/** Digits that calculations stand for; what comes after is the rounding of a double. */
const significant = 12;

function saved(cell: Cell, decimals: number | undefined): string {
  if (typeof cell !== 'number') return spreadsheetText(cell ?? '');
  if (Number.isNaN(cell)) return '';
  const rounded = decimals === undefined ? cell.toPrecision(significant) : cell.toFixed(decimals);
  const digits = String(Number(rounded));
  return dutch() ? digits.replace('.', ',') : digits;
}
