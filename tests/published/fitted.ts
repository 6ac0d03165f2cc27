import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { fit as estimate } from '../../src/estimation/fit.ts';
import { maximumLikelihood, noResampling } from '../../src/estimation/model.ts';
import { type Analysis, readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { type FitReport, fitReport } from '../../src/exchange/fit-report.ts';
import type { Result } from '../../src/lib/result.ts';

const makeKernel = wasmKernels(kernelModule());

/** The whole line from an analysis and the bytes of its file to the report. @throws Error with the problem */
export function fitted(analysis: Analysis, csv: Uint8Array): FitReport {
  const read = value(readAnalysis(JSON.stringify(analysis)));
  const data = value(analysisData(read, value(readCsv(csv))));
  const fit = estimate(data.dataset, maximumLikelihood, noResampling, makeKernel, () => undefined);
  return fitReport(value(fit), read, data);
}

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
