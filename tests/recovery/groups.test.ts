import { expect, test } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { groupRates } from '../../src/headless/group-rates.ts';
import { poolingErrors } from '../../src/headless/pooling-errors.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { loadTemplate } from '../../src/study/templates.ts';

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
