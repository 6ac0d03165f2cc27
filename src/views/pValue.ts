import { formatNumber } from '../i18n/format.ts';
import type { Cell } from '../ui/figures/table.ts';

/** Decimals of a p value. */
export const pDecimals = 3;
const smallest = 10 ** -pDecimals;

/** In a table: a p value never reads as nothing. */
export function pCell(p: number): Cell {
  return p < smallest ? pText(p) : p;
}

/** In a sentence, after "p": "= 0,034", or "< 0,001". */
export function pText(p: number): string {
  return p < smallest
    ? `<\u00a0${formatNumber(smallest, pDecimals)}`
    : `=\u00a0${formatNumber(p, pDecimals)}`;
}
