import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { evaluated, type Simulated } from './mixed.ts';
import { kernelParameters } from './parameters.ts';
import { hashed } from './scramble.ts';

/** The log-likelihood on draws that were not maximised over, and what chance has in it. */
export type Fresh = {
  readonly logLikelihood: number;
  /** Standard deviation of `logLikelihood` over draws. */
  readonly simulationError: number;
  /** [P] standard deviation over draws of each estimate. */
  readonly estimateErrors: Float64Array;
};

const replicates = 8;

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
  const { spec, team, personWeight } = simulated;
  const runs: Awaited<ReturnType<typeof evaluated>>[] = [];
  const half = count.map((c) => c / 2);
  for (let m = 1; m <= replicates; m++) {
    await team.place({
      kind: 'modes',
      theta: kernelParameters(spec, theta),
      seed: hashed(seed, m),
      count: half,
    });
    runs.push(await evaluated(simulated, theta));
  }
  let logLikelihood = 0;
  let variance = 0;
  const P = theta.length;
  const estimates = new Float64Array(P);
  for (let n = 0; n < personWeight.length; n++) {
    const w = personWeight[n]!;
    const values = runs.map(({ value }) => value[n]!);
    const most = values.reduce((a, b) => Math.max(a, b));
    const relative = values.map((value) => exp(value - most));
    const mean = average(relative);
    logLikelihood += w * (most + ln(mean));
    variance += (w * w * spread(relative)) / (mean * mean * replicates);
    const moves = runs.map(({ score }) => product(inverse, score.subarray(n * P, (n + 1) * P)));
    // Half as many points as were maximised over vary twice as much.
    for (let p = 0; p < P; p++) estimates[p]! += (w * w * spread(moves.map((move) => move[p]!))) / 2;
  }
  return { logLikelihood, simulationError: Math.sqrt(variance), estimateErrors: estimates.map(Math.sqrt) };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spread(values: readonly number[]): number {
  const mean = average(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

function product(A: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  return b.map((_, p) => b.reduce((sum, value, q) => sum + A[p * n + q]! * value, 0));
}
