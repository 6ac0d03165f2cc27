import { type CalibrationRow, calibration } from '../advice/calibration.ts';
import { type LeftOutScenarios, leftOutScenarios } from '../advice/left-out-scenarios.ts';
import { judgements } from '../response/answered.ts';
import type { Response } from '../response/response.ts';
import type { ModelChecks } from '../results/model-checks.ts';
import { scenarioRows } from '../results/scenario-rows.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** How scenarios are foretold from the others, beside what was answered as far as that may be shown. */
export type Foretold = { readonly found: LeftOutScenarios; readonly rows: readonly CalibrationRow[] };

/**
 * @param people - whom the checks are of, in their order
 * @returns undefined where no scenario was left out
 */
export function foretoldOf(
  study: Study,
  people: readonly Response[],
  checks: ModelChecks,
): Foretold | undefined {
  const scenarios = checks.kind === 'made' ? checks.scenarios : undefined;
  const fit = scenarios?.kind === 'made' ? scenarios.leftOut : undefined;
  if (!fit) return undefined;
  const given = people.flatMap((person) => judgements(study, person));
  const found = leftOutScenarios({ study, codings: codings(study.criteria), fit }, given);
  return { found, rows: calibration(study, scenarioRows(study, people), found.foretold) };
}
