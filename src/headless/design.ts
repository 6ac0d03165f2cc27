/** `npm run --silent design -- design.json`: prints one JSON object, `afweging/design@1`. */

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { version } from '../../package.json';
import { blockOrders } from '../design/block-order.ts';
import type { DesignRequest } from '../design/request.ts';
import type { Found } from '../design/search.ts';
import { warmUps } from '../design/warm-ups.ts';
import { designReport } from '../exchange/design-report.ts';
import { type RequestFile, readDesignRequest } from '../exchange/design-request.ts';
import { askedDesign } from '../exchange/designed-study.ts';
import { reportPlan } from '../exchange/report-cost.ts';
import type { BadKey } from '../exchange/strict-json.ts';
import { language } from '../i18n/language.ts';
import { fail, type Result } from '../lib/result.ts';
import { designFinding } from '../problems/design-finding.ts';
import { designProblem } from '../problems/design-problem.ts';
import { nodePool } from './node.ts';

// The command speaks English, as the file formats do; there is no page whose language could be set.
language.value = 'en';

/**
 * Until a request is read takes so long on a machine of 2024 that does nothing else: how much longer it took tells how
 * slow or busy this one is.
 */
const usualStartMs = 280;

/** Of the seconds asked for, what a search gets on a machine so busy that these will be passed. */
const leastShare = 0.2;

const read = requested(process.argv.slice(2));
if (read.ok) await design(read.value);
else
  refuse({
    kind: 'bad-request',
    ...read.problem,
    message: `${read.problem.path}: expected ${read.problem.expected}.`,
  });

function requested([file, ...more]: readonly string[]): Result<RequestFile, BadKey> {
  if (file === undefined || more.length > 0)
    return fail({ path: '(arguments)', expected: 'one file that asks for a design' });
  try {
    return readDesignRequest(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      return fail({ path: '(file)', expected: `a file that can be read, not ${file}` });
    throw error;
  }
}

async function design(file: RequestFile): Promise<void> {
  const asked = askedDesign(file);
  const plan = reportPlan(asked, performance.now() / usualStartMs);
  // Starting up and telling count too, and a step of the search may be on its way; but without a search there is nothing.
  const left = 0.97 * file.seconds - plan.seconds - performance.now() / 1000;
  const request = { ...asked, seconds: Math.max(leastShare * file.seconds, left) };
  const pool = nodePool(availableParallelism());
  const found = await pool
    .design(request, new AbortController().signal, () => undefined)
    .finally(() => pool.close());
  if (found.ok) print(file, request, found.value, plan.draws);
  else {
    const { sentence, next } = designProblem(request.study, found.problem);
    refuse({ ...found.problem, message: `${sentence} ${next}` });
  }
}

function print(file: RequestFile, request: DesignRequest, found: Found, draws: number): void {
  const { findings, ...report } = designReport(request, found.scenarios, draws);
  const mayGoOn = () => performance.now() < 1000 * file.seconds;
  const before = request.start && designReport(request, [...request.start.scenarios], draws);
  write({
    ...report,
    ...(request.priors && { draws }),
    ...(before && { before: { dEfficiency: before.dEfficiency, dError: before.dError } }),
    ...(file.repeats > 0 && { order: blockOrders(request, { repeats: file.repeats, seed: request.seed }) }),
    ...(file.warmUp > 0 && { warmUp: warmUps(request, found.scenarios, file.warmUp, mayGoOn) }),
    findings: findings.map((finding) => ({ ...finding, message: designFinding(request.study, finding) })),
    engine: `afweging ${version}`,
    seed: request.seed,
    seconds: performance.now() / 1000,
  });
}

function refuse(problem: object): void {
  write({ problems: [problem] });
  process.exitCode = 2;
}

function write(body: object): void {
  process.stdout.write(`${JSON.stringify({ format: 'afweging/design@1', ...body })}\n`);
}
