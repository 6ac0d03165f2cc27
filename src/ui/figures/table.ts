import { dsvFormat } from 'd3-dsv';
import { formatNumber } from '../../i18n/format.ts';
import { language } from '../../i18n/language.ts';

/** A cell: a text, a number, a number that is shown by a text, or nothing. */
export type Cell = string | number | { readonly shown: string; readonly value: number } | undefined;

/** The numbers behind a figure. The first column names the rows. */
export type Table = {
  readonly caption: string;
  /** `decimals` makes a column of numbers: right-aligned, and rounded for show to so many. */
  readonly columns: readonly { readonly head: string; readonly decimals?: number }[];
  readonly rows: readonly (readonly Cell[])[];
};

/** What a cell shows, in the reader's notation. */
export function cellText(cell: Cell, decimals: number | undefined): string {
  if (cell === undefined) return '–';
  if (typeof cell === 'object') return cell.shown;
  return typeof cell === 'number' ? formatNumber(cell, decimals ?? 0) : cell;
}

/**
 * The table as CSV (RFC 4180, UTF-8 with a mark for spreadsheets), as a spreadsheet of the reader's country
 * opens it: semicolons and decimal commas in Dutch, commas and decimal points in English. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front (OWASP, "CSV injection"); numbers stay
 * numbers.
 *
 * @param extra - a last column with one cell for every row, so that each row says what kind of data it is
 */
export function tableCsv(table: Table, extra?: { readonly head: string; readonly cell: string }): string {
  const heads = table.columns.map((column) => column.head);
  const rows = [[...heads, extra?.head], ...table.rows.map((row) => [...row, extra?.cell])];
  const cells = rows.map((row) => (extra ? row : row.slice(0, -1)).map(guarded));
  return `\ufeff${dsvFormat(dutch() ? ';' : ',').formatRows(cells)}\n`;
}

const dutch = () => language.value === 'nl';

/** Digits that calculations stand for; what comes after is the rounding of a double. */
const significant = 12;

function numeral(value: number): string {
  if (Number.isNaN(value)) return '';
  const digits = String(Number(value.toPrecision(significant)));
  return dutch() ? digits.replace('.', ',') : digits;
}

function guarded(cell: Cell): string {
  if (typeof cell === 'number') return numeral(cell);
  if (typeof cell === 'object') return numeral(cell.value);
  return /^[=+\-@\t\r\n]/.test(cell ?? '') ? `'${cell}` : (cell ?? '');
}
