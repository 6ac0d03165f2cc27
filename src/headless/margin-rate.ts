import { calibration } from '../advice/calibration.ts';
import { foretoldErrors } from '../advice/foretold-errors.ts';
import { leftOutScenarios } from '../advice/left-out-scenarios.ts';
import { fit as estimate } from '../estimation/fit.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { judgements } from '../response/answered.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { checksPlan } from '../results/model-checks.ts';
import { scenarioRows } from '../results/scenario-rows.ts';
import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';

/** A truth in which the model holds, and how often to draw from it. */
type Truth = {
  readonly study: Study;
  readonly recipe: Recipe;
  readonly sets: number;
  /** Data set i is simulated from `firstSeed` + i. */
  readonly firstSeed: number;
  readonly makeKernel: MakeKernel;
};

/**
 * Share of scenarios, over data sets, in which what was answered lies within the margin of what was foretold.
 *
 * @throws Error when a data set does not foretell its scenarios
 */
export function marginRate({ study, recipe, sets, firstSeed, makeKernel }: Truth): number {
  const within: boolean[] = [];
  for (let i = 0; i < sets; i++) {
    const people = simulate(study, recipe, firstSeed + i);
    const plan = checksPlan(study, people);
    const checks = plan.read(({ data, model, resampling }) =>
      // The tests are not asked for.
      resampling.jackknife
        ? estimate(data, model, resampling, makeKernel, () => undefined)
        : { ok: false, problem: [] },
    );
    const scenarios = checks.kind === 'made' ? checks.scenarios : undefined;
    if (scenarios?.kind !== 'made' || !scenarios.leftOut) throw new Error(`data set ${i}: nothing foretold`);
    const { fit, without } = scenarios.leftOut;
    const panel = { study, codings: codings(study.criteria), fit };
    const given = people.flatMap((person) => judgements(study, person));
    const { foretold } = leftOutScenarios(panel, { judgements: given, without, counted: [] });
    const errors = foretoldErrors(
      panel,
      people.map(({ answers }) => answers),
      foretold,
    );
    for (const { shares } of calibration(study, scenarioRows(study, people), foretold, errors)) {
      if (shares.kind === 'hidden') throw new Error(`data set ${i}: a scenario is hidden`);
      within.push(Math.abs(shares.value.observed - shares.value.foretold) <= shares.value.margin);
    }
  }
  return within.filter(Boolean).length / within.length;
}
