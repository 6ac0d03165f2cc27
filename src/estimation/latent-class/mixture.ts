import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { Membership } from '../cells.ts';
import type { Kernel, KernelRows } from '../kernel.ts';
import type { Objective } from '../optimiser.ts';
import { addSquare, mirrored } from '../squares.ts';
import { type Layout, ownParameters, shareAt, shareParameters } from './layout.ts';

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

/**
 * The penalised negative log-likelihood, its gradient, and as its Hessian that of the expected complete
 * data: positive definite, so that a Newton step is a step of the EM gradient algorithm (Lange 1995).
 *
 * @returns nats; Infinity where thresholds are out of order
 */
export function expectedObjective(mixture: Mixture): Objective {
  return (at, gradient, hessian) => complete(mixture, at, gradient, hessian).value;
}

/** The same with its own Hessian: the complete one less what not knowing the classes costs (Louis 1982). */
export function mixtureObjective(mixture: Mixture): Objective {
  return (at, gradient, hessian) => {
    const { value, expectation } = complete(mixture, at, gradient, hessian);
    if (!Number.isFinite(value)) return value;
    personScores(mixture, at, expectation, hessian);
    mirrored(hessian, at.length);
    return value;
  };
}

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
  const probabilities = kernel.probabilities(theta);
  const logs = Float64Array.from(rows.answer, (answer, s) =>
    ln(probabilities[rows.kind === 'ordered' ? s * rows.categories + answer : rows.first[s]! + answer]!),
  );
  const { first, cell, count } = people;
  const sums = new Float64Array(first.length - 1);
  for (let n = 0; n < sums.length; n++) {
    for (let e = first[n]!; e < first[n + 1]!; e++) sums[n]! += count[e]! * logs[cell[e]!]!;
  }
  return sums;
}

function complete(mixture: Mixture, at: Float64Array, gradient: Float64Array, hessian: Float64Array) {
  const { layout, kernel, penalty } = mixture;
  gradient.fill(0);
  hessian.fill(0);
  const expectation = expected(mixture, at);
  let value = -expectation.logLikelihood;
  if (!Number.isFinite(value)) return { value: Number.POSITIVE_INFINITY, expectation };
  for (let q = 0; q < layout.classes; q++) {
    const places = layout.places[q]!;
    const g = new Float64Array(places.length);
    const h = new Float64Array(places.length ** 2);
    kernel.setWeights(classWeights(mixture, expectation, q));
    kernel.evaluate(ownParameters(layout, at, q), g, h);
    scatter(places, g, h, gradient, hessian);
  }
  addShares(mixture, expectation, gradient, hessian);
  for (let d = 0; d < at.length; d++) {
    value += (penalty[d]! * at[d]! ** 2) / 2;
    gradient[d]! += penalty[d]! * at[d]!;
    hessian[d * at.length + d]! += penalty[d]!;
  }
  return { value, expectation };
}

/** [S] how often each cell is expected to be answered by class q. */
function classWeights({ layout, rows, people, times }: Mixture, { posterior }: Expectation, q: number) {
  const { first, cell, count } = people;
  const weight = new Float64Array(rows.answer.length);
  for (let n = 0; n < times.length; n++) {
    const share = times[n]! * posterior[n * layout.classes + q]!;
    for (let e = first[n]!; e < first[n + 1]!; e++) weight[cell[e]!]! += share * count[e]!;
  }
  return weight;
}

/** Adds derivatives by a class's own parameters to those by φ. */
function scatter(
  places: readonly (readonly number[])[],
  g: Float64Array,
  h: Float64Array,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const D = gradient.length;
  places.forEach((parts, p) => {
    for (const a of parts) {
      gradient[a]! += g[p]!;
      places.forEach((others, r) => {
        for (const b of others) hessian[a * D + b]! += h[p * places.length + r]!;
      });
    }
  });
}

/** Adds the derivatives by what the shares depend on: a multinomial logit whose answers are the posterior. */
function addShares(
  { layout, z, times }: Mixture,
  { prior, posterior }: Expectation,
  gradient: Float64Array,
  hessian: Float64Array,
): void {
  const { classes: Q, parameters: D } = layout;
  const length = 1 + layout.slopes;
  for (let n = 0; n < times.length; n++) {
    for (let q = 1; q < Q; q++) {
      const chance = prior[n * Q + q]!;
      for (let a = 0; a < length; a++) {
        const at = shareAt(layout, q) + a;
        const value = times[n]! * z[n * length + a]!;
        gradient[at]! += value * (chance - posterior[n * Q + q]!);
        for (let r = 1; r < Q; r++) {
          const both = chance * ((q === r ? 1 : 0) - prior[n * Q + r]!);
          for (let b = 0; b < length; b++) {
            hessian[at * D + shareAt(layout, r) + b]! += value * z[n * length + b]! * both;
          }
        }
      }
    }
  }
}

/**
 * The score of each person [N,D]: derivatives of the logarithm of L_n, for one count of the person.
 *
 * @param hessian - [D,D] if given, the variances over classes of the complete-data scores are taken from its
 * lower triangle
 */
export function personScores(
  mixture: Mixture,
  at: Float64Array,
  expectation: Expectation,
  hessian?: Float64Array,
): Float64Array {
  const { layout, times } = mixture;
  const { classes: Q, parameters: D } = layout;
  const mean = new Float64Array(times.length * D);
  for (let q = 0; q < Q; q++) {
    const scores = completeScores(mixture, at, expectation, q);
    for (let n = 0; n < times.length; n++) {
      const share = expectation.posterior[n * Q + q]!;
      const own = scores.subarray(n * D, (n + 1) * D);
      for (let a = 0; a < D; a++) mean[n * D + a]! += share * own[a]!;
      if (hessian && times[n]! > 0) addSquare(hessian, own, 0, D, -times[n]! * share);
    }
  }
  if (hessian) {
    for (let n = 0; n < times.length; n++) addSquare(hessian, mean, n * D, D, times[n]!);
  }
  return mean;
}

/** [N,D] derivatives of the logarithm of π_nq f_nq. */
function completeScores(mixture: Mixture, at: Float64Array, { prior }: Expectation, q: number): Float64Array {
  const { layout, kernel, people, z, times } = mixture;
  const { classes: Q, parameters: D } = layout;
  const { first, cell, count } = people;
  const places = layout.places[q]!;
  const P = places.length;
  const rows = kernel.scores(ownParameters(layout, at, q));
  const scores = new Float64Array(times.length * D);
  const own = new Float64Array(P);
  const length = 1 + layout.slopes;
  for (let n = 0; n < times.length; n++) {
    own.fill(0);
    for (let e = first[n]!; e < first[n + 1]!; e++) {
      const row = cell[e]! * P;
      for (let p = 0; p < P; p++) own[p]! += count[e]! * rows[row + p]!;
    }
    for (let p = 0; p < P; p++) for (const a of places[p]!) scores[n * D + a]! += own[p]!;
    for (let r = 1; r < Q; r++) {
      const away = (r === q ? 1 : 0) - prior[n * Q + r]!;
      for (let c = 0; c < length; c++) scores[n * D + shareAt(layout, r) + c] = away * z[n * length + c]!;
    }
  }
  return scores;
}
