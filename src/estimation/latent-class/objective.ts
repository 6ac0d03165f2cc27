import { mirrored } from '../../lib/squares.ts';
import type { Objective } from '../optimiser.ts';
import { ownParameters, shareAt } from './layout.ts';
import { type Expectation, expected, type Mixture } from './mixture.ts';
import { personScores } from './scores.ts';

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
