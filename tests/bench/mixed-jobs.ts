import type { MixedModel } from '../../src/estimation/mixed/model.ts';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { analysisModel } from '../../src/exchange/analysis-model.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { publishedCases, publishedData, publishedMixed } from '../published/cases.ts';

/** A mixed model to be fitted. */
export type MixedJob = { readonly data: Dataset; readonly model: MixedModel };

/** The published case's data with all its coefficients spread over persons. */
function job(name: string, distribution: string, correlated = false): MixedJob {
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

export const mixedJobs = {
  'electricity, 6 normals': job('electricity_mnl', 'normal'),
  'electricity, full covariance': job('electricity_mnl', 'normal', true),
  'routes, 4 negative lognormals': job('swissroute_mxl_lognormal', 'negative-lognormal'),
  'routes, lognormals with full covariance': job('swissroute_mxl_lognormal', 'negative-lognormal', true),
  'ratings, 10 normals': job('ratings_lin_ordered_logit', 'normal'),
};
