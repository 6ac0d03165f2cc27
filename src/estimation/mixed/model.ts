import type { AnswerNoise } from '../known-noise.ts';
import type { LabelNoise } from './labels.ts';

/**
 * How a coefficient is spread over persons. Of a lognormal, mean and sd of the logarithm are estimated; of a
 * uniform and a triangular one the mean and half the range.
 */
export const distributions = ['normal', 'lognormal', 'negative-lognormal', 'uniform', 'triangular'] as const;
type Distribution = (typeof distributions)[number];

/**
 * What differs between persons: one coefficient, or a whole coded criterion by one standard deviation.
 * A criterion's levels deviate by exchangeable normal numbers that sum to zero, whatever the reference level.
 */
export type RandomTerm =
  | {
      readonly kind: 'coefficient';
      /** Index among the K coefficients. */
      readonly coefficient: number;
      readonly distribution: Distribution;
    }
  | {
      readonly kind: 'criterion';
      readonly name: string;
      /** Index of its first coefficient. */
      readonly first: number;
      /** [L][W] what multiplies its W coefficients at each level; the reference level has its row too. */
      readonly matrix: readonly (readonly number[])[];
    };

/**
 * Points per person. `adaptive` places them around each person's own likeliest deviates and takes more until
 * the integral is precise; the others are drawn from the population, `count` of them.
 */
export type Draws =
  | { readonly kind: 'adaptive'; readonly seed: number }
  /** Adaptive Gauss–Hermite quadrature with so many nodes a deviate: for one or two deviates. */
  | { readonly kind: 'quadrature'; readonly nodes: number }
  | { readonly kind: 'sobol' | 'halton' | 'mlhs'; readonly count: number; readonly seed: number };

export type MixedModel = {
  readonly family: 'mixed';
  readonly random: readonly RandomTerm[];
  /** Full covariance over the normal and lognormal coefficients. */
  readonly correlated: boolean;
  /** Ratings: a random intercept per respondent. */
  readonly intercept: boolean;
  /** Ratings: a random stretch of each respondent's thresholds about their mean, whose logarithm is normal. */
  readonly scaleUse: boolean;
  readonly draws: Draws;
  /** Where what was reported need not be what was meant. */
  readonly noise?: AnswerNoise;
  readonly labels?: LabelNoise;
};
