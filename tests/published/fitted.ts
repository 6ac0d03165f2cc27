import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { fit as estimate, type Fit } from '../../src/estimation/fit.ts';
import { fitMixed } from '../../src/estimation/mixed/fit.ts';
import { maximumLikelihood, noResampling } from '../../src/estimation/model.ts';
import type { Analysis } from '../../src/exchange/analysis.ts';
import type { AnalysisData } from '../../src/exchange/analysis-data.ts';
import { analysisModel } from '../../src/exchange/analysis-model.ts';
import { type FitReport, fitReport } from '../../src/exchange/fit-report.ts';
import { localTeam } from '../support/local-team.ts';
import { read, value } from './read.ts';

const makeKernel = wasmKernels(kernelModule());

/** The whole line from an analysis of a fixed model and the bytes of its file. @throws Error with the problem */
export function fitted(analysis: Analysis, csv: Uint8Array): FitReport {
  const { analysis: own, data } = read(analysis, csv);
  return fitReport(fixedFit(data), own, data);
}

/** The same for a model of any family. */
export async function fittedAny(analysis: Analysis, csv: Uint8Array): Promise<FitReport> {
  const { analysis: own, data } = read(analysis, csv);
  const fixed = fixedFit(data);
  const model = value(analysisModel(own, data));
  if (model.family !== 'mixed') return fitReport(fixed, own, data);
  const fit = await fitMixed(data.dataset, model, fixed, localTeam(1), () => undefined);
  return fitReport(value(fit), own, data);
}

function fixedFit({ dataset }: AnalysisData): Fit {
  return value(estimate(dataset, maximumLikelihood, noResampling, makeKernel, () => undefined));
}
