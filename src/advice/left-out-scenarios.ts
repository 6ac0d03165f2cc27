import { answerLabels } from '../study/answer-labels.ts';
import type { Judgement } from '../study/judgement.ts';
import { hit, keyOf, less, ofScenarios, scenarioShares, tally } from './naming.ts';
import { agreeShare, type Panel, utility } from './panel.ts';

/** How well scenarios are foretold that the model has not seen. */
export type LeftOutScenarios = {
  /** [scenarios of the design] share that agrees in 0..1; NaN where it cannot be foretold. */
  readonly foretold: readonly number[];
  /** Scenarios that differ and were judged, and how many of them the others foretell. */
  readonly judged: number;
  readonly known: number;
  /** Share of the answers to those that was named as the most probable one. */
  readonly model: number;
  /** The same of always naming what was answered most often. */
  readonly guess: number;
  /** And of naming what was answered most often to each: no model that takes people as alike names more. */
  readonly most: number;
};

/**
 * Foretells the answers to each scenario by the fit without it. Equally probable and equally frequent answers share the
 * hit.
 *
 * @param panel - of a rating or yes/no study, with the fit in which each scenario was left out, in order of appearance
 *   in the judgements; NaN where the others cannot tell
 */
export function leftOutScenarios(panel: Panel, judgements: readonly Judgement[]): LeftOutScenarios {
  const { study, fit } = panel;
  const P = fit.estimate.length;
  const answers = ofScenarios(judgements);
  const total = tally(study, judgements);
  const agreeing = new Map<string, number>();
  let [known, model, guess, most, count] = [0, 0, 0, 0, 0];
  for (const [s, [key, own]] of [...answers].entries()) {
    const counts = tally(study, own);
    const { scenario } = own[0]!;
    const without = asTheOthersTell(panel, less(total, counts));
    const parameters = fit.jackknife.subarray(s * P, (s + 1) * P);
    const shares = scenarioShares(without, scenario).map((share) => share(parameters));
    agreeing.set(key, agreeShare(without, utility(without, scenario[0]!))(parameters));
    if (shares.some(Number.isNaN)) continue;
    known++;
    for (const { answer } of own) {
      model += hit(shares, answer);
      guess += hit(total, answer);
      most += hit(counts, answer);
      count++;
    }
  }
  const foretold = study.design.scenarios.map((scenario) => agreeing.get(keyOf(scenario)) ?? Number.NaN);
  const shares = { model: model / count, guess: guess / count, most: most / count };
  return { foretold, judged: answers.size, known, ...shares };
}

/**
 * The panel whose fit has no thresholds of answers that were given to the scenario left out alone, as the whole fit has
 * none of those that nobody gave: their share is then 0.
 *
 * @param others - [C] how often each answer was given to the other scenarios
 */
function asTheOthersTell(panel: Panel, others: readonly number[]): Panel {
  const unused = answerLabels(panel.study.answer).filter((_, c) => others[c] === 0);
  const problems = unused.map((category) => ({ kind: 'unused-category' as const, category, mergedWith: '' }));
  return { ...panel, fit: { ...panel.fit, problems } };
}
