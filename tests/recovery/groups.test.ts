import { expect, test } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { grouped, groupRates } from '../../src/headless/group-rates.ts';
import { poolingErrors } from '../../src/headless/pooling-errors.ts';
import { ratingData } from '../../src/response/rating-data.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { drawnTogether } from '../../src/results/drawn-together.ts';
import { type CriterionImportance, importance } from '../../src/results/importance.ts';
import { top, topLength } from '../../src/results/top.ts';
import { codings } from '../../src/study/coding.ts';
import { loadTemplate } from '../../src/study/templates.ts';
import { fitOf } from '../estimation/fitting.ts';

/** Small sizes of what `npm run recovery -- groups pooling` shows in full. */
const makeKernel = wasmKernels(kernelModule());

test('groupRates: with no difference between groups of 10, 15 and 25 about one test in twenty finds one', async () => {
  const study = await loadTemplate('data-sharing');
  const recipes = [10, 15, 25].map((people) => ({ ...recipe, shifts: [], people }));
  const rates = groupRates({ study, recipes, sets: 100, permutations: 99, firstSeed: 5_000, makeKernel });
  // At 5% the number in 100 lies in 0..12 with a probability of 0.998; a clustered Wald test rejects half.
  expect(rates.overall).toBeLessThanOrEqual(0.12);
  expect(rates.any).toBeLessThanOrEqual(0.12);
});

test('poolingErrors: without a group difference shrunk weights are far nearer the truth than separate ones', async () => {
  const study = await loadTemplate('data-sharing');
  const truth = { study, recipe, sizes: [20, 15, 15], groupSd: 0, sets: 10, firstSeed: 1, makeKernel };
  const { separate, pooled, failed } = poolingErrors(truth);
  expect(failed).toBe(0);
  // With one fit on three times the people the error would be a third; 1.2 times that is judged on 120 sets.
  expect(pooled).toBeLessThan(0.6 * separate);
});

test('drawn together, groups of 10 to 15 that do not differ name more of the true top 4 than by their own answers', async () => {
  const study = await loadTemplate('data-sharing');
  const coding = codings(study.criteria);
  const sizes = [10, 12, 15];
  const recipes = sizes.map((people) => ({ ...recipe, shifts: [], people }));
  const effects = study.criteria.map(({ id }) => recipe.criteria[id]!.effects);
  const truth = top(effects.map(range)).map((c) => study.criteria[c]!.id);
  const model = { family: 'fixed', ridge: 1, codings: coding } as const;
  const right = (rows: readonly CriterionImportance[]) =>
    rows.slice(0, topLength).filter(({ criterion }) => truth.includes(criterion)).length;
  const gains = Array.from({ length: 40 }, (_, seed) => {
    const responses = grouped(study, recipes, seed);
    const fits = sizes.map((size, g) => {
      const from = sizes.slice(0, g).reduce((sum, each) => sum + each, 0);
      return fitOf(ratingData(study, responses.slice(from, from + size)), { model });
    });
    const drawn = drawnTogether(fits, ratingData(study, responses), coding)!;
    const gain = fits.map((fit, g) => {
      const together = drawn.kind === 'same' ? drawn.all : drawn.groups[g]!;
      return right(together) - right(importance(fit, coding));
    });
    return mean(gain);
  });
  const gain = mean(gains);
  const error = Math.sqrt(mean(gains.map((each) => (each - gain) ** 2)) / (gains.length - 1));
  // At 2 errors chance alone would pass this in 2% of such tests.
  expect(gain).toBeGreaterThan(2 * error);
});

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function range(effects: readonly number[]): number {
  return Math.max(...effects) - Math.min(...effects);
}
