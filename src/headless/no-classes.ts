import { fit as estimate } from '../estimation/fit.ts';
import type { MakeKernel } from '../estimation/kernel.ts';
import { latentClass } from '../estimation/latent-class/latent-class.ts';
import { classRidge } from '../estimation/latent-class/model.ts';
import { maximumLikelihood, noResampling } from '../estimation/model.ts';
import { bic } from '../estimation/statistics.ts';
import { ratingData } from '../response/rating-data.ts';
import type { Recipe } from '../response/recipe.ts';
import { simulate } from '../response/simulate.ts';
import type { Study } from '../study/study.ts';

/** A truth in which people differ by degrees, and how often to draw from it. */
export type NoClasses = {
  readonly study: Study;
  readonly recipe: Recipe;
  readonly sets: number;
  /** People in data set i: these in turn. */
  readonly people: readonly number[];
  /** Data set i is simulated from `firstSeed` + i. */
  readonly firstSeed: number;
  readonly makeKernel: MakeKernel;
};

/** In how many data sets two classes were suggested, refused, or had no lower BIC than one. */
export type Suggested = { readonly two: number; readonly refused: number; readonly one: number };

/**
 * Two classes beside one, by BIC over people.
 *
 * @throws Error when a data set cannot be fitted with one
 */
export function suggestedClasses({
  study,
  recipe,
  sets,
  people,
  firstSeed,
  makeKernel,
}: NoClasses): Suggested {
  const counts = { two: 0, refused: 0, one: 0 };
  for (let i = 0; i < sets; i++) {
    const truth = { ...recipe, people: people[i % people.length]! };
    const data = ratingData(study, simulate(study, truth, firstSeed + i));
    const one = estimate(data, maximumLikelihood, noResampling, makeKernel, () => undefined);
    if (!one.ok) throw new Error(`data set ${i} not fitted: ${one.problem[0]?.kind}`);
    const two = latentClass(
      data,
      {
        family: 'latent-class',
        classes: 2,
        starts: 20,
        seed: firstSeed + i,
        minimum: study.minimumGroup,
        bootstrap: 0,
        ridge: classRidge,
      },
      makeKernel,
      () => undefined,
    );
    if (!two.ok) counts.refused++;
    else if (peopleBic(two.value) < peopleBic(one.value)) counts.two++;
    else counts.one++;
  }
  return counts;
}

function peopleBic(fit: {
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly respondents: number;
}): number {
  return bic(fit.logLikelihood, fit.parameters, fit.respondents);
}
