import { type Random, shuffled } from '../lib/random.ts';
import { faultsIn, faultsOf, type Sets } from './faults.ts';
import type { Prohibition } from './feasible.ts';

export type Repair = {
  /** [C] levels of each criterion. */
  readonly counts: readonly number[];
  readonly prohibited: readonly Prohibition[];
  readonly random: Random;
};

/** Passes that repair; each takes away what it can of what must not occur. */
const mostRepairs = 20;

/**
 * Changes levels in place until nothing is prohibited or repeated, and levels occur about equally often.
 *
 * @returns whether that was reached
 */
export function repaired(sets: Sets, search: Repair): boolean {
  for (let pass = 0; pass < mostRepairs && faultsOf(sets, search.prohibited) > 0; pass++)
    repair(sets, search);
  if (faultsOf(sets, search.prohibited) > 0) return false;
  rebalance(sets, search);
  return true;
}

/** Gives profiles that break something, or repeat another, the rarest level that helps. */
function repair(sets: Sets, search: Repair): void {
  for (const place of shuffled(placesOf(sets), search.random)) {
    const [s, j] = place;
    for (const c of shuffled([...search.counts.keys()], search.random)) {
      const faults = faultsIn(sets, [s], search.prohibited);
      if (faults === 0) break;
      const profile = sets[s]![j]!;
      const was = profile[c]!;
      const rarest = rarestFirst(sets, c, search);
      const better = rarest.find((level) => {
        profile[c] = level;
        return faultsIn(sets, [s], search.prohibited) < faults;
      });
      profile[c] = better ?? was;
    }
  }
}

/** Moves profiles from a level that occurs too often to one that occurs too seldom, where nothing is broken. */
function rebalance(sets: Sets, search: Repair): void {
  for (const c of search.counts.keys()) {
    for (const [s, j] of shuffled(placesOf(sets), search.random)) {
      const profile = sets[s]![j]!;
      const was = profile[c]!;
      const tally = tallyOf(sets, c, search);
      const faults = faultsIn(sets, [s], search.prohibited);
      const better = rarestFirst(sets, c, search).find((level) => {
        profile[c] = level;
        return tally[level]! < tally[was]! - 1 && faultsIn(sets, [s], search.prohibited) <= faults;
      });
      profile[c] = better ?? was;
    }
  }
}

/** Scenario and profile of every profile. */
function placesOf(sets: Sets): (readonly [scenario: number, profile: number])[] {
  return sets.flatMap((set, s) => set.map((_, j) => [s, j] as const));
}

/** [L] how often each level of a criterion occurs. */
function tallyOf(sets: Sets, c: number, { counts }: Repair): number[] {
  const tally = new Array<number>(counts[c]!).fill(0);
  for (const set of sets) for (const profile of set) tally[profile[c]!]!++;
  return tally;
}

function rarestFirst(sets: Sets, c: number, search: Repair): number[] {
  const tally = tallyOf(sets, c, search);
  return [...tally.keys()].sort((a, b) => tally[a]! - tally[b]! || a - b);
}
