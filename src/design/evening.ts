import type { Levels, Rules } from './rules.ts';
import { tallyOf } from './unevenness.ts';

export type Evening = {
  readonly rules: Rules;
  /** [rows] the block of each. */
  readonly groups: readonly number[];
  /** False when the time is up. */
  readonly mayGoOn: () => boolean;
};

/**
 * Gives rows a level that occurs too seldom in their block for one that occurs too often.
 *
 * @param rows - those that may change, in the order in which they do
 * @param change - gives a row that level where nothing is broken; returns whether it did
 * @returns whether any was changed
 */
export function evened(
  levels: Levels,
  rows: readonly number[],
  { rules, groups, mayGoOn }: Evening,
  change: (c: number, row: number, level: number) => boolean,
): boolean {
  const C = rules.counts.length;
  let helped = false;
  for (const row of rows) {
    for (let c = 0; c < C; c++) {
      if (!mayGoOn()) return helped;
      const tally = tallyOf(levels, groups[row]!, c, rules, groups);
      const own = tally[levels[row * C + c]!]!;
      const changed = rarestFirst(tally).some((level) => tally[level]! < own - 1 && change(c, row, level));
      helped ||= changed;
    }
  }
  return helped;
}

export function rarestFirst(tally: readonly number[]): number[] {
  return [...tally.keys()].sort((a, b) => tally[a]! - tally[b]! || a - b);
}
