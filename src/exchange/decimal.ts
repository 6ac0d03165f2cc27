import type { Steps } from '../lib/steps.ts';
import type { TableRows } from './table-rows.ts';

export type Decimal = '.' | ',';

/** Whole numbers, with or without a point at the end, and numbers with the decimal sign. */
const anyNumber: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?(\d+\.?|\d*\.\d+)(e[+-]?\d+)?$/i,
  ',': /^[+-]?(\d+\.?|\d*,\d+)(e[+-]?\d+)?$/i,
};
const withSign: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?\d*\.\d+(e[+-]?\d+)?$/i,
  ',': /^[+-]?\d*,\d+(e[+-]?\d+)?$/i,
};
/** "1,234" */
const likeThousands: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/,
  ',': /^[+-]?[1-9]\d{0,2}(,\d{3})+$/,
};
const whole = /^[+-]?\d+$/;

/** Rows looked at in one step. */
const atOnce = 256;

/** Of one column. */
type Seen = {
  wholes: number;
  /** Numbers with the sign, and those among them where it may stand between thousands. */
  readonly numbers: Record<Decimal, number>;
  readonly thousands: Record<Decimal, number>;
};

/**
 * The decimal sign that most numbers in the table have; a point when there are none. Signs that mark
 * thousands are not read: such a cell is not a number, and is named when its column must be numeric.
 */
export function* decimalOf(rows: TableRows, delimiter: string): Steps<Decimal> {
  const columns: Seen[] = [];
  let read = 0;
  for (const row of rows) {
    if (read++ % atOnce === 0) yield read / rows.length;
    for (const [at, cell] of row.entries()) {
      columns[at] ??= { wholes: 0, numbers: { '.': 0, ',': 0 }, thousands: { '.': 0, ',': 0 } };
      see(columns[at], cell);
    }
  }
  const votes = columns.reduce((sum, seen) => sum + pointsOver(seen, delimiter), 0);
  return votes < 0 ? ',' : '.';
}

function see(column: Seen, cell: string): void {
  if (whole.test(cell)) column.wholes++;
  for (const sign of ['.', ','] as const) {
    if (!withSign[sign].test(cell)) continue;
    column.numbers[sign]++;
    if (likeThousands[sign].test(cell)) column.thousands[sign]++;
  }
}

/** How many numbers of a column speak for the point, less those that speak for the comma. */
function pointsOver({ wholes, numbers, thousands }: Seen, delimiter: string): number {
  // 500 and 1.200 in one column: three decimals each time, or none, are more likely thousands.
  const isBetween = (sign: Decimal) => wholes > 0 && thousands[sign] === numbers[sign];
  if (isBetween('.') && numbers['.'] > 0) return -numbers['.'];
  // Likewise where the comma also stands between columns.
  const commas = delimiter === ',' ? numbers[','] - thousands[','] : numbers[','];
  if (isBetween(',') && numbers[','] > 0) return numbers['.'] + numbers[','];
  return numbers['.'] - commas;
}

/** The number a cell says, or undefined when it says something else or nothing. */
export function cellNumber(cell: string, decimal: Decimal): number | undefined {
  if (!anyNumber[decimal].test(cell)) return undefined;
  const value = Number(decimal === ',' ? cell.replace(',', '.') : cell);
  return Number.isFinite(value) ? value : undefined;
}
