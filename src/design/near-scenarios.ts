import type { Scenario } from '../study/study.ts';

/**
 * The scenarios that have another level in one place: most of them cannot occur for the reason why this one cannot.
 *
 * @param counts - [C] levels of each criterion
 */
export function nearScenarios(scenario: Scenario, counts: readonly number[]): Scenario[] {
  return scenario.flatMap((profile, j) =>
    profile.flatMap((level, c) =>
      Array.from({ length: counts[c]! }, (_, l) => l)
        .filter((other) => other !== level)
        .map((other) => scenario.with(j, profile.with(c, other))),
    ),
  );
}
