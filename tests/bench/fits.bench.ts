import { bench, describe } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { fit as estimate } from '../../src/estimation/fit.ts';
import { maximumLikelihood, noResampling } from '../../src/estimation/model.ts';
import { recipe, seed } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { resultsPlan, tasksOf } from '../../src/results/plan.ts';
import { shownOf } from '../../src/results/shown.ts';
import { study } from '../../src/study/templates/data-sharing.ts';
import { datasetOf } from '../published/read.ts';

const makeKernel = wasmKernels(kernelModule());

describe('one fit with its checks and covariances', () => {
  // Other software takes 10 to 125 ms for the first on one core of a server.
  for (const name of ['ratings_eff_ordered_logit', 'electricity_mnl', 'modechoice_sp_mnl']) {
    const data = datasetOf(name);
    bench(name, () => {
      estimate(data, maximumLikelihood, noResampling, makeKernel, () => undefined);
    });
  }
});

describe('all fits of the reference study, one after the other', () => {
  const tasks = tasksOf(resultsPlan(study, shownOf(study, simulate(study, recipe, seed), [])));
  bench('3,050 resampled fits', () => {
    for (const task of tasks) estimate(task.data, task.model, task.resampling, makeKernel, () => undefined);
  });
});
