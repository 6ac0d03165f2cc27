import type { RatingData } from '../response/dataset.ts';
import type { Fit } from './fit.ts';
import { leastLeft } from './least-left.ts';
import { type PeopleTest, peopleTest } from './people-test.ts';
import type { ScenarioSpan } from './scenario-span.ts';

/**
 * The dataset in which each scenario has its own free value: the criteria's columns, and beside them as many
 * as scenarios leave over, orthogonal to the criteria and to a constant over the scenarios.
 *
 * @returns undefined with fewer than `leastLeft` left
 */
export function freeScenarios(data: RatingData, { scenarioOf, left }: ScenarioSpan): RatingData | undefined {
  if (left.length < leastLeft) return undefined;
  const K = data.names.length;
  const columns = K + left.length;
  const x = new Float64Array(data.answer.length * columns);
  for (const [row, s] of scenarioOf.entries()) {
    x.set(data.x.subarray(row * K, (row + 1) * K), row * columns);
    for (const [e, column] of left.entries()) x[row * columns + K + e] = column[s]!;
  }
  const names = [...data.names, ...left.map((_, e) => `left:${e + 1}`)];
  return { ...data, names, x };
}

/**
 * Whether each scenario can have a finite value of its own: none was given only the lowest answer that anyone gave,
 * or only the highest. Told beforehand, since among many scenarios a fit takes minutes to find which.
 */
export function haveOwnValues({ answer }: RatingData, { scenarioOf }: ScenarioSpan): boolean {
  const lowest = answer.reduce((least, a) => Math.min(least, a), answer[0]!);
  const highest = answer.reduce((most, a) => Math.max(most, a), answer[0]!);
  const low = new Map<number, number>();
  const high = new Map<number, number>();
  for (const [row, s] of scenarioOf.entries()) {
    low.set(s, Math.min(low.get(s) ?? highest, answer[row]!));
    high.set(s, Math.max(high.get(s) ?? lowest, answer[row]!));
  }
  return [...low].every(([s, least]) => least < highest && high.get(s)! > lowest);
}

/**
 * Tests whether the criteria's effects add up, against one free value per scenario: that all that the
 * scenarios leave over is zero.
 *
 * @param fit - of `freeScenarios`' dataset, with each person's influence
 * @returns undefined as in `peopleTest`
 */
export function lackOfFit(fit: Fit, left: number, K: number): PeopleTest | undefined {
  return peopleTest(
    fit,
    Array.from({ length: left }, (_, e) => K + e),
  );
}
