import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { fit as estimate, type Fit } from '../../src/estimation/fit.ts';
import { fitMixed } from '../../src/estimation/mixed/fit.ts';
import { maximumLikelihood, noResampling } from '../../src/estimation/model.ts';
import { type Analysis, readAnalysis } from '../../src/exchange/analysis.ts';
import { type AnalysisData, analysisData } from '../../src/exchange/analysis-data.ts';
import { analysisModel } from '../../src/exchange/analysis-model.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { type FitReport, fitReport } from '../../src/exchange/fit-report.ts';
import type { Result } from '../../src/lib/result.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { localTeam } from '../support/local-team.ts';

const makeKernel = wasmKernels(kernelModule());

/** The whole line from an analysis of a fixed model and the bytes of its file. @throws Error with the problem */
export function fitted(analysis: Analysis, csv: Uint8Array): FitReport {
  const { fixed, data, read } = parsed(analysis, csv);
  return fitReport(fixed, read, data);
}

/** The same for a model of any family. */
export async function fittedAny(analysis: Analysis, csv: Uint8Array): Promise<FitReport> {
  const { fixed, data, read } = parsed(analysis, csv);
  const model = value(analysisModel(read, data));
  if (model.family !== 'mixed') return fitReport(fixed, read, data);
  const fit = await fitMixed(data.dataset, model, fixed, localTeam(1), () => undefined);
  return fitReport(value(fit), read, data);
}

/** The answers that a case is of. @throws Error with the problem */
export function datasetOf(analysis: Analysis, csv: Uint8Array): Dataset {
  return value(analysisData(analysis, value(readCsv(csv)))).dataset;
}

function parsed(analysis: Analysis, csv: Uint8Array): { read: Analysis; data: AnalysisData; fixed: Fit } {
  const read = value(readAnalysis(JSON.stringify(analysis)));
  const data = value(analysisData(read, value(readCsv(csv))));
  const fixed = estimate(data.dataset, maximumLikelihood, noResampling, makeKernel, () => undefined);
  return { read, data, fixed: value(fixed) };
}

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
