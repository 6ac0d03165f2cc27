import { afterAll, bench, describe } from 'vitest';
import type { MixedModel } from '../../src/estimation/mixed/model.ts';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { analysisModel } from '../../src/exchange/analysis-model.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { nodePool } from '../../src/headless/node.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { publishedCases, publishedData, publishedMixed } from '../published/cases.ts';
import { electricity, yardstickInput } from './panel-jobs.ts';
import { yardstick } from './yardstick.ts';

type Job = { readonly data: Dataset; readonly model: MixedModel };

/** The published case's data with all its coefficients spread over persons. */
function job(name: string, distribution: string, correlated = false): Job {
  const { analysis } = new Map([...publishedCases(), ...publishedMixed()]).get(name)!;
  const columns = analysis.terms.map((term) => ('column' in term ? term.column : ''));
  const random = Object.fromEntries(columns.map((column) => [column, distribution]));
  const read = readAnalysis(JSON.stringify({ ...analysis, model: { family: 'mixed', random, correlated } }));
  const table = readCsv(publishedData(analysis.data.file));
  if (!read.ok || !table.ok) throw new Error(name);
  const data = analysisData(read.value, table.value);
  if (!data.ok) throw new Error(name);
  const model = analysisModel(read.value, data.value);
  if (!model.ok || model.value.family !== 'mixed') throw new Error(JSON.stringify(model));
  return { data: data.value.dataset, model: model.value };
}

const jobs = {
  'electricity, 6 normals': job('electricity_mnl', 'normal'),
  'electricity, full covariance': job('electricity_mnl', 'normal', true),
  'routes, 4 negative lognormals': job('swissroute_mxl_lognormal', 'negative-lognormal'),
  'routes, lognormals with full covariance': job('swissroute_mxl_lognormal', 'negative-lognormal', true),
  'ratings, 10 normals': job('ratings_lin_ordered_logit', 'normal'),
};
const pool = nodePool(2);
afterAll(() => pool.close());
const runYardstick = yardstick(yardstickInput(electricity()));

describe('a whole mixed fit with its covariance and simulation error, two workers', () => {
  for (const [name, { data, model }] of Object.entries(jobs)) {
    const run = () => pool.mixed(data, model, new AbortController().signal, () => undefined);
    bench(
      name,
      async () => {
        const before = runYardstick?.(9).seconds;
        const start = performance.now();
        const fit = await run();
        const seconds = (performance.now() - start) / 1000;
        if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
        const { logLikelihood, simulationError, evaluations } = fit.value;
        const reached = `${logLikelihood.toFixed(2)} ± ${simulationError.toFixed(2)}, ${evaluations} evaluations`;
        if (before) console.log(`${name}: ${(seconds / before).toFixed(1)} yardsticks; reached ${reached}`);
      },
      { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
    );
  }
});
