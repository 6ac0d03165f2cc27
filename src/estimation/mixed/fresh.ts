import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { nextTurn } from '../../lib/next-turn.ts';
import { hashed } from '../../lib/scramble.ts';
import { addSquare, mirrored } from '../../lib/squares.ts';
import { multiplied } from '../covariance.ts';
import { enough } from './more-points.ts';
import { kernelParameters } from './parameters.ts';
import { lastCount } from './placer.ts';
import { evaluated, held, type Simulated } from './simulated.ts';

/** The log-likelihood on draws that were not maximised over, and what chance has in it. */
export type Fresh = {
  readonly logLikelihood: number;
  /** Standard deviation of `logLikelihood` over draws. */
  readonly simulationError: number;
  /** [P] standard deviation over draws of each estimate. */
  readonly estimateErrors: Float64Array;
  /** [N] what chance in each person's draws is expected to keep the estimates under the highest log-likelihood. */
  readonly loss: Float64Array;
};

const replicates = 8;
/** Persons gone through before other work has its turn. */
const atOnce = 1000;

/**
 * Evaluates θ again on independently scrambled points. A person's likelihood is the mean over replicates; its
 * variance gives that of the logarithm, and the variance of scores that of the estimates (delta method;
 * Lemieux 2009, "Monte Carlo and quasi-Monte Carlo sampling", section 6.2.1).
 *
 * @param count - [N] points around the mode that were maximised over
 * @param inverse - [P,P] inverse Hessian
 */
export async function reevaluated(
  simulated: Simulated,
  theta: Float64Array,
  {
    count,
    inverse,
    seed,
  }: { readonly count: Int32Array; readonly inverse: Float64Array; readonly seed: number },
): Promise<Fresh> {
  const { personWeight } = simulated;
  // Half as many points as were maximised over vary twice as much.
  const half = count.map((c) => c / 2);
  const runs = await freshRuns(simulated, theta, half, seed);
  const { meat, loss } = await overScores(runs, personWeight, inverse);
  const P = theta.length;
  const covariance = multiplied(multiplied(inverse, meat, P), inverse, P);
  const estimateErrors = theta.map((_, p) => Math.sqrt(covariance[p * (P + 1)]!));
  const likelihoods = await overLikelihoods(runs, personWeight);
  return { ...likelihoods, estimateErrors, loss };
}

/** Points around the modes at θ that each person held needs for a precise integral. */
export async function pointsNeeded(
  simulated: Simulated,
  theta: Float64Array,
  seed: number,
): Promise<Int32Array> {
  const { spec, team } = simulated;
  const at = kernelParameters(spec, theta);
  const count = new Int32Array(held(simulated)).fill(lastCount);
  await team.place({ kind: 'modes', theta: at, seed, count });
  return enough(await team.effective(at), count);
}

type Run = Awaited<ReturnType<typeof evaluated>>;

async function freshRuns(
  simulated: Simulated,
  theta: Float64Array,
  count: Int32Array,
  seed: number,
): Promise<Run[]> {
  const { spec, team } = simulated;
  const at = kernelParameters(spec, theta);
  const runs: Run[] = [];
  for (let m = 1; m <= replicates; m++) {
    await team.place({ kind: 'modes', theta: at, seed: hashed(seed, m), count });
    runs.push(await evaluated(simulated, theta));
  }
  return runs;
}

/** The log-likelihood of persons' mean likelihoods, and its standard deviation over draws. */
async function overLikelihoods(runs: readonly Run[], personWeight: Float64Array) {
  let logLikelihood = 0;
  let variance = 0;
  for (let n = 0; n < personWeight.length; n++) {
    if (n > 0 && n % atOnce === 0) await nextTurn();
    const w = personWeight[n]!;
    const values = runs.map(({ value }) => value[n]!);
    const most = values.reduce((a, b) => Math.max(a, b));
    const relative = values.map((value) => exp(value - most));
    const mean = average(relative);
    logLikelihood += w * (most + ln(mean));
    variance += (w * w * spread(relative)) / (mean * mean * replicates);
  }
  return { logLikelihood, simulationError: Math.sqrt(variance) };
}

/** The covariance over draws of the sum of scores [P,P], and `loss` as in `Fresh`. */
async function overScores(runs: readonly Run[], personWeight: Float64Array, inverse: Float64Array) {
  const P = Math.sqrt(inverse.length);
  const centre = runs[0]!.score.map(
    (_, i) => runs.reduce((sum, { score }) => sum + score[i]!, 0) / replicates,
  );
  const meat = new Float64Array(P * P);
  const score = new Float64Array(P);
  const loss = new Float64Array(personWeight.length);
  for (let n = 0; n < personWeight.length; n++) {
    if (n > 0 && n % atOnce === 0) await nextTurn();
    const w = personWeight[n]!;
    for (const run of runs) {
      for (let p = 0; p < P; p++) score[p] = run.score[n * P + p]! - centre[n * P + p]!;
      const part = (w * w) / (2 * (replicates - 1));
      addSquare(meat, score, 0, P, part);
      loss[n]! += (part * form(inverse, score)) / 2;
    }
  }
  return { meat: mirrored(meat, P), loss };
}

/** s' V s */
function form(V: Float64Array, s: Float64Array): number {
  const P = s.length;
  let sum = 0;
  for (let p = 0; p < P; p++) for (let q = 0; q < P; q++) sum += s[p]! * V[p * P + q]! * s[q]!;
  return sum;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[]): number {
  const mean = average(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
