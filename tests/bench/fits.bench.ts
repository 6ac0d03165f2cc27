import { bench, describe } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { fit as estimate } from '../../src/estimation/fit.ts';
import { maximumLikelihood, noResampling } from '../../src/estimation/model.ts';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { recipe, seed } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { resultsPlan, tasksOf } from '../../src/results/plan.ts';
import { shownOf } from '../../src/results/shown.ts';
import { study } from '../../src/study/templates/data-sharing.ts';
import { publishedCases, publishedData } from '../published/cases.ts';

const makeKernel = wasmKernels(kernelModule());
const cases = new Map(publishedCases());

function dataset(name: string): Dataset {
  const { analysis } = cases.get(name)!;
  const read = readAnalysis(JSON.stringify(analysis));
  const table = readCsv(publishedData(analysis.data.file));
  if (!read.ok || !table.ok) throw new Error(name);
  const data = analysisData(read.value, table.value);
  if (!data.ok) throw new Error(name);
  return data.value.dataset;
}

describe('one fit with its checks and covariances', () => {
  // Other software takes 10 to 125 ms for the first on one core of a server.
  for (const name of ['ratings_eff_ordered_logit', 'electricity_mnl', 'modechoice_sp_mnl']) {
    const data = dataset(name);
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
