/** `npm run --silent fit -- analysis.json [--people]`: prints one JSON object, `afweging/fit@1`. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, resolve } from 'node:path';
import { version } from '../../package.json';
import type { Pool } from '../compute/pool.ts';
import type { LatentClassModel } from '../estimation/latent-class/model.ts';
import type { MixedModel } from '../estimation/mixed/model.ts';
import { type Model, noResampling } from '../estimation/model.ts';
import { type Analysis, readAnalysis } from '../exchange/analysis.ts';
import { type AnalysisData, analysisData } from '../exchange/analysis-data.ts';
import { analysisModel } from '../exchange/analysis-model.ts';
import { classPeople } from '../exchange/class-people.ts';
import { readCsv } from '../exchange/csv.ts';
import { type FitReport, fitReport } from '../exchange/fit-report.ts';
import type { PersonReport } from '../exchange/person-report.ts';
import { type PersonRow, personRows } from '../exchange/person-rows.ts';
import type { PoolReport } from '../exchange/pool-report.ts';
import { spreadByReference } from '../exchange/random-terms.ts';
import { language } from '../i18n/language.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { type DataProblem, dataProblem } from '../problems/data-problem.ts';
import type { Dataset } from '../response/dataset.ts';
import { groupWeights } from './group-weights.ts';
import { nodePool } from './node.ts';
import { type Own, ownFit, ownModel } from './own.ts';
import engineScript from './worker.ts?script';

type Prepared = {
  readonly analysis: Analysis;
  readonly data: AnalysisData;
  readonly model: Model | MixedModel | LatentClassModel | Own;
  readonly dataHash: string;
  /** Whether each person is to be told of. */
  readonly people: boolean;
};

// The command speaks English, as the file formats do; there is no page whose language could be set.
language.value = 'en';

const started = performance.now();
const prepared = prepare(process.argv.slice(2));
const fitted = prepared.ok ? await estimate(prepared.value) : prepared;
if (fitted.ok) print(fitted.value);
else {
  print({ converged: false, problems: fitted.problem.map(withMessage) });
  process.exitCode = 2;
}

function prepare(args: readonly string[]): Result<Prepared, readonly DataProblem[]> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--people');
  if (unknown !== undefined) return refused(unknown, 'one analysis file, and --people if wanted');
  const [file, ...more] = args.filter((arg) => !arg.startsWith('-'));
  if (file === undefined || more.length > 0) return refused('(arguments)', 'one analysis file');
  const source = readBytes(file);
  if (!source) return refused('(file)', `a file that can be read, not ${file}`);
  const analysis = readAnalysis(source.toString('utf8'));
  if (!analysis.ok) return fail([analysis.problem]);
  const bytes = readBytes(resolve(dirname(file), analysis.value.data.file));
  if (!bytes) return refused('data.file', `a file that can be read, not ${analysis.value.data.file}`);
  const table = readCsv(bytes);
  if (!table.ok) return fail([table.problem]);
  const data = analysisData(analysis.value, table.value);
  if (!data.ok) return fail(data.problem.problems);
  const model = modelOf(analysis.value, data.value, dirname(file));
  if (!model.ok) return fail([model.problem]);
  const people = args.includes('--people');
  return ok({
    analysis: analysis.value,
    data: data.value,
    model: model.value,
    dataHash: sha256(bytes),
    people,
  });
}

/** @param folder - where the analysis is, and files that it names are looked for */
function modelOf(
  { model, noise, terms }: Analysis,
  data: AnalysisData,
  folder: string,
): Result<Prepared['model'], DataProblem> {
  const asked = { model, ...(noise && { noise }) };
  if (model.family !== 'person' || noise) return analysisModel(asked, data);
  const prior = readBytes(resolve(folder, model.prior));
  if (prior) return ownModel(model, data, terms, prior.toString('utf8'));
  return fail({
    kind: 'bad-analysis',
    path: 'model.prior',
    expected: `a file that can be read, not ${model.prior}`,
  });
}

function refused(path: string, expected: string): Result<never, readonly DataProblem[]> {
  return fail([{ kind: 'bad-analysis', path, expected }]);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file's bytes, or undefined when it cannot be read. */
function readBytes(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}

type Fitted = {
  readonly report: FitReport | PersonReport;
  readonly people: readonly PersonRow[];
  /** Only where the analysis asks for groups. */
  readonly pool?: PoolReport;
  readonly problems: readonly DataProblem[];
};

async function estimate(prepared: Prepared): Promise<Result<object, readonly DataProblem[]>> {
  const { data, model, dataHash, people } = prepared;
  const pool = nodePool(availableParallelism());
  const result = await estimated(prepared, pool).finally(() => pool.close());
  if (!result.ok) return fail([...data.problems, ...result.problem]);
  const fit = result.value;
  return ok({
    ...fit.report,
    ...(fit.pool && { pool: fit.pool }),
    ...(data.labels && { groups: { by: data.labels.by, of: data.labels.groups } }),
    ...(people && { people: fit.people }),
    problems: [...data.problems, ...fit.problems].map(withMessage),
    engine: `afweging ${version}, sha256 ${sha256(engineScript)}`,
    dataHash,
    seed: seedOf(model),
    seconds: (performance.now() - started) / 1000,
  });
}

async function estimated(
  { analysis, data, model }: Prepared,
  pool: Pool,
): Promise<Result<Fitted, readonly DataProblem[]>> {
  const { dataset } = data;
  const { signal } = new AbortController();
  const ignored = () => undefined;
  switch (model.family) {
    case 'fixed': {
      const fixed = (some: Dataset) => pool.fit(some, model, noResampling, signal, ignored);
      const [fit, groups] = await Promise.all([fixed(dataset), groupWeights(analysis, data, fixed)]);
      if (!fit.ok) return fit;
      const report = fitReport(fit.value, analysis, data);
      // It says nothing of one person apart from the others.
      const problems = [...fit.value.problems, ...(groups?.problems ?? [])];
      return ok({ report, people: [], ...(groups && { pool: groups.report }), problems });
    }
    case 'mixed': {
      const fit = await pool.mixed(dataset, model, signal, ignored);
      if (!fit.ok) return fit;
      const report = fitReport(fit.value, analysis, data);
      const people = analysis.model.family === 'fixed' ? [] : personRows(fit.value.people, dataset);
      const asked = analysis.model.family === 'mixed' ? analysis.model.random : {};
      const problems = [...fit.value.problems, ...spreadByReference(asked, data)];
      return ok({ report, people, problems });
    }
    case 'latent-class': {
      const fit = await pool.classes(dataset, model, signal, ignored);
      if (!fit.ok) return fit;
      const people = classPeople(fit.value, dataset);
      return ok({ report: fitReport(fit.value, analysis, data), people, problems: fit.value.problems });
    }
    case 'person': {
      const own = ownFit(model, data);
      return own.ok ? ok({ ...own.value, problems: [] }) : fail([own.problem]);
    }
  }
}

function seedOf(model: Prepared['model']): number {
  if (model.family === 'latent-class') return model.seed;
  return model.family === 'mixed' && 'seed' in model.draws ? model.draws.seed : noResampling.seed;
}

/** A problem with its sentence and next step beside it. */
function withMessage(problem: DataProblem): DataProblem & { readonly message: string } {
  const { sentence, next } = dataProblem(problem);
  return { ...problem, message: `${sentence} ${next}` };
}

/** JSON has no NaN: what the data cannot tell becomes null. */
function print(body: object): void {
  process.stdout.write(`${JSON.stringify({ format: 'afweging/fit@1', ...body })}\n`);
}
