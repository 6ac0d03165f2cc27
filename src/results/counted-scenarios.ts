import type { Response } from '../response/response.ts';
import { keyInOrder, type Scenario, type Study } from '../study/study.ts';
import { isAlike } from './gate.ts';
import { scenarioRatings } from './ratings.ts';
import { gatedScenario } from './scenario-rows.ts';

/**
 * The scenarios whose answers may be counted together beside those that are shown one by one. Of a few that are hidden
 * the count less what is shown would give the answers away. As many as the smallest group are counted with the others,
 * unless nearly all gave the commonest answer to each.
 */
export function countedScenarios(study: Study, responses: readonly Response[]): Scenario[] {
  const all = scenarioRatings(study, responses);
  const hidden = all.filter((ratings) => gatedScenario(study, responses, ratings).kind === 'hidden');
  const commonest = hidden.reduce((sum, { counts }) => sum + Math.max(...counts), 0);
  const answers = hidden.reduce((sum, { people }) => sum + people, 0);
  const isHidden = hidden.length < study.minimumGroup || isAlike([commonest, answers - commonest]);
  const { scenarios } = study.design;
  if (!isHidden) return scenarios;
  // One that stands twice in the design is counted as one.
  const left = new Set(hidden.map(({ scenario }) => keyInOrder(scenarios[scenario]!)));
  return scenarios.filter((scenario) => !left.has(keyInOrder(scenario)));
}
