import type { Coding } from '../study/coding.ts';
import type { AnswerNoise } from './known-noise.ts';

/** What is to be estimated and which resampled fits are wanted beside it. */
export type Model = {
  readonly family: 'fixed';
  /**
   * Penalty on the weights, for rooms under 30 people: the negative log-likelihood is raised by
   * ridge/2 times the sum of squared level effects, so it does not depend on the reference level and
   * leaves thresholds and constants alone. 0 is plain maximum likelihood.
   */
  readonly ridge: number;
  /** The criteria the penalty is spread over; empty where `ridge` is 0. */
  readonly codings: readonly Coding[];
  /** Of the answers, where what was reported need not be what was meant. */
  readonly noise?: AnswerNoise;
};

export const maximumLikelihood: Model = { family: 'fixed', ridge: 0, codings: [] };

/** Resampled fits: leave one person out, and people drawn with replacement. */
export type Resampling = {
  readonly jackknife: boolean;
  /** Number of person bootstrap draws; 0 for none. */
  readonly bootstrap: number;
  readonly seed: number;
  /** [B,N] how often each person counts in each draw: given instead of drawn, and `bootstrap` is then 0. */
  readonly members?: Float64Array;
  /** Whether the fit keeps what each person adds to it. */
  readonly influence?: boolean;
};

export const noResampling: Resampling = { jackknife: false, bootstrap: 0, seed: 1 };
