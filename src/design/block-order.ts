import { type Random, seeded, shuffled } from '../lib/random.ts';
import type { Division } from '../study/division.ts';
import { blocksOf, shared } from './blocks.ts';

/**
 * An order in which the scenarios of a block may be shown, by their numbers, with so many of them shown a second time:
 * first in the first third, again in the last, so that nobody answers from memory. Anchors are repeated before others,
 * since all blocks have them.
 */
export function blockOrder(division: Division, block: number, repeats: number, random: Random): number[] {
  const blocks = blocksOf(division);
  const own = [...blocks.keys()].filter((s) => blocks[s] === block);
  const common = [...blocks.keys()].filter((s) => blocks[s] === shared);
  if (repeats === 0) return shuffled([...common, ...own], random);
  const scenarios = [...shuffled(common, random), ...shuffled(own, random)];
  const again = scenarios.slice(0, repeats);
  const others = shuffled(scenarios.slice(repeats), random);
  const third = Math.floor(others.length / 3);
  return [
    ...shuffled([...again, ...others.slice(0, third)], random),
    ...others.slice(third, others.length - third),
    ...shuffled([...again, ...others.slice(others.length - third)], random),
  ];
}

/** [blocks] such an order of each block. */
export function blockOrders(
  division: Division,
  { repeats, seed }: { readonly repeats: number; readonly seed: number },
): number[][] {
  const random = seeded(seed);
  return Array.from({ length: division.blocks }, (_, b) => blockOrder(division, b, repeats, random));
}
