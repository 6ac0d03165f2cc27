import type { Judgement } from '../study/judgement.ts';
import type { Scenario } from '../study/study.ts';
import { asTheOthersTell, hit, keyOf, less, ofScenarios, scenarioShares, tally } from './naming.ts';
import { agreeShare, type Panel, utility } from './panel.ts';

/** How well scenarios are foretold that the model has not seen. */
export type LeftOutScenarios = {
  /** [scenarios of the design] share that agrees in 0..1; NaN where it cannot be foretold. */
  readonly foretold: readonly number[];
  /** Scenarios that differ and were judged, and how many of them the others foretell. */
  readonly judged: number;
  readonly known: number;
  /** Of the answers to those, as far as they may be counted; undefined where none may. */
  readonly hits: ScenarioHits | undefined;
};

/** Shares in 0..1 of the answers that were named. */
type ScenarioHits = {
  /** As the most probable one. */
  readonly model: number;
  /** By naming always what was answered most often. */
  readonly guess: number;
  /** By naming what was answered most often to each scenario: no model that takes people as alike names more. */
  readonly most: number;
};

/** What was answered, and the estimates without each scenario. */
type LeftOut = {
  readonly judgements: readonly Judgement[];
  /** [scenarios][P] in order of appearance in the judgements; NaN where the others cannot tell. */
  readonly without: readonly Float64Array[];
  /** The scenarios of which hits may be counted. */
  readonly counted: readonly Scenario[];
};

/**
 * Foretells the answers to each scenario by the fit without it. Equally probable and equally frequent answers share the
 * hit.
 *
 * @param panel - of a rating or yes/no study
 */
export function leftOutScenarios(panel: Panel, { judgements, without, counted }: LeftOut): LeftOutScenarios {
  const { study } = panel;
  const answers = ofScenarios(judgements);
  const counts = new Set(counted.map(keyOf));
  const everything = tally(study, judgements);
  const total = tally(
    study,
    judgements.filter(({ scenario }) => counts.has(keyOf(scenario))),
  );
  const agreeing = new Map<string, number>();
  let [known, model, guess, most, count] = [0, 0, 0, 0, 0];
  for (const [s, [key, own]] of [...answers].entries()) {
    const tallied = tally(study, own);
    const { scenario } = own[0]!;
    const given = less(everything, tallied).map((others) => others > 0);
    const others = asTheOthersTell(panel, given);
    const parameters = without[s]!;
    const shares = scenarioShares(others, scenario).map((share) => share(parameters));
    agreeing.set(key, agreeShare(others, utility(others, scenario[0]!))(parameters));
    if (shares.some(Number.isNaN)) continue;
    known++;
    if (!counts.has(key)) continue;
    for (const { answer } of own) {
      model += hit(shares, answer);
      guess += hit(total, answer);
      most += hit(tallied, answer);
      count++;
    }
  }
  const foretold = study.design.scenarios.map((scenario) => agreeing.get(keyOf(scenario)) ?? Number.NaN);
  const hits = count > 0 ? { model: model / count, guess: guess / count, most: most / count } : undefined;
  return { foretold, judged: answers.size, known, hits };
}
