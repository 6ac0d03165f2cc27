import { type Analysis, readAnalysis } from '../../src/exchange/analysis.ts';
import { type AnalysisData, analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import type { Result } from '../../src/lib/result.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { publishedCases, publishedData } from './cases.ts';

/** An analysis as a file would hold it, and what it takes from a table. @throws Error with the problem */
export function read(
  analysis: Analysis,
  csv: Uint8Array = publishedData(analysis.data.file),
): { readonly analysis: Analysis; readonly data: AnalysisData } {
  const own = value(readAnalysis(JSON.stringify(analysis)));
  return { analysis: own, data: value(analysisData(own, value(readCsv(csv)))) };
}

/** The answers of a published case. */
export function datasetOf(name: string): Dataset {
  return read(new Map(publishedCases()).get(name)!.analysis).data.dataset;
}

/** @throws Error with the problem */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
