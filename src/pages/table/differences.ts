import type { Fitted } from '../../state/table-fit.ts';
import { tellingError } from './decimals.ts';

/** What a column does from one end to the other, in logits, with its 95% interval; NaN where the data cannot tell. */
export type Difference = {
  readonly name: string;
  /** A number's weight times the way from its lowest to its highest value in the table. */
  readonly overRange: boolean;
  readonly value: number;
  /** That says how many digits the value deserves. */
  readonly error: number;
  readonly low: number;
  readonly high: number;
};

/**
 * The weights as differences that can be compared whatever the unit of their column, the largest first, those
 * without an estimate last. Constants and thresholds are none.
 */
export function differences({ report, analysis, data: { dataset } }: Fitted): Difference[] {
  const numbers = new Set(
    analysis.terms.flatMap((term) =>
      'column' in term && !('coding' in term || 'equals' in term) ? [term.name ?? term.column] : [],
    ),
  );
  const rows = report.coefficients.slice(0, dataset.names.length).flatMap((row, p) => {
    if (isConstant(row.name)) return [];
    const overRange = numbers.has(row.name);
    const width = overRange ? range(dataset, p) : 1;
    const { name, estimate, low, high } = row;
    const scaled = {
      value: width * estimate,
      error: width * tellingError(row),
      low: width * low,
      high: width * high,
    };
    return [{ name, overRange, ...scaled }];
  });
  const size = ({ value }: Difference) => (Number.isNaN(value) ? -1 : Math.abs(value));
  return rows.sort((a, b) => size(b) - size(a));
}

/** Whether zero lies outside the interval. */
export function isDistinct({ low, high }: Difference): boolean {
  return low > 0 || high < 0;
}

/** Whether the first difference is the largest beyond its interval and that of the next. */
export function isLargest([first, second]: readonly Difference[]): boolean {
  if (!first || !isDistinct(first)) return false;
  const least = Math.min(Math.abs(first.low), Math.abs(first.high));
  const next = second ? Math.max(Math.abs(second.low), Math.abs(second.high)) : 0;
  return Number.isNaN(next) || least > next;
}

function isConstant(name: string): boolean {
  return name === 'constant' || name.startsWith('constant:');
}

/** From the lowest to the highest value of a coefficient's column. */
function range({ x, names }: Fitted['data']['dataset'], column: number): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = column; at < x.length; at += names.length) {
    low = Math.min(low, x[at]!);
    high = Math.max(high, x[at]!);
  }
  return high - low;
}
