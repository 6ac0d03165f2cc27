import { below, type Random, shuffled } from '../lib/random.ts';
import { candidates } from './candidates.ts';
import type { Levels, Rules } from './rules.ts';
import { tallyOf } from './unevenness.ts';

/** Of more scenarios that there may be, changes of levels find enough. */
const mostPossible = 2000;

/** From this share of all that there may be, hardly any change of a level leads to a scenario that is not there yet. */
const dense = 0.75;

/** Swaps between blocks that are tried, for each scenario. */
const swaps = 200;

/**
 * Some of all scenarios of one profile that there may be, dealt to blocks as evenly as swaps make them; undefined where
 * there are so many more that changes of levels find them, or fewer than are asked for.
 *
 * @param blocks - [N] the block of each scenario
 * @param mayGoOn - false when the time is up
 */
export function denseStart(
  rules: Rules,
  blocks: readonly number[],
  random: Random,
  mayGoOn: () => boolean,
): Levels | undefined {
  const N = blocks.length;
  const all = rules.counts.reduce((product, count) => product * count, 1);
  if (rules.profiles > 1 || all > mostPossible) return undefined;
  const possible = candidates(rules, mostPossible, 0);
  if (N < dense * possible.length || N > possible.length) return undefined;
  const levels = Uint8Array.from(shuffled(possible, random).slice(0, N).flat(2));
  if (new Set(blocks).size > 1) evenOut(levels, rules, blocks, random, mayGoOn);
  return levels;
}

/** Swaps scenarios of different blocks as long as that makes levels occur more equally within them. */
function evenOut(
  levels: Levels,
  rules: Rules,
  blocks: readonly number[],
  random: Random,
  mayGoOn: () => boolean,
): void {
  const N = blocks.length;
  for (let tries = swaps * N; tries > 0 && mayGoOn(); tries--) {
    const [one, other] = [below(N, random), below(N, random)];
    if (blocks[one] === blocks[other]) continue;
    const unequal = () =>
      inequality(levels, blocks[one]!, rules, blocks) + inequality(levels, blocks[other]!, rules, blocks);
    const before = unequal();
    swap(levels, one, other, rules);
    if (unequal() > before) swap(levels, one, other, rules);
  }
}

/** The sum of squares of how often levels occur in a block: the less, the more equal. */
function inequality(levels: Levels, block: number, rules: Rules, blocks: readonly number[]): number {
  return rules.counts.reduce(
    (sum, _, c) => tallyOf(levels, block, c, rules, blocks).reduce((all, often) => all + often * often, sum),
    0,
  );
}

function swap(levels: Levels, one: number, other: number, { counts }: Rules): void {
  for (let c = 0; c < counts.length; c++) {
    const [a, b] = [one * counts.length + c, other * counts.length + c];
    [levels[a], levels[b]] = [levels[b]!, levels[a]!];
  }
}
