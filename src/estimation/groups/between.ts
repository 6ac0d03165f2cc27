import { type Grouping, sizes } from './grouping.ts';

/** People's values [N,Q], and the square of how far each person's lie from 0 [N]. */
type Compared = { readonly values: Float64Array; readonly squares: Float64Array };

export function compared(values: Float64Array, N: number): Compared {
  const Q = values.length / N;
  const squares = new Float64Array(N);
  for (let i = 0; i < values.length; i++) squares[Math.floor(i / Q)]! += values[i]! ** 2;
  return { values, squares };
}

/**
 * How far groups' means lie apart, each by its own error: Σ over groups of w × squared distance of the group's mean
 * from the weighted mean of all, with w = people / variance within the group (Welch 1951, "On the comparison of
 * several mean values"). Without that a small group whose people differ more among themselves would be found too
 * often, and a large one too seldom: permuting makes all spreads alike (Janssen 1997, "Studentized permutation tests
 * for non-i.i.d. hypotheses").
 *
 * @returns that of an order: [N] the person who stands at each place of the grouping
 */
export function betweenGroups(people: Compared, grouping: Grouping): (order: Int32Array) => number {
  const count = sizes(grouping);
  return (order) => between(people, order, grouping, count);
}

/** @param count - [G] people in each group */
function between(
  { values, squares }: Compared,
  order: Int32Array,
  { group, groups }: Grouping,
  count: readonly number[],
): number {
  const Q = values.length / order.length;
  const sums = new Float64Array(groups * Q);
  const lengths = new Float64Array(groups);
  for (let n = 0; n < order.length; n++) {
    const g = group[n]!;
    if (g < 0) continue;
    const person = order[n]!;
    lengths[g]! += squares[person]!;
    for (let q = 0; q < Q; q++) sums[g * Q + q]! += values[person * Q + q]!;
  }
  const weight = weights(sums, lengths, count, Q);
  let [total, all] = [0, 0];
  const mean = new Float64Array(Q);
  for (let g = 0; g < groups; g++) {
    if (!(count[g]! > 0)) continue;
    all += weight[g]!;
    for (let q = 0; q < Q; q++) {
      const own = sums[g * Q + q]! / count[g]!;
      total += weight[g]! * own * own;
      mean[q]! += weight[g]! * own;
    }
  }
  for (let q = 0; q < Q; q++) total -= mean[q]! ** 2 / all;
  return total;
}

/** A variance under this share of what all groups have within them is not one to divide by. */
const least = 1e-3;

/** [G] people over the variance within the group; of all groups for one too small to have its own. */
function weights(sums: Float64Array, lengths: Float64Array, count: readonly number[], Q: number): number[] {
  const within = count.map((people, g) => {
    if (people === 0) return 0;
    let square = 0;
    for (let q = 0; q < Q; q++) square += sums[g * Q + q]! ** 2;
    return Math.max(0, lengths[g]! - square / people);
  });
  const freedom = count.reduce((sum, people) => sum + Math.max(0, people - 1), 0);
  const pooled = within.reduce((sum, value) => sum + value, 0) / freedom;
  if (!(pooled > 0)) return [...count];
  return count.map((people, g) => {
    const own = people > 1 ? within[g]! / (people - 1) : pooled;
    return people / Math.max(own, least * pooled);
  });
}
