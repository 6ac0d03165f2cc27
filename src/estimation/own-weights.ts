import { codings } from '../study/coding.ts';
import type { Judgement } from '../study/judgement.ts';
import type { Study } from '../study/study.ts';
import { ownData } from './own-likelihood.ts';
import { type PosteriorMode, posteriorMode } from './posterior-mode.ts';

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
 * differ some thousandfold between two levels, hardly ever.
 */
const looseSd = 2;

/** In a group that agrees completely a person's own answers would have no say at all. */
const smallestSd = 0.05;

/** Thresholds and the constant of "none" follow the answers freely, but do not run away. */
export const nuisanceSd = 4;

/** The group's weights, where the study carries them. */
export function groupPrior({ criteria, prior }: Study): Prior | undefined {
  const count = weightsOf(criteria);
  // A prior of another length is of other criteria.
  return prior?.mean.length === count && prior.sd.length === count ? prior : undefined;
}

/** The group's weights where the study carries them, else none in particular. */
export function priorOf(study: Study): Prior {
  const count = weightsOf(study.criteria);
  const loose = { mean: Array<number>(count).fill(0), sd: Array<number>(count).fill(looseSd) };
  return groupPrior(study) ?? loose;
}

function weightsOf(criteria: Study['criteria']): number {
  return codings(criteria).reduce((sum, { names }) => sum + names.length, 0);
}

/**
 * The likeliest weights of one person under an independent normal prior: ordered logit for ratings and yes/no,
 * multinomial logit for choices.
 */
export function ownWeights(study: Study, given: readonly Judgement[], prior: Prior): OwnWeights {
  const K = prior.mean.length;
  const { at, covariance } = ownPosterior(study, given, prior);
  return {
    mean: [...at.subarray(0, K)],
    covariance: prior.mean.map((_, k) => [...covariance.subarray(k * at.length, k * at.length + K)]),
  };
}

/** The same of all parameters: the weights, then the thresholds between the answers used or the constant of "none". */
export function ownPosterior(study: Study, given: readonly Judgement[], prior: Prior): PosteriorMode {
  const { judged, nuisances } = ownData(study, given);
  const centre = Float64Array.of(...prior.mean, ...nuisances);
  const precision = Float64Array.of(
    ...prior.sd.map((sd) => 1 / Math.max(sd, smallestSd) ** 2),
    ...nuisances.map(() => 1 / nuisanceSd ** 2),
  );
  return posteriorMode(judged, centre, precision);
}
