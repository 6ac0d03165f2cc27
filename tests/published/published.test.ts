import { expect, test } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import { fit as estimate } from '../../src/estimation/fit.ts';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { fitReport } from '../../src/exchange/fit-report.ts';
import type { Result } from '../../src/lib/result.ts';
import { departures } from './agreement.ts';
import { type PublishedCase, publishedCases, publishedData } from './cases.ts';

const makeKernel = wasmKernels(kernelModule());

test.each(publishedCases())('%s agrees with what another program made of the same file', (_, published) => {
  const report = fitted(published);
  expect(report.converged).toBe(true);
  expect(departures(published, report)).toEqual([]);
});

function fitted({ analysis }: PublishedCase) {
  const read = value(readAnalysis(JSON.stringify(analysis)));
  const data = value(analysisData(read, value(readCsv(publishedData(read.data.file)))));
  const model = { family: 'fixed' as const, ridge: 0, codings: [] };
  const resampling = { jackknife: false, bootstrap: 0, seed: 1 };
  const outcome = estimate(data.dataset, model, resampling, makeKernel, () => undefined);
  return fitReport(value(outcome), read, data);
}

function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
