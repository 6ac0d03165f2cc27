import { expect, test } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { fixedFits } from '../../src/headless/check-coverage.ts';
import { coverage, generating, limit, withoutGroups } from '../../src/headless/coverage.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { loadTemplate } from '../../src/study/templates.ts';

/** The 5,000 sets that tell 93% from 97% for each parameter are `npm run recovery -- coverage`. */
test('intervals of one set of weights hold their limit in about 95% of data sets, which is nearer to nil than people’s mean', async () => {
  const study = await loadTemplate('data-sharing');
  const makeKernel = wasmKernels(kernelModule());
  const truth = withoutGroups(recipe);
  const target = limit(study, truth, 5000, makeKernel);
  const { fitted, held } = await coverage(fixedFits(study, 60, makeKernel, 1), target);
  expect(fitted).toBe(60);
  const shares = [...held.values()];
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  // Over 18 parameters that go together at most as much as four: one in a hundred such tests would fail by chance.
  expect(mean).toBeGreaterThan(0.91);
  expect(mean).toBeLessThan(0.98);
  // Weights are drawn to nil where people differ and the model takes them to be alike.
  const drawn = generating(study, truth);
  expect(Math.abs(target.get('purpose:same')!)).toBeLessThan(0.95 * drawn.get('purpose:same')!);
});
