import { expect, test } from 'vitest';
import { ownWeights } from '../../src/estimation/own-weights.ts';
import { clearGiven, recipePrior, saidOf } from '../../src/headless/person-statements.ts';
import { wider } from '../../src/headless/wider.ts';
import { ownJudgements } from '../../src/response/answered.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { clearCriteria } from '../../src/results/clear.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { recipeWeights } from '../support/recipe-weights.ts';

/** A smaller size of what `npm run recovery -- person` shows. */
const truth = { ...recipe, ...wider(recipe, 3), shifts: [], people: 100 };

test('saidOf: of what is called clear of simulated people at least 93% is true, with their group as prior', async () => {
  const study = await loadTemplate('data-sharing');
  const { statements, right } = saidOf(study, truth, 7, clearGiven(study, recipePrior(study, truth)));
  expect(statements).toBeGreaterThan(70);
  expect(right / statements).toBeGreaterThan(0.93);
});

test('saidOf: the same of what a respondent is told, by the weights that a study carries of the group', async () => {
  const study = await loadTemplate('data-sharing');
  const prior = recipeWeights(study, truth);
  const { statements, right } = saidOf(study, truth, 7, (response) =>
    clearCriteria(study.criteria, prior, ownWeights(study, ownJudgements(study, response), prior)),
  );
  expect(statements).toBeGreaterThan(70);
  expect(right / statements).toBeGreaterThan(0.93);
});
