import { type Random, shuffled } from '../lib/random.ts';
import { faultsOf, type Sets } from './faults.ts';
import type { Prohibition } from './feasible.ts';
import { orthogonalArray } from './orthogonal/array.ts';

/** Other names for levels may take a prohibition out of the way; after so many it hardly ever will. */
const renamings = 50;

/**
 * Rated scenarios in which every pair of levels occurs equally often, in random order and with levels named at
 * random; undefined where no such array is known, or where none was found without what is prohibited or repeated.
 *
 * @param counts - [C] levels of each criterion
 */
export function orthogonalScenarios(
  counts: readonly number[],
  scenarios: number,
  prohibited: readonly Prohibition[],
  random: Random,
): Sets | undefined {
  const array = orthogonalArray(scenarios, counts);
  if (!array) return undefined;
  for (let renaming = 0; renaming < renamings; renaming++) {
    const names = counts.map((levels) =>
      shuffled(
        Array.from({ length: levels }, (_, l) => l),
        random,
      ),
    );
    const sets = shuffled(array, random).map((row) => [row.map((level, c) => names[c]![level]!)]);
    if (faultsOf(sets, prohibited) === 0) return sets;
  }
  return undefined;
}
