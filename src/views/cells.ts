import { formatInterval } from '../i18n/format.ts';
import type { Estimate } from '../results/interval.ts';
import type { Cell } from '../ui/figures/table.ts';

const none = { value: Number.NaN, se: Number.NaN, low: Number.NaN, high: Number.NaN };

/** An estimate and its interval as table cells of 100; empty where there is none. */
export function of100Cells(estimate: Estimate | undefined): (number | undefined)[] {
  const { value, low, high } = of100(estimate ?? none);
  return [value, low, high].map((each) => (Number.isNaN(each) ? undefined : each));
}

/** A share's estimate in 0..1, as one of 100. */
export function of100({ value, se, low, high }: Estimate): Estimate {
  return { value: 100 * value, se: 100 * se, low: 100 * low, high: 100 * high };
}

/** An estimate with its interval in one cell, which a narrow screen has room for. */
export function intervalCell({ value, low, high }: Estimate, decimals: number): Cell {
  return Number.isNaN(low) ? value : formatInterval(value, low, high, decimals);
}
