import type { Grouping } from './grouping.ts';

/**
 * Σ over groups of people × squared distance of the group's mean from that of all who are in a group.
 *
 * @param values - [N,Q]
 * @param order - [N] the person who stands at each place of the grouping
 * @param count - [G] people in each group
 */
export function between(
  values: Float64Array,
  order: Int32Array,
  { group, groups }: Grouping,
  count: readonly number[],
): number {
  const Q = values.length / order.length;
  const sums = new Float64Array((groups + 1) * Q);
  const people = count.reduce((sum, size) => sum + size, 0);
  for (let n = 0; n < order.length; n++) {
    const g = group[n]!;
    if (g < 0) continue;
    for (let q = 0; q < Q; q++) {
      const value = values[order[n]! * Q + q]!;
      sums[g * Q + q]! += value;
      sums[groups * Q + q]! += value;
    }
  }
  let total = 0;
  for (let i = 0; i < sums.length; i++) {
    const g = Math.floor(i / Q);
    if (g === groups) total -= sums[i]! ** 2 / people;
    else if (count[g]! > 0) total += sums[i]! ** 2 / count[g]!;
  }
  return total;
}
