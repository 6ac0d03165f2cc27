import { type CalibrationRow, calibration } from '../advice/calibration.ts';
import { foretoldErrors } from '../advice/foretold-errors.ts';
import { type LeftOutScenarios, leftOutScenarios } from '../advice/left-out-scenarios.ts';
import { judgements } from '../response/answered.ts';
import type { Response } from '../response/response.ts';
import { countedScenarios } from '../results/counted-scenarios.ts';
import type { ModelChecks } from '../results/model-checks.ts';
import { scenarioRows } from '../results/scenario-rows.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** How scenarios are foretold from the others, beside what was answered as far as that may be shown. */
export type Foretold = {
  readonly found: LeftOutScenarios;
  readonly rows: readonly CalibrationRow[];
  /** Scenarios of which the hits are not counted. */
  readonly uncounted: number;
};

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
  const leftOut = scenarios?.kind === 'made' ? scenarios.leftOut : undefined;
  if (!leftOut) return undefined;
  const { fit, without } = leftOut;
  const panel = { study, codings: codings(study.criteria), fit };
  const counted = countedScenarios(study, people);
  const given = people.flatMap((person) => judgements(study, person));
  const found = leftOutScenarios(panel, { judgements: given, without, counted });
  const judging = people.map(({ answers }) => answers).filter((own) => own.some((answer) => answer !== null));
  const errors = foretoldErrors(panel, judging, found.foretold);
  return {
    found,
    rows: calibration(study, scenarioRows(study, people), found.foretold, errors),
    uncounted: study.design.scenarios.length - counted.length,
  };
}
