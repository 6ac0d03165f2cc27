import ln from '@stdlib/math-base-special-ln';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { normalQuantile } from '../lib/normal-quantile.ts';
import { hashed } from '../lib/scramble.ts';
import { sobol } from '../lib/sobol.ts';
import type { At } from './answers.ts';
import type { DesignModel } from './design-model.ts';

/** What is known of the weights before anybody has answered. */
export type Priors = {
  /** [K] or of the criteria only, where nothing is known of interactions. */
  readonly mean: readonly number[];
  /** How unsure each is: normal, apart from each other, unless there is a covariance. */
  readonly sd?: readonly number[] | undefined;
  /** [K,K] */
  readonly covariance?: readonly (readonly number[])[] | undefined;
  /** Increasing; by default all answers are as likely where utility is nil. */
  readonly thresholds?: readonly number[] | undefined;
  /** Of "none of these"; by default nil. */
  readonly constants?: readonly number[] | undefined;
  /** Standard deviation of each weight between people; by default people do not differ. */
  readonly spread?: readonly number[] | undefined;
};

/** Parameters at which a design is judged: those besides the weights, R draws of the weights, and how people differ. */
export type Points = {
  /** [q] */
  readonly nuisances: Float64Array;
  /** [R][K] */
  readonly draws: readonly Float64Array[];
  /** [K] */
  readonly spread: Float64Array;
};

/**
 * Draws of K weights to search by where they are unsure: more where each is cheap, since the best design for few draws
 * is not the best for all. Of Sobol points a power of two is balanced.
 */
export function searchDraws(K: number): number {
  return Math.min(256, Math.max(32, 2 ** Math.floor(17 - 3 * Math.log2(K))));
}

/**
 * Draws to judge a design by, of weights or of kinds of people: 256, unless that takes long.
 *
 * @param answers - that there are to all scenarios
 */
export function judgingDraws({ weights, nuisances }: DesignModel, answers: number): number {
  const each = answers * (weights + nuisances) ** 2;
  return Math.min(256, Math.max(16, 2 ** Math.floor(Math.log2(1e8 / each))));
}

/**
 * The points of what is known beforehand: without priors, weights of zero.
 *
 * @param count - of draws, where weights are unsure
 */
export function pointsOf(
  model: DesignModel,
  priors: Priors | null,
  { seed, count }: { readonly seed: number; readonly count: number },
): Points {
  const K = model.weights;
  return {
    nuisances: nuisancesOf(model, priors),
    draws: drawn(padded(priors?.mean, K), factorOf(priors, K), seed, count),
    spread: padded(priors?.spread, K),
  };
}

/** Kinds of people who differ about the mean as is expected, each as frequent; one where they do not differ. */
export function expectedPeople(
  model: DesignModel,
  priors: Priors | null,
  { seed, count }: { readonly seed: number; readonly count: number },
): At[] {
  const spread = padded(priors?.spread, model.weights);
  const factor = spread.some((sd) => sd > 0) ? Matrix.diag([...spread]) : undefined;
  const nuisances = nuisancesOf(model, priors);
  const weights = drawn(padded(priors?.mean, model.weights), factor, seed, count);
  return weights.map((each) => ({ nuisances, weights: each }));
}

/** Thresholds between answers that are all as likely at nil utility; "none" is as good as a profile of nil. */
function nuisancesOf({ kind, nuisances: q }: DesignModel, priors: Priors | null): Float64Array {
  const given = kind === 'ordered' ? priors?.thresholds : priors?.constants;
  if (given) return Float64Array.from(given);
  if (kind === 'choice') return new Float64Array(q);
  return Float64Array.from({ length: q }, (_, t) => ln((t + 1) / (q - t)));
}

function padded(values: readonly number[] | undefined, K: number): Float64Array {
  const all = new Float64Array(K);
  all.set(values ?? []);
  return all;
}

/** L with LL' the covariance of the weights; undefined where they are sure. */
function factorOf(priors: Priors | null, K: number): Matrix | undefined {
  if (priors?.covariance) {
    const own = new CholeskyDecomposition(new Matrix(priors.covariance.map((row) => [...row])));
    const factor = Matrix.zeros(K, K);
    return factor.setSubMatrix(own.lowerTriangularMatrix, 0, 0);
  }
  return priors?.sd?.some((sd) => sd > 0) ? Matrix.diag([...padded(priors.sd, K)]) : undefined;
}

function drawn(mean: Float64Array, factor: Matrix | undefined, seed: number, count: number): Float64Array[] {
  if (!factor) return [mean];
  const normals = Array.from(mean, (_, k) => Array.from(sobol(k, count, hashed(seed, 0)), normalQuantile));
  return Array.from({ length: count }, (_, r) =>
    Float64Array.from(mean, (value, k) => {
      let sum = value;
      for (let l = 0; l < mean.length; l++) sum += factor.get(k, l) * normals[l]![r]!;
      return sum;
    }),
  );
}

/** Whether a covariance is symmetric and positive definite, so that weights can be drawn by it. */
export function isCovariance(values: readonly (readonly number[])[]): boolean {
  if (values.some((row) => row.length !== values.length)) return false;
  const matrix = new Matrix(values.map((row) => [...row]));
  return matrix.isSymmetric() && new CholeskyDecomposition(matrix).isPositiveDefinite();
}
