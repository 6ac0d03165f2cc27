import { type CalibrationRow, calibration } from '../../advice/calibration.ts';
import { type LeftOutScenarios, leftOutScenarios } from '../../advice/left-out-scenarios.ts';
import type { Fit } from '../../estimation/fit.ts';
import { judgements } from '../../response/answered.ts';
import { figureRows } from '../../results/scenario-rows.ts';
import { codings } from '../../study/coding.ts';
import type { PageProps } from './page.ts';

/** How scenarios are foretold from the others, beside what was answered as far as that may be shown. */
export type Foretold = { readonly found: LeftOutScenarios; readonly rows: readonly CalibrationRow[] };

/** @param fit - with each scenario left out in turn */
export function foretoldOf({ open, shown }: PageProps, fit: Fit): Foretold {
  const { study } = open;
  const given = shown.flatMap((person) => judgements(study, person));
  const found = leftOutScenarios({ study, codings: codings(study.criteria), fit }, given);
  return { found, rows: calibration(study, figureRows(study, shown), found.foretold) };
}
