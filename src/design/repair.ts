import { type Random, shuffled } from '../lib/random.ts';
import { type Evening, evened, rarestFirst } from './evening.ts';
import { faultsIn, faultsOf, type Levels } from './rules.ts';
import { tallyOf, wholeTallyOf } from './unevenness.ts';

export type Repair = Evening & { readonly random: Random };

/** Passes that repair; each takes away what it can of what must not occur. */
const mostRepairs = 20;

/**
 * Changes levels in place until scenarios have no faults, and levels occur about equally often.
 *
 * @returns whether that was reached
 */
export function repaired(levels: Levels, search: Repair): boolean {
  if (!withoutFaults(levels, search)) return false;
  rebalance(levels, search);
  return true;
}

/** Changes levels in place until scenarios have no faults, and returns whether that was reached. */
function withoutFaults(levels: Levels, search: Repair): boolean {
  let faults = faultsOf(levels, search.rules);
  for (let pass = 0; pass < mostRepairs && faults > 0 && search.mayGoOn(); pass++) {
    repair(levels, search);
    faults = faultsOf(levels, search.rules);
  }
  return faults === 0;
}

/** Gives profiles of scenarios with faults the rarest level that helps. */
function repair(levels: Levels, search: Repair): void {
  const { rules, groups, random } = search;
  const C = rules.counts.length;
  for (const row of shuffled(search.movable, random)) {
    if (!search.mayGoOn()) return;
    const scenario = Math.floor(row / rules.profiles);
    for (const c of shuffled([...rules.counts.keys()], random)) {
      const faults = faultsIn(levels, scenario, rules);
      if (faults === 0) break;
      const at = row * C + c;
      const was = levels[at]!;
      const tally = tallyOf(levels, groups[row]!, c, rules, groups);
      const better = rarestFirst(tally, wholeTallyOf(levels, c, rules)).find((level) => {
        levels[at] = level;
        return faultsIn(levels, scenario, rules) < faults;
      });
      levels[at] = better ?? was;
    }
  }
}

/** Evens levels out where nothing is broken. */
function rebalance(levels: Levels, search: Repair): void {
  const { rules, random } = search;
  const inAnyOrder = { ...search, movable: shuffled(search.movable, random) };
  evened(levels, inAnyOrder, (c, row, level) => {
    const at = row * rules.counts.length + c;
    const was = levels[at]!;
    levels[at] = level;
    const fits = faultsIn(levels, Math.floor(row / rules.profiles), rules) === 0;
    if (!fits) levels[at] = was;
    return fits;
  });
}
