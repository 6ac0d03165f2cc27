import ln from '@stdlib/math-base-special-ln';
import type { Merge } from './categories.ts';
import type { Cells, RatingCells } from './cells.ts';
import type { KernelRows } from './kernel.ts';

/** Steps stop at this share of the way to two equal thresholds (Nocedal and Wright 2006, section 19.2). */
const toBoundary = 0.995;

/** [P] where a search begins: weights of 0, and for ratings the thresholds that alone give the observed shares. */
export function startOf(
  cells: Cells,
  weight: Float64Array,
  merge: Merge | undefined,
  P: number,
): Float64Array {
  const start = new Float64Array(P);
  if (cells.kind === 'ratings' && merge)
    start.set(marginalThresholds(cells, weight, merge), cells.coefficients);
  return start;
}

/** Logits of the cumulative shares. */
function marginalThresholds(cells: RatingCells, weight: Float64Array, { place, used }: Merge): Float64Array {
  const total = new Float64Array(used.length);
  cells.answer.forEach((answer, s) => {
    total[place[answer]!]! += weight[s]!;
  });
  const all = total.reduce((sum, value) => sum + value, 0);
  let under = 0;
  return total.slice(0, -1).map((value) => {
    under += value;
    return ln(under / (all - under));
  });
}

/**
 * The largest part of a step that keeps thresholds in order, for the optimiser; only of those between
 * which some row's answer lies.
 */
export function orderKeeper(rows: KernelRows): (at: Float64Array, direction: Float64Array) => number {
  if (rows.kind === 'multinomial') return () => Number.POSITIVE_INFINITY;
  const between = new Set<number>();
  rows.upper.forEach((upper, s) => {
    if (upper >= 0 && rows.lower[s]! >= 0) between.add(rows.coefficients + upper);
  });
  return keeper(between);
}

/** The same where thresholds are the parameters `from` to `to` − 1 and answers lie between all of them. */
export function orderKeeperFrom(
  from: number,
  to: number,
): (at: Float64Array, direction: Float64Array) => number {
  return keeper(new Set(Array.from({ length: Math.max(0, to - from - 1) }, (_, c) => from + 1 + c)));
}

function keeper(between: ReadonlySet<number>): (at: Float64Array, direction: Float64Array) => number {
  return (at, direction) => {
    let part = Number.POSITIVE_INFINITY;
    for (const p of between) {
      const closing = direction[p - 1]! - direction[p]!;
      if (closing > 0) part = Math.min(part, (toBoundary * (at[p]! - at[p - 1]!)) / closing);
    }
    return part;
  };
}
