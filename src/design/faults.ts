import { broken, type Prohibition } from './feasible.ts';

/** [scenarios][profiles][criteria] levels, changed in place. */
export type Sets = number[][][];

export function faultsOf(sets: Sets, prohibited: readonly Prohibition[]): number {
  return faultsIn(sets, [...sets.keys()], prohibited);
}

/** Prohibitions broken, profiles repeated within a scenario, and scenarios that are there more than once. */
export function faultsIn(
  sets: Sets,
  scenarios: readonly number[],
  prohibited: readonly Prohibition[],
): number {
  let faults = 0;
  for (const s of scenarios) {
    const set = sets[s]!;
    for (const profile of set) faults += broken(profile, prohibited);
    for (let j = 1; j < set.length; j++) {
      if (set.slice(0, j).some((earlier) => isSame(earlier, set[j]!))) faults++;
    }
    for (let other = 0; other < sets.length; other++) {
      if (other !== s && isSameSet(sets[other]!, set)) faults++;
    }
  }
  return faults;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  for (let c = 0; c < one.length; c++) if (one[c] !== other[c]) return false;
  return true;
}

/** The same profiles, in whichever order. */
function isSameSet(one: readonly number[][], other: readonly number[][]): boolean {
  return one.every((profile) => other.some((candidate) => isSame(profile, candidate)));
}
