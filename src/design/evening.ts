import { isFreeOf, type Levels, type Rules } from './rules.ts';
import { tallyOf, wholeTallyOf } from './unevenness.ts';

export type Evening = {
  readonly rules: Rules;
  /** [rows] the block of each. */
  readonly groups: readonly number[];
  /** Those that may change, in the order in which they do. */
  readonly movable: readonly number[];
  /** False when the time is up. */
  readonly mayGoOn: () => boolean;
};

/**
 * Gives rows, of criteria whose levels may meet all others, a level that occurs too seldom in their block for one that
 * occurs too often; of levels as seldom there, the one that is seldom in the whole.
 *
 * @param change - gives a row that level where nothing is broken; returns whether it did
 * @returns whether any was changed
 */
export function evened(
  levels: Levels,
  { rules, groups, movable, mayGoOn }: Evening,
  change: (c: number, row: number, level: number) => boolean,
): boolean {
  const C = rules.counts.length;
  const free = isFreeOf(rules);
  let helped = false;
  for (const row of movable) {
    for (let c = 0; c < C; c++) {
      if (!free[c]) continue;
      if (!mayGoOn()) return helped;
      const tally = tallyOf(levels, groups[row]!, c, rules, groups);
      const own = tally[levels[row * C + c]!]!;
      const changed = rarestFirst(tally, wholeTallyOf(levels, c, rules)).some(
        (level) => tally[level]! < own - 1 && change(c, row, level),
      );
      helped ||= changed;
    }
  }
  return helped;
}

/** Levels by how often they occur somewhere; of those that do so equally often, by how often they occur in the whole. */
export function rarestFirst(tally: readonly number[], whole: readonly number[]): number[] {
  return [...tally.keys()].sort((a, b) => tally[a]! - tally[b]! || whole[a]! - whole[b]! || a - b);
}
