import exp from '@stdlib/math-base-special-exp';
import { normalQuantile } from './normal-quantile.ts';

/** Between 1/64 and 63/64, cells so narrow that cubics are within 1e-9. */
const cells = 4096;
const edge = cells / 64;

/** [cells+1] quantiles, and their slopes times the width of a cell. */
const height = new Float64Array(cells + 1);
const rise = new Float64Array(cells + 1);
for (let i = edge; i <= cells - edge; i++) {
  const z = normalQuantile(i / cells);
  height[i] = z;
  rise[i] = (Math.sqrt(2 * Math.PI) * exp((z * z) / 2)) / cells;
}

/**
 * The standard normal quantile to 1e-9, for points that only have to be spread right: a tenth of the time.
 *
 * @param p - in (0, 1)
 */
export function quickQuantile(p: number): number {
  const place = p * cells;
  const i = Math.floor(place);
  if (i < edge || i >= cells - edge) return normalQuantile(p);
  const t = place - i;
  // Hermite's cubic through both ends of the cell with both slopes.
  const from = height[i]!;
  const up = rise[i]!;
  const on = rise[i + 1]!;
  const step = height[i + 1]! - from;
  return from + t * (up + t * (3 * step - 2 * up - on + t * (up + on - 2 * step)));
}
