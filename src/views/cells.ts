import type { Estimate } from '../results/interval.ts';

const none = { value: Number.NaN, low: Number.NaN, high: Number.NaN };

/**
 * An estimate and its interval as table cells of 100, whole as they are shown; empty where there is none. More
 * digits in a saved table would give away the weights, and through them single answers.
 */
export function of100Cells(estimate: Estimate | undefined): (number | undefined)[] {
  const { value, low, high } = estimate ?? none;
  return [value, low, high].map((each) => (Number.isNaN(each) ? undefined : rounded(100 * each, 0)));
}

/** To so many decimals, and never minus zero. */
export function rounded(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + 0;
}
