import { orderOf } from './ranking.ts';

/** How many criteria a list of leaders names. */
export const topLength = 4;

/** How many of so many criteria it names. */
export function leadersOf(criteria: number): number {
  return Math.min(topLength, criteria);
}

/** Whether a list of so many criteria names them all: each is in it for certain. */
export function namesAll(criteria: number): boolean {
  return criteria <= topLength;
}

/** Indices of the leading criteria, largest share first. */
export function top(shares: readonly number[]): number[] {
  return orderOf(shares).slice(0, topLength);
}

/**
 * How many leaders two groups have in common on average, over all pairs of groups.
 *
 * @param groups - [groups][criteria] importance of each
 */
export function sharedLeaders(groups: readonly (readonly number[])[]): number {
  const leaders = groups.map(top);
  const overlaps = leaders.flatMap((one, i) =>
    leaders.slice(i + 1).map((other) => one.filter((criterion) => other.includes(criterion)).length),
  );
  return overlaps.reduce((sum, count) => sum + count, 0) / overlaps.length;
}
