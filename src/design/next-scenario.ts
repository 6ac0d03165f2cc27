import ln from '@stdlib/math-base-special-ln';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { normalQuantile } from '../lib/normal-quantile.ts';
import { hashed } from '../lib/scramble.ts';
import { sobol } from '../lib/sobol.ts';
import { limits, type Scenario } from '../study/study.ts';
import { codedRow, type DesignModel } from './design-model.ts';
import { answersTo, evened } from './fisher.ts';

/* Symbols: q parameters besides the K weights; J profiles; U predictors, which alone decide on an answer: for a rating
   each threshold less the utility, for a choice the utility of each thing on offer. */

/** The normal distribution of one person's parameters, those besides the weights first. */
export type Belief = {
  /** [q + K] */
  readonly mean: Float64Array;
  /** [q + K, q + K] positive definite */
  readonly covariance: Matrix;
};

export type Next = {
  /** Among the candidates. */
  readonly index: number;
  /** How much ln|covariance of the weights| is expected to fall. */
  readonly gain: number;
};

/**
 * The scenario whose answer is expected to leave a person's weights least uncertain, by ln|covariance|: the criterion
 * of Yu, Goos and Vandebroek (2011), "Individually adapted sequential Bayesian conjoint-choice designs in the presence
 * of consumer heterogeneity". Of equals the first.
 *
 * @param candidates - without what was asked already
 * @returns undefined where there are none
 */
export function nextScenario(
  model: DesignModel,
  belief: Belief,
  candidates: readonly Scenario[],
  seed: number,
): Next | undefined {
  const gainOf = expectedGain(model, belief, seed);
  return candidates.reduce<Next | undefined>((best, scenario, index) => {
    const gain = gainOf(scenario);
    return best && best.gain >= gain ? best : { index, gain };
  }, undefined);
}

/** Utilities that a scenario may have for the person: few, since what is averaged over them is smooth. */
const draws = 8;

/**
 * What an answer tells about the weights is what it tells about all parameters, less what it would tell about those
 * besides if the weights were known: |covariance of all| = |that of the weights| · |that of the others given these|.
 */
function expectedGain(
  model: DesignModel,
  { mean, covariance }: Belief,
  seed: number,
): (scenario: Scenario) => number {
  const q = model.nuisances;
  const given = givenWeights(covariance, q);
  const last = covariance.rows - 1;
  const ofWeights = covariance.subMatrix(q, last, q, last);
  const middle = Matrix.columnVector(mean.subarray(q));
  const normals = Array.from({ length: limits.profiles.most }, (_, j) =>
    Array.from(sobol(j, draws, hashed(seed, 0)), normalQuantile),
  );
  return (scenario) => {
    const x = new Matrix(scenario.map((profile) => codedRow(model, profile)));
    const z = predictors(model, x);
    const spread = within(z, covariance);
    const besides = q > 0 ? within(z.subMatrix(0, z.rows - 1, 0, q - 1), given) : undefined;
    const utilities = drawn(x.mmul(middle).to1DArray(), within(x, ofWeights), normals);
    const gains = utilities.map((each) => {
      const told = aboutPredictors(model, mean.subarray(0, q), each);
      return fall(spread, told) - (besides ? fall(besides, told) : 0);
    });
    return gains.reduce((sum, gain) => sum + gain, 0) / draws;
  };
}

/** [q,q] the covariance of the parameters besides the weights when these are known. */
function givenWeights(covariance: Matrix, q: number): Matrix {
  if (q === 0) return Matrix.zeros(0, 0);
  const last = covariance.rows - 1;
  const cross = covariance.subMatrix(q, last, 0, q - 1);
  const known = new CholeskyDecomposition(covariance.subMatrix(q, last, q, last)).solve(cross);
  return evened(Matrix.sub(covariance.subMatrix(0, q - 1, 0, q - 1), cross.transpose().mmul(known)));
}

/** [U,q + K] the predictors by the parameters. */
function predictors({ kind, nuisances: q }: DesignModel, x: Matrix): Matrix {
  const rows = x.to2DArray();
  if (kind === 'ordered')
    return new Matrix(
      Array.from({ length: q }, (_, t) => [
        ...Array.from({ length: q }, (__, other) => Number(other === t)),
        ...rows[0]!.map((value) => -value),
      ]),
    );
  if (q === 0) return x;
  return new Matrix([...rows.map((row) => [0, ...row]), [1, ...rows[0]!.map(() => 0)]]);
}

/** A V A' */
function within(a: Matrix, v: Matrix): Matrix {
  return evened(a.mmul(v).mmul(a.transpose()));
}

/** Profiles that differ in nothing have the same utility: this share of a variance keeps them apart. */
const apart = 1e-9;

/**
 * [draws][J] points of a normal distribution.
 *
 * @param normals - [J or more][draws] of the standard one
 */
function drawn(
  mean: readonly number[],
  covariance: Matrix,
  normals: readonly (readonly number[])[],
): number[][] {
  for (let j = 0; j < mean.length; j++) covariance.set(j, j, covariance.get(j, j) * (1 + apart) + apart);
  const factor = new CholeskyDecomposition(covariance).lowerTriangularMatrix;
  return Array.from({ length: draws }, (_, r) =>
    mean.map((middle, j) => mean.reduce((sum, _own, i) => sum + factor.get(j, i) * normals[i]![r]!, middle)),
  );
}

/**
 * The answers there may be, by the predictors alone: [C] of each the slopes [U] of its probability over the root of it,
 * whose squares add up to the information on the predictors.
 *
 * @param utilities - [J]
 */
function aboutPredictors(
  { kind, nuisances: q }: DesignModel,
  besides: Float64Array,
  utilities: readonly number[],
): Matrix {
  const { model, profiles, at } =
    kind === 'ordered'
      ? ofThresholds(q, besides, utilities[0]!)
      : ofOffers(Float64Array.of(...utilities, ...besides));
  return new Matrix(
    answersTo(model, profiles, at).map(({ slopes, probability }) =>
      Array.from(slopes, (slope) => slope / Math.sqrt(probability)),
    ),
  );
}

const plain = { coding: [], interactions: [] };
const nothing = new Float64Array(0);

function ofThresholds(q: number, thresholds: Float64Array, utility: number) {
  const model: DesignModel = { ...plain, kind: 'ordered', weights: 0, nuisances: q };
  return {
    model,
    profiles: [nothing],
    at: { nuisances: thresholds.map((each) => each - utility), weights: nothing },
  };
}

function ofOffers(weights: Float64Array) {
  const U = weights.length;
  const model: DesignModel = { ...plain, kind: 'choice', weights: U, nuisances: 0 };
  const profiles = Array.from(weights, (_, u) => new Float64Array(U).fill(1, u, u + 1));
  return { model, profiles, at: { nuisances: nothing, weights } };
}

/**
 * How much ln|covariance| falls by answers about predictors of this spread V: ln|I + GVG'|, which is positive definite
 * so that elimination needs no pivoting.
 *
 * @param told - G, see `aboutPredictors`
 */
function fall(spread: Matrix, told: Matrix): number {
  const n = told.rows;
  const m = told.mmul(spread).mmul(told.transpose()).to1DArray();
  let log = 0;
  for (let i = 0; i < n; i++) {
    const pivot = m[i * n + i]! + 1;
    log += ln(pivot);
    for (let r = i + 1; r < n; r++) {
      const times = m[r * n + i]! / pivot;
      for (let c = i + 1; c < n; c++) m[r * n + c]! -= times * m[i * n + c]!;
    }
  }
  return log;
}
