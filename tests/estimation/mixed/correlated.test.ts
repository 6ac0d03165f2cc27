import { expect, test } from 'vitest';
import { fitMixed } from '../../../src/estimation/mixed/fit.ts';
import { ratingData } from '../../../src/response/rating-data.ts';
import { recipe, seed } from '../../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../../src/response/simulate.ts';
import { weightsModel } from '../../../src/results/model-choice.ts';
import { usualSettings } from '../../../src/results/model-settings.ts';
import { codings } from '../../../src/study/coding.ts';
import { study } from '../../../src/study/templates/data-sharing.ts';
import { localTeam } from '../../support/local-team.ts';
import { fitOf } from '../fitting.ts';

/** 50 people cannot tell most of 21 covariances: where the likelihood is so flat, chance in the points moulds it. */
const data = ratingData(study, simulate(study, recipe, seed));

async function fitted(correlated: boolean) {
  const model = weightsModel(codings(study.criteria), 'ratings', { ...usualSettings, correlated });
  const fit = await fitMixed(data, model, fitOf(data), localTeam(1), () => undefined);
  if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
  return fit.value;
}

test('a model that holds another fits no worse, and all its points count at the end', async () => {
  const independent = await fitted(false);
  const fit = await fitted(true);
  expect(fit.converged).toBe(true);
  const chance = independent.simulationError + fit.simulationError;
  expect(fit.logLikelihood).toBeGreaterThan(independent.logLikelihood - 3 * chance);
  expect(fit.effectiveDraws).toBeGreaterThan(100);
});
