import type { Judgement } from '../study/judgement.ts';
import { categories, type Profile, type Scenario, type Study } from '../study/study.ts';
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
 * @param people - the judgements of the people of the fit, in its order; who judged nothing is not in the fit and may
 *   be among them
 * @returns undefined without jackknife, or where a fit without someone has no estimate
 */
export function leftOutHits(
  panel: Panel,
  people: readonly (readonly Judgement[])[],
): LeftOutHits | undefined {
  const { fit, study } = panel;
  const judged = people.filter((given) => given.length > 0);
  const size = fit.estimate.length;
  if (judged.length === 0 || fit.jackknife.length !== judged.length * size) return undefined;
  const answers = judged.flat();
  const total = tally(study, answers);
  const countsOf = byScenario((scenario) =>
    tally(
      study,
      answers.filter((each) => keyOf(each.scenario) === keyOf(scenario)),
    ),
  );
  const sharesOf = byScenario((scenario) => scenarioShares(panel, scenario));
  let [model, guess, perScenario, judgements] = [0, 0, 0, 0];
  for (const [n, given] of judged.entries()) {
    const parameters = fit.jackknife.subarray(n * size, (n + 1) * size);
    const others = less(total, tally(study, given));
    for (const { scenario, answer } of given) {
      const shares = sharesOf(scenario).map((share) => share(parameters));
      if (shares.some(Number.isNaN)) return undefined;
      const own = given.filter((each) => keyOf(each.scenario) === keyOf(scenario));
      model += hit(shares, answer);
      guess += hit(others, answer);
      perScenario += hit(less(countsOf(scenario), tally(study, own)), answer);
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

function less(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, i) => value - b[i]!);
}

/** [C] how often each answer was given. */
function tally({ answer }: Pick<Study, 'answer'>, given: readonly Judgement[]): number[] {
  return categories(answer).map((_, category) => given.filter((each) => each.answer === category).length);
}

function keyOf(scenario: Scenario): string {
  return scenario.join(';');
}

/** The function, done once for scenarios that are the same. */
function byScenario<T>(make: (scenario: Scenario) => T): (scenario: Scenario) => T {
  const made = new Map<string, T>();
  return (scenario) => {
    const key = keyOf(scenario);
    const known = made.get(key) ?? make(scenario);
    made.set(key, known);
    return known;
  };
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
