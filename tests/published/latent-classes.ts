import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { publishedCases, publishedData } from './cases.ts';

/** A latent-class model as another program, named in `origin`, estimated it; largest class first. */
export type PublishedClasses = {
  /** The case whose data and terms it has. */
  readonly data: string;
  readonly origin: string;
  readonly logLikelihood: number;
  readonly classes: readonly {
    readonly share: number;
    readonly coefficients: readonly {
      readonly name: string;
      readonly estimate: number;
      readonly se: number;
      readonly seRespondent: number;
    }[];
  }[];
};

const folder = join(import.meta.dirname, 'latent-classes');

export function publishedClasses(): [name: string, PublishedClasses][] {
  return readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublishedClasses,
  ]);
}

/** The data of a published case. */
export function datasetOf(name: string): Dataset {
  const { analysis } = new Map(publishedCases()).get(name)!;
  const read = readAnalysis(JSON.stringify(analysis));
  const table = readCsv(publishedData(analysis.data.file));
  if (!read.ok || !table.ok) throw new Error(name);
  const data = analysisData(read.value, table.value);
  if (!data.ok) throw new Error(name);
  return data.value.dataset;
}
