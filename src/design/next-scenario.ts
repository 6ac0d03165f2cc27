import { cholesky, inverse } from '../lib/cholesky.ts';
import { normalQuantile } from '../lib/normal-quantile.ts';
import { hashed } from '../lib/scramble.ts';
import { sobol } from '../lib/sobol.ts';
import { limits, type Scenario } from '../study/study.ts';
import { answersTo } from './answers.ts';
import { codedRow, type DesignModel } from './design-model.ts';
import { fall, submatrix, within } from './forms.ts';

/* Symbols: q parameters besides the K weights, P = q + K; J profiles; U predictors, which alone decide on an answer: for
   a rating each threshold less the utility, for a choice the utility of each thing on offer. Matrices are flat and
   row-major, so that a phone need not load a library for them. */

/** The normal distribution of one person's parameters, those besides the weights first. */
export type Belief = {
  /** [P] */
  readonly mean: Float64Array;
  /** [P,P] positive definite */
  readonly covariance: Float64Array;
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
 * of consumer heterogeneity", International Journal of Research in Marketing 28. Of equals the first.
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
  const P = mean.length;
  const given = givenWeights(covariance, q, P);
  const ofWeights = submatrix(covariance, P, [q, P], [q, P]);
  const middle = mean.subarray(q);
  const normals = Array.from({ length: limits.profiles.most }, (_, j) =>
    Array.from(sobol(j, draws, hashed(seed, 0)), normalQuantile),
  );
  return (scenario) => {
    const x = scenario.map((profile) => codedRow(model, profile));
    const z = predictors(model, x);
    const spread = within(z, covariance);
    const besides =
      q > 0
        ? within(
            z.map((row) => row.subarray(0, q)),
            given,
          )
        : undefined;
    const centre = x.map((row) => row.reduce((sum, value, k) => sum + value * middle[k]!, 0));
    const utilities = drawn(centre, within(x, ofWeights), normals);
    const gains = utilities.map((each) => {
      const told = aboutPredictors(model, mean.subarray(0, q), each);
      return fall(spread, told) - (besides ? fall(besides, told) : 0);
    });
    return gains.reduce((sum, gain) => sum + gain, 0) / draws;
  };
}

/** [q,q] the covariance of the parameters besides the weights when these are known: one over their own precision. */
function givenWeights(covariance: Float64Array, q: number, P: number): Float64Array {
  if (q === 0) return new Float64Array(0);
  const precision = inverse(cholesky(covariance, P)!, P);
  return inverse(cholesky(submatrix(precision, P, [0, q], [0, q]), q)!, q);
}

/** [U][P] the predictors by the parameters. */
function predictors({ kind, nuisances: q }: DesignModel, x: readonly Float64Array[]): Float64Array[] {
  const row = (besides: number, values: Float64Array) => {
    const all = new Float64Array(q + values.length);
    if (besides < q) all[besides] = 1;
    all.set(values, q);
    return all;
  };
  if (kind === 'ordered') {
    const minus = x[0]!.map((value) => -value);
    return Array.from({ length: q }, (_, t) => row(t, minus));
  }
  const offered = x.map((values) => row(q, values));
  return q === 0 ? offered : [...offered, row(0, new Float64Array(x[0]!.length))];
}

/** Profiles that differ in nothing have the same utility: this share of a variance keeps them apart. */
const apart = 1e-9;

/**
 * [draws][J] points of a normal distribution.
 *
 * @param covariance - [J,J]
 * @param normals - [J or more][draws] of the standard one
 */
function drawn(
  mean: readonly number[],
  covariance: Float64Array,
  normals: readonly (readonly number[])[],
): number[][] {
  const J = mean.length;
  for (let j = 0; j < J; j++) covariance[j * J + j] = covariance[j * J + j]! * (1 + apart) + apart;
  const factor = cholesky(covariance, J)!;
  return Array.from({ length: draws }, (_, r) =>
    mean.map((middle, j) =>
      mean.reduce((sum, _own, i) => sum + factor[j * J + i]! * normals[i]![r]!, middle),
    ),
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
): Float64Array[] {
  const { model, profiles, at } =
    kind === 'ordered'
      ? ofThresholds(q, besides, utilities[0]!)
      : ofOffers(Float64Array.of(...utilities, ...besides));
  return answersTo(model, profiles, at).map(({ slopes, probability }) =>
    slopes.map((slope) => slope / Math.sqrt(probability)),
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
