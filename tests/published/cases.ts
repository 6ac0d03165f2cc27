import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Analysis } from '../../src/exchange/analysis.ts';

/** A coefficient as another program printed it; which errors it gave differs by case. */
type PublishedCoefficient = {
  readonly name: string;
  readonly estimate: number;
  readonly se?: number;
  readonly seRobust?: number;
  readonly seRespondent?: number;
};

/** An analysis and what another program, named in `origin`, made of it. */
export type PublishedCase = {
  readonly analysis: Analysis;
  readonly published: {
    readonly origin: string;
    readonly logLikelihood: number;
    readonly coefficients: readonly PublishedCoefficient[];
  };
};

/** Every case that has one maximum, to be found to many digits: see README.md for where they come from. */
export function publishedCases(): [name: string, PublishedCase][] {
  return casesIn('cases');
}

/** Those whose likelihood is simulated. */
export function publishedMixed(): [name: string, PublishedCase][] {
  return casesIn('mixed');
}

function casesIn(name: string): [name: string, PublishedCase][] {
  const folder = join(import.meta.dirname, name);
  return readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as PublishedCase,
  ]);
}

/** The bytes of a case's CSV file. */
export function publishedData(file: string): Buffer {
  return gunzipSync(readFileSync(join(import.meta.dirname, 'data', `${file}.gz`)));
}
