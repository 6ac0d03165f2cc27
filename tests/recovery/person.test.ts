import { expect, test } from 'vitest';
import { ownWeights, priorOf } from '../../src/estimation/own-weights.ts';
import { clearGiven, recipePrior, saidOf } from '../../src/headless/person-statements.ts';
import { wider } from '../../src/headless/wider.ts';
import { judgements } from '../../src/response/answered.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { clearCriteria } from '../../src/results/clear.ts';
import { loadTemplate } from '../../src/study/templates.ts';

/** A smaller size of what `npm run recovery -- person` shows. */
const truth = { ...recipe, ...wider(recipe, 3), shifts: [], people: 100 };

test('saidOf: of what is called clear of simulated people at least 93% is true, with their group as prior and without', async () => {
  const study = await loadTemplate('data-sharing');
  const loose = priorOf(study);
  for (const clearTo of [
    clearGiven(study, recipePrior(study, truth)),
    ({ answers }: { readonly answers: readonly (number | null)[] }) =>
      clearCriteria(study.criteria, loose, ownWeights(study, judgements(study, { answers }), loose)),
  ]) {
    const { statements, right } = saidOf(study, truth, 7, clearTo);
    expect(statements).toBeGreaterThan(70);
    expect(right / statements).toBeGreaterThan(0.93);
  }
});
