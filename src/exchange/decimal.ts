export type Decimal = '.' | ',';

/** Whole numbers, with or without a point at the end, and numbers with the decimal sign. */
const anyNumber: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?(\d+\.?|\d*\.\d+)(e[+-]?\d+)?$/i,
  ',': /^[+-]?(\d+\.?|\d*,\d+)(e[+-]?\d+)?$/i,
};
const withPoint = /^[+-]?\d*\.\d+(e[+-]?\d+)?$/i;
const withComma = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i;
/** "1,234": more likely thousands than three decimals, where the comma also stands between columns. */
const likeThousands = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/;

/**
 * The decimal sign that most numbers in the table have; a point when there are none. Signs that mark
 * thousands are not read: such a cell is not a number, and is named when its column must be numeric.
 */
export function decimalOf(rows: Iterable<readonly string[]>, delimiter: string): Decimal {
  let points = 0;
  let commas = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (withPoint.test(cell)) points++;
      else if (withComma.test(cell) && !(delimiter === ',' && likeThousands.test(cell))) commas++;
    }
  }
  return commas > points ? ',' : '.';
}

/** The number a cell says, or undefined when it says something else or nothing. */
export function cellNumber(cell: string, decimal: Decimal): number | undefined {
  if (!anyNumber[decimal].test(cell)) return undefined;
  const value = Number(decimal === ',' ? cell.replace(',', '.') : cell);
  return Number.isFinite(value) ? value : undefined;
}
