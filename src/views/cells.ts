import type { Estimate } from '../results/interval.ts';

const none = { value: Number.NaN, low: Number.NaN, high: Number.NaN };

/** An estimate and its interval as table cells of 100; empty where there is none. */
export function of100Cells(estimate: Estimate | undefined): (number | undefined)[] {
  const { value, low, high } = estimate ?? none;
  return [value, low, high].map((each) => (Number.isNaN(each) ? undefined : 100 * each));
}
