import { seeded, shuffled } from '../lib/random.ts';
import { sharedLeaders } from './top.ts';

/** Random divisions of the people behind the chance level; its simulation error is then about 0.05 of 4. */
export const chanceSplits = 200;

/**
 * Divides people at random into groups of the given sizes, again and again.
 *
 * @param people - N people; the sizes sum to N or less
 * @returns [splits·groups, N] 1 where the person is in the group and 0 elsewhere, a split's groups together
 */
export function randomSplits(people: number, sizes: readonly number[], seed: number): Float64Array {
  const random = seeded(seed);
  const members = new Float64Array(chanceSplits * sizes.length * people);
  for (let split = 0; split < chanceSplits; split++) {
    const order = shuffled(
      Array.from({ length: people }, (_, n) => n),
      random,
    );
    let next = 0;
    sizes.forEach((size, g) => {
      const row = (split * sizes.length + g) * people;
      for (let i = 0; i < size; i++) members[row + order[next++]!] = 1;
    });
  }
  return members;
}

/**
 * The chance level beside lists of leaders: how many leaders two groups share on average when people are
 * divided at random.
 *
 * @param shares - [splits·groups][criteria] importance in each group of each split
 * @returns NaN for fewer than two groups
 */
export function chanceLevel(shares: readonly (readonly number[])[], groups: number): number {
  if (groups < 2) return Number.NaN;
  const levels: number[] = [];
  for (let first = 0; first < shares.length; first += groups)
    levels.push(sharedLeaders(shares.slice(first, first + groups)));
  return levels.reduce((sum, level) => sum + level, 0) / levels.length;
}
