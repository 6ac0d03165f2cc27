import { below, seeded, shuffled } from '../lib/random.ts';

/** What one person is shown in which order. */
export type Order = {
  /** [scenarios] the design's index of the scenario shown at each position. */
  readonly scenarios: readonly number[];
  /** [criteria] the study's index of the criterion shown at each line, the same in every scenario. */
  readonly criteria: readonly number[];
};

/**
 * The order for a seed: scenarios shuffled, criteria in the study's own order but starting at another one
 * for each person, so that related criteria stay together and none is always read first.
 */
export function order(seed: number, counts: { scenarios: number; criteria: number }): Order {
  const random = seeded(seed);
  const first = below(counts.criteria, random);
  return {
    scenarios: shuffled(range(counts.scenarios), random),
    criteria: range(counts.criteria).map((line) => (line + first) % counts.criteria),
  };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}
