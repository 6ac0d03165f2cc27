import { answerLabels } from '../study/answer-labels.ts';
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

/** The function, done once for what is the same. */
export function onceFor<A extends { join(by: string): string }, T>(make: (of: A) => T): (of: A) => T {
  const made = new Map<string, T>();
  return (of) => {
    const key = of.join(';');
    const known = made.get(key) ?? make(of);
    made.set(key, known);
    return known;
  };
}

/**
 * The panel as it is without those who alone gave some answer: of that its fit has no threshold or constant, as the
 * whole fit has none of what nobody gave, and its share is 0.
 *
 * @param given - [C] whether anyone else gave each answer
 */
export function asTheOthersTell(panel: Panel, given: readonly boolean[]): Panel {
  const { study, fit } = panel;
  const { answer } = study;
  if (answer.kind === 'choice') {
    const none = given[answer.profiles] ? answer.none : null;
    return { ...panel, study: { ...study, answer: { ...answer, none } } };
  }
  const unused = answerLabels(answer).filter((_, c) => !given[c]);
  const problems = unused.map((category) => ({ kind: 'unused-category' as const, category, mergedWith: '' }));
  return { ...panel, fit: { ...fit, problems } };
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
