import { cholesky, inverse, solved } from '../lib/cholesky.ts';
import type { Judged } from './answer-likelihood.ts';
import type { Stop } from './optimiser.ts';

const mostSteps = 100;
const smallestStep = 2 ** -20;
/** In units of log-likelihood, far under what any answer says. */
const tolerance = 1e-9;

/** The normal distribution round the mode of P parameters. */
export type PosteriorMode = {
  /** [P] */
  readonly at: Float64Array;
  /** [P,P] */
  readonly covariance: Float64Array;
  /** Minus the log-posterior, but for a constant: 0 for no answers. */
  readonly value: number;
  /** Largest absolute derivative there. */
  readonly gradientNorm: number;
  readonly evaluations: number;
  readonly stop: Stop;
};

/**
 * The mode of one person's parameters under an independent normal prior, with the inverse curvature there as
 * covariance (Gelman and others 2013, "Bayesian Data Analysis", section 4.1). Logits of ratings and of choices
 * are concave, so that damped Newton steps end at the one mode.
 *
 * @param centre - [P] the prior's means, where the search begins
 * @param precision - [P] one over its variances
 * @throws Error when the steps do not end, which concavity rules out
 */
export function posteriorMode(
  judged: readonly Judged[],
  centre: Float64Array,
  precision: Float64Array,
): PosteriorMode {
  let evaluations = 0;
  const { at, value, gradient, hessian, stop } = minimum(centre, (point) => {
    evaluations++;
    return penalised(judged, point, centre, precision);
  });
  return {
    at,
    value,
    covariance: inverse(cholesky(hessian, at.length)!, at.length),
    gradientNorm: gradient.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    evaluations,
    stop,
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
  for (const { rows, offset, local } of judged) {
    const part = local(rows.map((row, i) => row.reduce((sum, x, p) => sum + x * at[p]!, offset?.[i] ?? 0)));
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
function minimum(
  start: Float64Array,
  height: (at: Float64Array) => Height,
): Height & { readonly stop: Stop } {
  let here = height(start);
  for (let steps = 0; steps < mostSteps; steps++) {
    const step = solved(cholesky(here.hessian, start.length)!, here.gradient);
    const decrement = step.reduce((sum, value, p) => sum + value * here.gradient[p]!, 0);
    if (decrement < tolerance) return { ...here, stop: 'gradient' };
    let part = 1;
    let next = height(here.at.map((value, p) => value - step[p]!));
    while (next.value > here.value && part > smallestStep) {
      part /= 2;
      next = height(here.at.map((value, p) => value - part * step[p]!));
    }
    if (next.value > here.value) return { ...here, stop: 'line-search' };
    here = next;
  }
  throw new Error(`no mode in ${mostSteps} steps: ${here.value}`);
}
