import type { Scenario } from '../../study/study.ts';

/** The levels of criterion `c` that occur in scenarios. */
export function usedIn(scenarios: readonly Scenario[], c: number): number[] {
  return [...new Set(scenarios.flat().map((profile) => profile[c]!))];
}
