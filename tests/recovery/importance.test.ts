import { expect, test } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { nilRate } from '../../src/headless/nil-rate.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { loadTemplate } from '../../src/study/templates.ts';

/**
 * At a true rate of 95% the number called nothing in 100 data sets lies in 88..99 with
 * probability 0.99 (binomial); the 500 sets that tell 93% from 97% are `npm run recovery`.
 */
const sets = 100;
const bounds = { least: 0.88, most: 0.99 };

test.for(['persons', 'sensitivity'])(
  'with no effect of %s in the truth, importance calls it nothing in about 95% of data sets, with a strength of 0 on average',
  async (criterion) => {
    const study = await loadTemplate('data-sharing');
    const makeKernel = wasmKernels(kernelModule());
    const found = nilRate({ study, recipe, criterion, sets, firstSeed: 10_000, makeKernel });
    expect(found.calledNothing).toBeGreaterThanOrEqual(bounds.least);
    expect(found.calledNothing).toBeLessThanOrEqual(bounds.most);
    // A mean without bias lies further out in one of a thousand such tests.
    expect(Math.abs(found.strength)).toBeLessThan(3.3 * found.strengthError);
  },
);
