import { nice, ticks as ticksBetween } from 'd3-array';

type Interval = readonly [number, number];

/** Maps `domain` linearly onto `range`. @throws RangeError when the domain has no width */
export function linear([d0, d1]: Interval, [r0, r1]: Interval): (x: number) => number {
  if (d0 === d1) throw new RangeError(`empty domain: ${d0}`);
  const slope = (r1 - r0) / (d1 - d0);
  return (x) => r0 + (x - d0) * slope;
}

/** About `count` even ticks for a count of things, from 0 to at most `most`; never between two whole numbers. */
export function countTicks(most: number, count: number): number[] {
  return ticksBetween(0, most, Math.max(1, Math.min(count, most)));
}

/** More decimals tell ticks apart only where these hardly differ at all. */
const mostDecimals = 6;

/** As few decimals as give even ticks their true values: 0.25, 0.5 and 0.75 need two. */
export function tickDecimals(ticks: readonly number[]): number {
  const step = ticks.length > 1 ? ticks[1]! - ticks[0]! : 1;
  const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6 * Math.abs(value);
  let decimals = 0;
  while (decimals < mostDecimals && !isWhole(step * 10 ** decimals)) decimals++;
  return decimals;
}

/** A spread under this is rounding, not something to show. */
const leastSpread = 1e-9;

// Adding zero turns a negative zero, which would print as "-0", into a plain one.
const plainZero = (value: number) => value + 0;

/** An interval that holds zero and all values, ending on ticks, with about `count` of those. */
export function domainOf(values: readonly number[], count: number): { domain: Interval; ticks: number[] } {
  const low = plainZero(Math.min(0, ...values));
  const high = plainZero(Math.max(0, ...values));
  const domain = high - low < leastSpread ? ([0, 1] as const) : nice(low, high, count);
  return { domain, ticks: ticksBetween(domain[0], domain[1], count) };
}
