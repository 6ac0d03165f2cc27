import { fit as estimate } from '../estimation/fit.ts';
import { testLevel } from '../estimation/joint-test.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import { checksPlan } from '../results/model-checks.ts';
import type { Study } from '../study/study.ts';

/** A truth, and the study that its answers are read as. */
export type ModelTruth = {
  /** What the answers are to: the study itself, or one with more criteria in the same scenarios. */
  readonly truth: Study;
  readonly recipe: Recipe;
  readonly study: Study;
  readonly sets: number;
  /** Data set i is simulated from `firstSeed` + i. */
  readonly firstSeed: number;
  readonly makeKernel: MakeKernel;
};

/** Shares of data sets in which a test of the model rejects at 5%. */
export type ModelRates = {
  readonly additive: number;
  /** By criterion: of its straight line. */
  readonly lines: ReadonlyMap<string, number>;
};

/** @throws Error when a data set cannot be tested */
export function modelRates({ truth, recipe, study, sets, firstSeed, makeKernel }: ModelTruth): ModelRates {
  let additive = 0;
  const bent = new Map<string, number>();
  for (let i = 0; i < sets; i++) {
    const plan = checksPlan(study, simulate(truth, recipe, firstSeed + i));
    const checks = plan.read(({ data, model, resampling }) =>
      // Only the tests are asked for: leaving out scenarios would be most of the time.
      estimate(data, model, { ...resampling, jackknife: false }, makeKernel, () => undefined),
    );
    if (checks.kind !== 'made' || checks.scenarios?.kind !== 'made' || !checks.scenarios.additive)
      throw new Error(`data set ${i} not tested`);
    if (checks.scenarios.additive.p < testLevel) additive++;
    for (const { criterion, test } of checks.lines) {
      if (!test) throw new Error(`data set ${i}: no line of ${criterion}`);
      bent.set(criterion, (bent.get(criterion) ?? 0) + Number(test.p < testLevel));
    }
  }
  const lines = new Map([...bent].map(([criterion, count]) => [criterion, count / sets]));
  return { additive: additive / sets, lines };
}
