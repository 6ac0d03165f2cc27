import type { MixedModel } from '../../src/estimation/mixed/model.ts';
import type { Analysis } from '../../src/exchange/analysis.ts';
import { analysisModel } from '../../src/exchange/analysis-model.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { publishedCases, publishedMixed } from '../published/cases.ts';
import { read, value } from '../published/read.ts';

/** A mixed model to be fitted. */
export type MixedJob = { readonly data: Dataset; readonly model: MixedModel };

/** The published case's data with all its coefficients spread over persons. */
function job(name: string, distribution: string, correlated = false): MixedJob {
  const { analysis } = new Map([...publishedCases(), ...publishedMixed()]).get(name)!;
  const columns = analysis.terms.map((term) => ('column' in term ? term.column : ''));
  const random = Object.fromEntries(columns.map((column) => [column, distribution]));
  const asked = { family: 'mixed', random, correlated } as Analysis['model'];
  const { analysis: own, data } = read({ ...analysis, model: asked });
  const model = value(analysisModel(own, data));
  if (model.family !== 'mixed') throw new Error(name);
  return { data: data.dataset, model };
}

export const mixedJobs = {
  'electricity, 6 normals': job('electricity_mnl', 'normal'),
  'electricity, full covariance': job('electricity_mnl', 'normal', true),
  'routes, 4 negative lognormals': job('swissroute_mxl_lognormal', 'negative-lognormal'),
  'routes, lognormals with full covariance': job('swissroute_mxl_lognormal', 'negative-lognormal', true),
  'ratings, 10 normals': job('ratings_lin_ordered_logit', 'normal'),
};
