import type { Judgement } from '../study/judgement.ts';
import { categories, type Profile, type Scenario, type Study } from '../study/study.ts';
import { choiceShares } from './choice.ts';
import type { Quantity } from './estimated.ts';
import { categoryShares, noneUtility, type Panel, unusedCategories, utility } from './panel.ts';

/**
 * What naming the category of the largest value earns when this one is given: 1 where they are at most `within` apart.
 * Equally large ones share it.
 */
export function hit(values: readonly number[], given: number, within = 0): number {
  const most = Math.max(...values);
  const named = values.flatMap((value, category) => (value === most ? [category] : []));
  return named.filter((category) => Math.abs(category - given) <= within).length / named.length;
}

export function less(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value - b[i]!);
}

/** [C] how often each answer was given. */
export function tally({ answer }: Pick<Study, 'answer'>, given: readonly Judgement[]): number[] {
  return categories(answer).map((_, category) => given.filter((each) => each.answer === category).length);
}

export function keyOf(scenario: Scenario): string {
  return scenario.join(';');
}

/** The judgements of each scenario, by `keyOf`, in order of appearance. */
export function ofScenarios(given: readonly Judgement[]): Map<string, Judgement[]> {
  const found = new Map<string, Judgement[]>();
  for (const each of given) {
    const key = keyOf(each.scenario);
    const own = found.get(key);
    if (own) own.push(each);
    else found.set(key, [each]);
  }
  return found;
}

/** The function, done once for scenarios that are the same. */
export function byScenario<T>(make: (scenario: Scenario) => T): (scenario: Scenario) => T {
  const made = new Map<string, T>();
  return (scenario) => {
    const key = keyOf(scenario);
    const known = made.get(key) ?? make(scenario);
    made.set(key, known);
    return known;
  };
}

/** [C] the share of each answer to a scenario of the study; 0 of one that nobody gave. */
export function scenarioShares(panel: Panel, scenario: readonly Profile[]): Quantity[] {
  const utilities = scenario.map((profile) => utility(panel, profile));
  if (panel.study.answer.kind === 'choice') return choiceShares([...utilities, ...noneUtility(panel)]);
  const unused = unusedCategories(panel);
  return categoryShares(panel, utilities[0]!).map((share, category) =>
    unused.includes(category) ? () => 0 : share,
  );
}
