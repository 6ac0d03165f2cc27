import { codings } from '../study/coding.ts';
import type { Study } from '../study/study.ts';
import { cholesky, inverse, solved } from './cholesky.ts';
import { type Judged, ownData } from './own-likelihood.ts';

/**
 * One person's weights as their answers leave them.
 *
 * `mean [K]`: the most likely weights, in the order of the study's codings. `covariance [K][K]`: of the
 * normal distribution round them.
 */
export type OwnWeights = {
  readonly mean: readonly number[];
  readonly covariance: readonly (readonly number[])[];
};

/** The normal distribution that a person's weights are drawn from: [K] means and standard deviations. */
export type Prior = { readonly mean: readonly number[]; readonly sd: readonly number[] };

/**
 * Where the study carries no group's weights no direction is expected, and weights over 4, by which odds
 * differ some thousandfold between two levels, hardly ever. Narrower leaves little to say after 12 answers:
 * of simulated people 7% are told anything with 1.5 and 32% with 2, and in both about 95% of it is true.
 */
const looseSd = 2;

/** In a group that agrees completely a person's own answers would have no say at all. */
const smallestSd = 0.05;

/** Thresholds and the constant of "none" follow the answers freely, but do not run away. */
const nuisanceSd = 4;

const mostSteps = 100;
const smallestStep = 2 ** -20;
/** In units of log-likelihood, far under what any answer says. */
const tolerance = 1e-9;

/** The group's weights where the study carries them, else none in particular. */
export function priorOf({ criteria, prior }: Study): Prior {
  const count = codings(criteria).reduce((sum, { names }) => sum + names.length, 0);
  // A prior of another length is of other criteria.
  if (prior?.mean.length === count && prior.sd.length === count) return prior;
  return { mean: Array<number>(count).fill(0), sd: Array<number>(count).fill(looseSd) };
}

/**
 * The mode of one person's weights under an independent normal prior, with the curvature there as covariance
 * (Gelman and others 2013, "Bayesian Data Analysis", section 4.1): ordered logit for ratings and yes/no,
 * multinomial logit for choices. Both are concave, so that damped Newton steps end at the one mode.
 *
 * @param answers - [scenarios] the category picked, null where skipped
 * @throws Error when the steps do not end, which concavity rules out
 */
export function ownWeights(study: Study, answers: readonly (number | null)[], prior: Prior): OwnWeights {
  const K = prior.mean.length;
  const { judged, nuisances } = ownData(study, answers);
  const centre = Float64Array.of(...prior.mean, ...nuisances);
  const precision = Float64Array.of(
    ...prior.sd.map((sd) => 1 / Math.max(sd, smallestSd) ** 2),
    ...nuisances.map(() => 1 / nuisanceSd ** 2),
  );
  const { at, hessian } = minimum(centre, (point) => penalised(judged, point, centre, precision));
  const covariance = inverse(cholesky(hessian, at.length)!, at.length);
  return {
    mean: [...at.subarray(0, K)],
    covariance: prior.mean.map((_, k) => [...covariance.subarray(k * at.length, k * at.length + K)]),
  };
}

/** A value with its gradient [P] and the lower triangle of its Hessian [P,P] at a point. */
type Height = {
  readonly at: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
};

/** Minus the log-posterior but for a constant. */
function penalised(
  judged: readonly Judged[],
  at: Float64Array,
  centre: Float64Array,
  precision: Float64Array,
): Height {
  const P = at.length;
  const gradient = new Float64Array(P);
  const hessian = new Float64Array(P * P);
  let value = 0;
  for (let p = 0; p < P; p++) {
    const off = at[p]! - centre[p]!;
    value += (precision[p]! * off * off) / 2;
    gradient[p] = precision[p]! * off;
    hessian[p * P + p] = precision[p]!;
  }
  for (const { rows, local } of judged) {
    const part = local(rows.map((row) => row.reduce((sum, x, p) => sum + x * at[p]!, 0)));
    value += part.value;
    rows.forEach((row, i) => {
      const across = sumOf(rows, part.hessian[i]!, P);
      for (let p = 0; p < P; p++) {
        gradient[p]! += part.gradient[i]! * row[p]!;
        for (let q = 0; q <= p; q++) hessian[p * P + q]! += row[p]! * across[q]!;
      }
    });
  }
  return { at, value, gradient, hessian };
}

/** [P] the rows times their weights, added up. */
function sumOf(rows: Judged['rows'], weights: readonly number[], P: number): Float64Array {
  const sum = new Float64Array(P);
  rows.forEach((row, j) => {
    for (let p = 0; p < P; p++) sum[p]! += weights[j]! * row[p]!;
  });
  return sum;
}

/** Newton's method, each step halved until it goes down. */
function minimum(start: Float64Array, height: (at: Float64Array) => Height): Height {
  let here = height(start);
  for (let steps = 0; steps < mostSteps; steps++) {
    const step = solved(cholesky(here.hessian, start.length)!, here.gradient);
    const decrement = step.reduce((sum, value, p) => sum + value * here.gradient[p]!, 0);
    if (decrement < tolerance) return here;
    let part = 1;
    let next = height(here.at.map((value, p) => value - step[p]!));
    while (next.value > here.value && part > smallestStep) {
      part /= 2;
      next = height(here.at.map((value, p) => value - part * step[p]!));
    }
    if (next.value > here.value) return here;
    here = next;
  }
  throw new Error(`no mode in ${mostSteps} steps: ${here.value}`);
}
