import type { Scenario } from './study.ts';

/** The same for the same profiles in whatever places, which is to ask the same twice. */
export function keyInAnyOrder(scenario: Scenario): string {
  return scenario.map(String).sort().join(' ');
}
