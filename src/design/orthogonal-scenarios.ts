import { type Random, shuffled } from '../lib/random.ts';
import { shared } from './blocks.ts';
import { orthogonalArray } from './orthogonal/array.ts';
import { faultsOf, type Levels, type Rules } from './rules.ts';

/** Other names for levels may take a prohibition out of the way; after so many it hardly ever will. */
const renamings = 50;

/**
 * Rated scenarios in which every pair of levels occurs equally often, in random order and with levels named at
 * random; in several blocks, every level equally often in each. Undefined where no such array is known, or where none
 * was found without faults.
 *
 * @param blocks - [N] the block of each scenario
 */
export function orthogonalScenarios(
  rules: Rules,
  blocks: readonly number[],
  random: Random,
): Levels | undefined {
  const { counts } = rules;
  const inBlocks = new Set(blocks).size;
  if (blocks.includes(shared)) return undefined;
  // Which block a row is in is a column as any other.
  const array = orthogonalArray(blocks.length, inBlocks > 1 ? [...counts, inBlocks] : counts);
  if (!array) return undefined;
  const blockOf = (row: readonly number[]) => row[counts.length] ?? 0;
  for (let renaming = 0; renaming < renamings; renaming++) {
    const names = counts.map((count) => shuffled([...Array(count).keys()], random));
    const rows = shuffled(array, random).sort((one, other) => blockOf(one) - blockOf(other));
    const levels = Uint8Array.from(rows.flatMap((row) => counts.map((_, c) => names[c]![row[c]!]!)));
    if (faultsOf(levels, rules) === 0) return levels;
  }
  return undefined;
}
