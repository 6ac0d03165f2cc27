import { type Random, shuffled } from '../lib/random.ts';
import { kept } from './blocks.ts';
import { faultsIn, faultsOf, type Levels, type Rules } from './rules.ts';
import { tallyOf } from './unevenness.ts';

export type Repair = {
  readonly rules: Rules;
  /** [rows] the block of each, in which levels are to occur equally often; those that are kept stay as they are. */
  readonly groups: readonly number[];
  readonly random: Random;
  /** False when the time is up. */
  readonly mayGoOn: () => boolean;
};

/** Passes that repair; each takes away what it can of what must not occur. */
const mostRepairs = 20;

/**
 * Changes levels in place until scenarios have no faults, and levels occur about equally often.
 *
 * @returns whether that was reached
 */
export function repaired(levels: Levels, search: Repair): boolean {
  const { rules } = search;
  let faults = faultsOf(levels, rules);
  for (let pass = 0; pass < mostRepairs && faults > 0 && search.mayGoOn(); pass++) {
    repair(levels, search);
    faults = faultsOf(levels, rules);
  }
  if (faults > 0) return false;
  rebalance(levels, search);
  return true;
}

/** Gives profiles of scenarios with faults the rarest level that helps. */
function repair(levels: Levels, search: Repair): void {
  const { rules, groups, random } = search;
  const C = rules.counts.length;
  for (const row of shuffled(movable(search), random)) {
    if (!search.mayGoOn()) return;
    const scenario = Math.floor(row / rules.profiles);
    for (const c of shuffled([...rules.counts.keys()], random)) {
      const faults = faultsIn(levels, scenario, rules);
      if (faults === 0) break;
      const at = row * C + c;
      const was = levels[at]!;
      const better = rarestFirst(tallyOf(levels, groups[row]!, c, rules, groups)).find((level) => {
        levels[at] = level;
        return faultsIn(levels, scenario, rules) < faults;
      });
      levels[at] = better ?? was;
    }
  }
}

/** Moves profiles from a level that occurs too often to one that occurs too seldom, where nothing is broken. */
function rebalance(levels: Levels, search: Repair): void {
  const { rules, groups, random } = search;
  const C = rules.counts.length;
  for (const c of rules.counts.keys()) {
    for (const row of shuffled(movable(search), random)) {
      if (!search.mayGoOn()) return;
      const at = row * C + c;
      const was = levels[at]!;
      const tally = tallyOf(levels, groups[row]!, c, rules, groups);
      const better = rarestFirst(tally).find((level) => {
        levels[at] = level;
        return (
          tally[level]! < tally[was]! - 1 && faultsIn(levels, Math.floor(row / rules.profiles), rules) === 0
        );
      });
      levels[at] = better ?? was;
    }
  }
}

function movable({ groups }: Repair): number[] {
  return [...groups.keys()].filter((row) => groups[row] !== kept);
}

function rarestFirst(tally: readonly number[]): number[] {
  return [...tally.keys()].sort((a, b) => tally[a]! - tally[b]! || a - b);
}
