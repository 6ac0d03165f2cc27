import type { Judgement } from '../study/judgement.ts';
import type { Scenario } from '../study/study.ts';
import { hit, keyOf, scenarioShares, tally } from './naming.ts';
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
 *   in the judgements
 */
export function leftOutScenarios(panel: Panel, judgements: readonly Judgement[]): LeftOutScenarios {
  const { study, fit } = panel;
  const P = fit.estimate.length;
  const answers = new Map<string, Judgement[]>();
  for (const each of judgements) {
    const own = answers.get(keyOf(each.scenario));
    if (own) own.push(each);
    else answers.set(keyOf(each.scenario), [each]);
  }
  const places = new Map([...answers.keys()].map((key, s) => [key, s]));
  const agreeing = (scenario: Scenario) => {
    const s = places.get(keyOf(scenario));
    if (s === undefined) return Number.NaN;
    return agreeShare(panel, utility(panel, scenario[0]!))(fit.jackknife.subarray(s * P, (s + 1) * P));
  };
  const total = tally(study, judgements);
  let [known, model, guess, most, count] = [0, 0, 0, 0, 0];
  for (const [s, own] of [...answers.values()].entries()) {
    const parameters = fit.jackknife.subarray(s * P, (s + 1) * P);
    const shares = scenarioShares(panel, own[0]!.scenario).map((share) => share(parameters));
    if (shares.some(Number.isNaN)) continue;
    known++;
    const counts = tally(study, own);
    for (const { answer } of own) {
      model += hit(shares, answer);
      guess += hit(total, answer);
      most += hit(counts, answer);
      count++;
    }
  }
  const foretold = study.design.scenarios.map(agreeing);
  const shares = { model: model / count, guess: guess / count, most: most / count };
  return { foretold, judged: answers.size, known, ...shares };
}
