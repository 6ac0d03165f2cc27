import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { Membership } from '../cells.ts';
import type { Kernel, KernelRows } from '../kernel.ts';
import { type Layout, ownParameters, shareParameters } from './layout.ts';

/*
 * The likelihood of people in classes: L_n(φ) = Σ_q π_nq(φ) f_nq(φ), with f_nq the probability of all answers
 * of person n under the weights of class q, and π_nq a multinomial logit of z_n. Train (2009), "Discrete
 * Choice Methods with Simulation", section 14.3; McLachlan and Peel (2000), "Finite Mixture Models".
 *
 * Symbols: N people, Q classes, D parameters φ as in `Layout`, S cells, Z columns of membership.
 */
export type Mixture = {
  readonly layout: Layout;
  readonly rows: KernelRows;
  /** Of the rows; its weights are overwritten by everything here. */
  readonly kernel: Kernel;
  readonly people: Membership;
  /** [N] how often each person counts. */
  readonly times: Float64Array;
  /** [N,1+Z] a 1 and what membership depends on. */
  readonly z: Float64Array;
  /** [D] each parameter φ costs penalty/2 × φ². */
  readonly penalty: Float64Array;
};

/** Where people are expected to belong at some φ. */
export type Expectation = {
  /** Without penalty; −Infinity where it is not defined. */
  readonly logLikelihood: number;
  /** [N,Q] chance of each class before any answer. */
  readonly prior: Float64Array;
  /** [N,Q] chance of each class given the person's answers. */
  readonly posterior: Float64Array;
};

/** Where people belong at φ = `at` [D]. */
export function expected(mixture: Mixture, at: Float64Array): Expectation {
  const { layout, times } = mixture;
  const Q = layout.classes;
  const prior = priors(mixture, at);
  const posterior = new Float64Array(prior.length);
  for (let q = 0; q < Q; q++) {
    const logs = logProbabilities(mixture, ownParameters(layout, at, q));
    for (let n = 0; n < times.length; n++) posterior[n * Q + q] = ln(prior[n * Q + q]!) + logs[n]!;
  }
  let logLikelihood = 0;
  for (let n = 0; n < times.length; n++) {
    const own = posterior.subarray(n * Q, (n + 1) * Q);
    if (times[n]! > 0) logLikelihood += times[n]! * normalised(own);
    else normalised(own);
  }
  return { logLikelihood: Number.isNaN(logLikelihood) ? -Infinity : logLikelihood, prior, posterior };
}

/** Turns logarithms into shares of their sum; the logarithm of that sum. */
function normalised(logs: Float64Array): number {
  let largest = -Infinity;
  for (const log of logs) largest = Math.max(largest, log);
  let sum = 0;
  for (let q = 0; q < logs.length; q++) {
    logs[q] = exp(logs[q]! - largest);
    sum += logs[q]!;
  }
  for (let q = 0; q < logs.length; q++) logs[q]! /= sum;
  return largest + ln(sum);
}

/** [N,Q] */
function priors({ layout, z, times }: Mixture, at: Float64Array): Float64Array {
  const { classes: Q, slopes } = layout;
  const shares = shareParameters(layout, at);
  const prior = new Float64Array(times.length * Q);
  for (let n = 0; n < times.length; n++) {
    for (let q = 0; q < Q; q++) {
      for (let c = 0; c <= slopes; c++) prior[n * Q + q]! += shares[q]![c]! * z[n * (1 + slopes) + c]!;
    }
    normalised(prior.subarray(n * Q, (n + 1) * Q));
  }
  return prior;
}

/** [N] the log-probability of all of a person's answers. */
function logProbabilities({ rows, kernel, people }: Mixture, theta: Float64Array): Float64Array {
  const { values, at } = kernel.probabilities(theta);
  const logs = Float64Array.from(rows.answer, (answer, s) => ln(values[at(s) + answer]!));
  const { first, cell, count } = people;
  const sums = new Float64Array(first.length - 1);
  for (let n = 0; n < sums.length; n++) {
    for (let e = first[n]!; e < first[n + 1]!; e++) sums[n]! += count[e]! * logs[cell[e]!]!;
  }
  return sums;
}
