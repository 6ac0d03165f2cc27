import { ticks as ticksBetween } from 'd3-array';

type Interval = readonly [number, number];

/** Maps `domain` linearly onto `range`. @throws RangeError when the domain has no width */
export function linear([d0, d1]: Interval, [r0, r1]: Interval): (x: number) => number {
  if (d0 === d1) throw new RangeError(`empty domain: ${d0}`);
  const slope = (r1 - r0) / (d1 - d0);
  return (x) => r0 + (x - d0) * slope;
}

/** About `count` ticks from 0 to `max`, with `max` itself and none nearer to it than `room`. */
export function ticksTo(max: number, count: number, room: number): number[] {
  return [...ticksBetween(0, max, count).filter((tick) => max - tick >= room), max];
}

/** An interval that holds zero and all values, rounded out to whole ticks, with those ticks. */
export function domainOf(values: readonly number[], count: number): { domain: Interval; ticks: number[] } {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { domain: [0, 1], ticks: [0, 1] };
  const inner = ticksBetween(low, high, count);
  const step = inner.length > 1 ? inner[1]! - inner[0]! : high - low;
  const first = Math.floor(low / step + 1e-9) * step;
  const last = Math.ceil(high / step - 1e-9) * step;
  return { domain: [first, last], ticks: ticksBetween(first, last, Math.round((last - first) / step)) };
}
