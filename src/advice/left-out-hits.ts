import { categories, type Profile } from '../study/study.ts';
import { choiceShares } from './choice.ts';
import type { Quantity } from './estimated.ts';
import { categoryShares, noneUtility, type Panel, unusedCategories, utility } from './panel.ts';

/** Shares of the judgements in 0..1 of which exactly the given answer was named. */
export type LeftOutHits = {
  /** By the model, estimated without the person who gave it. */
  readonly model: number;
  /** By naming always what the other people answered most often. */
  readonly guess: number;
  /** By naming in each scenario what the other people answered most often there. */
  readonly perScenario: number;
};

/**
 * How often the most probable answer is the given one, for people whom the model has not seen
 * (leave-one-person-out cross-validation; Hastie, Tibshirani and Friedman 2009, section 7.10). Equally
 * probable and equally frequent answers share the hit.
 *
 * @param people - [][scenarios] the answers of the people of the fit, in its order, null where skipped; who
 *   answered nothing is not in the fit and may be among them
 * @returns undefined without jackknife, or where a fit without someone has no estimate
 */
export function leftOutHits(
  panel: Panel,
  people: readonly (readonly (number | null)[])[],
): LeftOutHits | undefined {
  const { fit, study } = panel;
  const answers = people.filter((given) => given.some((category) => category !== null));
  const size = fit.estimate.length;
  if (answers.length === 0 || fit.jackknife.length !== answers.length * size) return undefined;
  const counts = study.design.scenarios.map((_, s) =>
    categories(study.answer).map((_, category) => answers.filter((given) => given[s] === category).length),
  );
  const total = counts.reduce(added);
  const scenarios = study.design.scenarios.map((scenario) => scenarioShares(panel, scenario));
  let [model, guess, perScenario, judgements] = [0, 0, 0, 0];
  for (const [n, given] of answers.entries()) {
    const parameters = fit.jackknife.subarray(n * size, (n + 1) * size);
    const own = given.map((category) => categories(study.answer).map((_, c) => -Number(c === category)));
    const others = added(total, own.reduce(added));
    for (const [s, category] of given.entries()) {
      const shares = scenarios[s]!.map((share) => share(parameters));
      if (shares.some(Number.isNaN)) return undefined;
      if (category === null) continue;
      model += hit(shares, category);
      guess += hit(others, category);
      perScenario += hit(added(counts[s]!, own[s]!), category);
      judgements++;
    }
  }
  return {
    model: model / judgements,
    guess: guess / judgements,
    perScenario: perScenario / judgements,
  };
}

/** What naming the category of the largest value earns when this one is given; equal ones share it. */
function hit(values: readonly number[], given: number): number {
  const most = Math.max(...values);
  return values[given] === most ? 1 / values.filter((value) => value === most).length : 0;
}

function added(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value + b[i]!);
}

/** [C] the share of each answer to a scenario of the study; 0 of one that nobody gave. */
function scenarioShares(panel: Panel, scenario: readonly Profile[]): Quantity[] {
  const utilities = scenario.map((profile) => utility(panel, profile));
  if (panel.study.answer.kind === 'choice') return choiceShares([...utilities, ...noneUtility(panel)]);
  const unused = unusedCategories(panel);
  return categoryShares(panel, utilities[0]!).map((share, category) =>
    unused.includes(category) ? () => 0 : share,
  );
}
