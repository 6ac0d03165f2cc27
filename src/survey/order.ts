import { blockOrder } from '../design/block-order.ts';
import { below, type Random, seeded } from '../lib/random.ts';
import { divisionOf } from '../study/division.ts';
import type { Design, Study } from '../study/study.ts';
import { type Showing, showingNumber, showings } from './showings.ts';

/** What one person is shown in which order. */
export type Order = {
  /** The block whose scenarios they get, from 0. */
  readonly block: number;
  /** [repeats] the design's index of each scenario shown a second time. */
  readonly again: readonly number[];
  /** The showing at each position. */
  readonly shown: readonly number[];
  /** [criteria] the study's index of the criterion shown at each line, the same in every scenario. */
  readonly criteria: readonly number[];
};

/**
 * The order for a seed. First what there is to practise on; then the scenarios of a block drawn by lot, shuffled;
 * last those chosen for this person. Criteria in the study's own order but starting at another one for each person,
 * so that related criteria stay together and none is always read first.
 */
export function order(seed: number, { design, criteria }: Pick<Study, 'design' | 'criteria'>): Order {
  const random = seeded(seed);
  const first = below(criteria.length, random);
  const { block, scenarios } = drawn(design, random);
  const again: number[] = [];
  const judged = scenarios.map((scenario, position): Showing => {
    if (scenarios.indexOf(scenario) === position) return { kind: 'scenario', index: scenario };
    return { kind: 'again', index: again.push(scenario) - 1 };
  });
  const all = showings(design);
  const shown = [
    ...all.filter(({ kind }) => kind === 'warm-up'),
    ...judged,
    ...all.filter(({ kind }) => kind === 'tailored'),
  ].map((showing) => showingNumber(design, showing));
  return { block, again, shown, criteria: criteria.map((_, line) => (line + first) % criteria.length) };
}

function drawn(design: Design, random: Random) {
  const division = divisionOf(design);
  const block = division.blocks > 1 ? below(division.blocks, random) : 0;
  return { block, scenarios: blockOrder(division, block, design.repeats ?? 0, random) };
}
