import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import { type Gated, gatedDistribution, isSimulated } from './gate.ts';
import { type ScenarioRatings, scenarioRatings } from './ratings.ts';

/** A scenario's answers by the whole sample, as far as they may be shown. */
export type ScenarioRow = { readonly scenario: number; readonly ratings: Gated<ScenarioRatings> };

export function scenarioRows(study: Study, responses: readonly Response[]): ScenarioRow[] {
  const simulated = isSimulated(responses);
  return scenarioRatings(study, responses).map((ratings) => ({
    scenario: ratings.scenario,
    ratings: gatedDistribution(study, simulated, ratings),
  }));
}

/** Largest first. Hidden rows come last, since their place would tell of their answers. */
export function sortedBy(rows: readonly ScenarioRow[], moment: 'mean' | 'spread'): ScenarioRow[] {
  const at = ({ ratings }: ScenarioRow) =>
    ratings.kind === 'shown' ? ratings.value[moment] : Number.NEGATIVE_INFINITY;
  return [...rows].sort((a, b) => at(b) - at(a) || a.scenario - b.scenario);
}
