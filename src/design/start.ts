import { type Random, shuffled } from '../lib/random.ts';
import { shared } from './blocks.ts';
import type { Levels, Rules } from './rules.ts';

/**
 * Levels in random places, of each criterion equally often or one once more: within each block together with what all
 * blocks share, and as near to it as that allows in the whole.
 *
 * @param blocks - [N] the block of each scenario
 */
export function balancedStart(rules: Rules, blocks: readonly number[], random: Random): Levels {
  const C = rules.counts.length;
  const levels = new Uint8Array(blocks.length * rules.profiles * C);
  for (const [c, count] of rules.counts.entries()) {
    const whole = new Array<number>(count).fill(0);
    const common = new Array<number>(count).fill(0);
    for (const block of new Set(blocks)) {
      const within = block === shared ? common : [...common];
      for (const row of shuffled(rowsOf(block, blocks, rules), random)) {
        const level = rarest(within, whole, random);
        within[level]!++;
        whole[level]!++;
        levels[row * C + c] = level;
      }
    }
  }
  return levels;
}

function rowsOf(block: number, blocks: readonly number[], { profiles }: Rules): number[] {
  return blocks.flatMap((each, s) =>
    each === block ? Array.from({ length: profiles }, (_, j) => s * profiles + j) : [],
  );
}

/** The level that occurs least within a block; of equals, the one that occurs least in the whole. */
function rarest(within: readonly number[], whole: readonly number[], random: Random): number {
  const order = shuffled([...within.keys()], random);
  return order.reduce((best, level) =>
    within[level]! < within[best]! || (within[level] === within[best] && whole[level]! < whole[best]!)
      ? level
      : best,
  );
}
