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
};

/**
 * How often the most probable answer is the given one, for people whom the model has not seen
 * (leave-one-person-out cross-validation; Hastie, Tibshirani and Friedman 2009, section 7.10).
 *
 * @param answers - [N][scenarios] of the people of the fit, in its order; null where skipped
 * @returns undefined without jackknife, or where a fit without someone has no estimate
 */
export function leftOutHits(
  panel: Panel,
  answers: readonly (readonly (number | null)[])[],
): LeftOutHits | undefined {
  const { fit, study } = panel;
  const size = fit.estimate.length;
  if (answers.length === 0 || fit.jackknife.length !== answers.length * size) return undefined;
  const all = answers.flat();
  let hits = 0;
  let guesses = 0;
  for (const [n, given] of answers.entries()) {
    const named = mostProbable(panel, fit.jackknife.subarray(n * size, (n + 1) * size));
    if (!named) return undefined;
    const commonest = largest(
      categories(study.answer).map((_, category) => count(all, category) - count(given, category)),
    );
    hits += given.filter((category, s) => category === named[s]).length;
    guesses += count(given, commonest);
  }
  const judgements = all.filter((category) => category !== null).length;
  return { model: hits / judgements, guess: guesses / judgements };
}

/** [scenarios] the category with the largest share; undefined where the parameters do not give all shares. */
function mostProbable(panel: Panel, parameters: Float64Array): number[] | undefined {
  const shares = panel.study.design.scenarios.map((scenario) =>
    scenarioShares(panel, scenario).map((share) => share(parameters)),
  );
  return shares.flat().some(Number.isNaN) ? undefined : shares.map(largest);
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

function count(answers: readonly (number | null)[], category: number): number {
  return answers.filter((answer) => answer === category).length;
}

/** Index of the largest value, the first of equals. */
function largest(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}
