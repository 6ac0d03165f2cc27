import { formatNumber } from '../../i18n/format.ts';
import { twoDigits } from '../../results/digits.ts';
import { padding } from '../../ui/figures/table.ts';

/** The error that says how many digits a weight deserves: the plain one where there is none by respondent. */
export function tellingError(row: { readonly se: number; readonly seRespondent: number }): number {
  return Number.isNaN(row.seRespondent) ? row.se : row.seRespondent;
}

/** Decimals of each number in a column: two digits of its error, or three where that makes the column even. */
export function columnDecimals(errors: readonly number[]): number[] {
  const own = errors.map(twoDigits);
  const widest = Math.max(0, ...own);
  return own.map((places) => Math.min(widest, places + 1));
}

/** Numbers of one column, padded at the end so that their decimal signs stand under each other. */
export function aligned(values: readonly number[], decimals: readonly number[]): string[] {
  const widest = Math.max(0, ...decimals);
  return values.map((value, at) => {
    if (Number.isNaN(value)) return '–';
    const places = decimals[at]!;
    return formatNumber(value, places) + padding(places, widest);
  });
}

/** A cell with a number of many decimals as its first six; other cells as they are. */
export function shortNumber(cell: string): string {
  return cell.replace(/^([+-]?\d*[.,]\d{6})\d+$/, '$1…');
}
