import type { Judgement } from '../study/judgement.ts';
import type { Scenario } from '../study/study.ts';
import { asTheOthersTell, hit, keyOf, less, ofScenarios, onceFor, scenarioShares, tally } from './naming.ts';
import type { Panel } from './panel.ts';

/** Shares of the judgements in 0..1 of which the given answer was named. */
type Hits = {
  /** By the model, estimated without the person who gave it. */
  readonly model: number;
  /** By naming always what the other people answered most often. */
  readonly guess: number;
  /** By naming in each scenario what the other people answered most often there. */
  readonly perScenario: number;
};

/** Exact hits; `near` also counts those one point off, where answers are the points of a scale. */
export type LeftOutHits = Hits & { readonly near?: Hits };

/**
 * How often the most probable answer is the given one, for people whom the model has not seen
 * (leave-one-person-out cross-validation; Hastie, Tibshirani and Friedman 2009, section 7.10). Equally
 * probable and equally frequent answers share the hit.
 *
 * @param people - the judgements of the people of the fit, in its order; who judged nothing is not in the fit and may
 *   be among them
 * @param counted - the scenarios of which hits may be counted
 * @returns undefined without jackknife or judgement that counts, or where a fit without someone has no estimate
 */
export function leftOutHits(
  panel: Panel,
  people: readonly (readonly Judgement[])[],
  counted: readonly Scenario[],
): LeftOutHits | undefined {
  const { fit, study } = panel;
  const size = fit.estimate.length;
  const judged = people.filter((given) => given.length > 0);
  if (judged.length === 0 || fit.jackknife.length !== judged.length * size) return undefined;
  const counts = new Set(counted.map(keyOf));
  const counting = judged.map((given) => given.filter(({ scenario }) => counts.has(keyOf(scenario))));
  const everything = tally(study, judged.flat());
  const total = tally(study, counting.flat());
  const all = ofScenarios(counting.flat());
  const countsOf = onceFor((scenario: Scenario) => tally(study, all.get(keyOf(scenario))!));
  const sharesBy = onceFor((given: readonly boolean[]) => {
    const others = asTheOthersTell(panel, given);
    return onceFor((scenario: Scenario) => scenarioShares(others, scenario));
  });
  const named: Named[] = [];
  for (const [n, given] of counting.entries()) {
    const parameters = fit.jackknife.subarray(n * size, (n + 1) * size);
    const sharesOf = sharesBy(less(everything, tally(study, judged[n]!)).map((count) => count > 0));
    const others = less(total, tally(study, given));
    const own = ofScenarios(given);
    for (const { scenario, answer } of given) {
      const model = sharesOf(scenario).map((share) => share(parameters));
      if (model.some(Number.isNaN)) return undefined;
      const perScenario = less(countsOf(scenario), tally(study, own.get(keyOf(scenario))!));
      named.push({ answer, model, guess: others, perScenario });
    }
  }
  if (named.length === 0) return undefined;
  return { ...hitsOf(named, 0), ...(study.answer.kind === 'scale' && { near: hitsOf(named, 1) }) };
}

/** An answer, and for each way to name one [C] the values of which it names the largest. */
type Named = { readonly answer: number } & { readonly [way in keyof Hits]: readonly number[] };

function hitsOf(named: readonly Named[], within: number): Hits {
  const share = (way: keyof Hits) =>
    named.reduce((sum, each) => sum + hit(each[way], each.answer, within), 0) / named.length;
  return { model: share('model'), guess: share('guess'), perScenario: share('perScenario') };
}
