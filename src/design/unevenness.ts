import { shared } from './blocks.ts';
import { isFreeOf, type Levels, type Rules } from './rules.ts';

/** [L] how often each level of a criterion occurs in the block of a row, with what all blocks share. */
export function tallyOf(
  levels: Levels,
  block: number,
  c: number,
  { counts }: Rules,
  groups: readonly number[],
): number[] {
  const tally = new Array<number>(counts[c]!).fill(0);
  for (let row = 0; row < groups.length; row++) {
    if (groups[row] === block || groups[row] === shared) tally[levels[row * counts.length + c]!]!++;
  }
  return tally;
}

/** [L] how often each level of a criterion occurs in all blocks together. */
export function wholeTallyOf(levels: Levels, c: number, { counts }: Rules): number[] {
  const tally = new Array<number>(counts[c]!).fill(0);
  for (let at = c; at < levels.length; at += counts.length) tally[levels[at]!]!++;
  return tally;
}

/**
 * By how much levels occur more unequally than they must, over all blocks and all criteria whose levels may meet all
 * others: 0 where all are balanced.
 */
export function unevenness(levels: Levels, rules: Rules, groups: readonly number[]): number {
  const free = isFreeOf(rules);
  let sum = 0;
  for (const block of new Set(groups)) {
    for (const c of rules.counts.keys()) {
      if (!free[c]) continue;
      const tally = tallyOf(levels, block, c, rules, groups);
      sum += Math.max(0, Math.max(...tally) - Math.min(...tally) - 1);
    }
  }
  return sum;
}
