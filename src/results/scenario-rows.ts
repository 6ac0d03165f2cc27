import type { Response } from '../response/response.ts';
import type { Study } from '../study/study.ts';
import { type Gated, gatedDistribution, isSimulated } from './gate.ts';
import { type ScenarioRatings, scenarioRatings } from './ratings.ts';

/** A scenario's answers by the whole sample, as far as they may be shown. */
export type ScenarioRow = { readonly scenario: number; readonly ratings: Gated<ScenarioRatings> };

export function scenarioRows(study: Study, responses: readonly Response[]): ScenarioRow[] {
  return scenarioRatings(study, responses).map((ratings) => ({
    scenario: ratings.scenario,
    ratings: gatedScenario(study, responses, ratings),
  }));
}

/** The rows that a figure has: of scenarios that only one block was asked, those that may be shown. */
export function figureRows(study: Study, responses: readonly Response[]): ScenarioRow[] {
  const { blocks, anchors = 0 } = study.design;
  const rows = scenarioRows(study, responses);
  // Those that all blocks share come first.
  return blocks
    ? rows.filter(({ scenario, ratings }) => scenario < anchors || ratings.kind === 'shown')
    : rows;
}

/**
 * A scenario's answers, when everyone shown judged it. Of one that some skipped, or were not asked, the people
 * behind two figures may differ by fewer than those behind the whole, and their answers by subtraction be known.
 */
export function gatedScenario(
  study: Study,
  responses: readonly Response[],
  ratings: ScenarioRatings,
): Gated<ScenarioRatings> {
  const simulated = isSimulated(responses);
  if (!simulated && ratings.people < responses.length) return { kind: 'hidden' };
  return gatedDistribution(study, simulated, ratings);
}

/**
 * Largest mean first, or least agreement. Hidden rows come last, since their place would tell of their answers.
 */
export function sortedBy(rows: readonly ScenarioRow[], by: 'mean' | 'agreement'): ScenarioRow[] {
  const at = ({ ratings }: ScenarioRow) => {
    if (ratings.kind === 'hidden') return Number.NEGATIVE_INFINITY;
    return by === 'mean' ? ratings.value.mean : -ratings.value.agreement;
  };
  return [...rows].sort((a, b) => at(b) - at(a) || a.scenario - b.scenario);
}
