import type { Fit } from '../fit.ts';
import type { People } from './coefficients.ts';
import type { Maximum } from './near.ts';
import type { Settled } from './settled.ts';

/** A mixed model estimated on a dataset; what it shares with a fixed one means the same there. */
export type MixedFit = Omit<Fit, 'ridge' | 'jackknife' | 'bootstrap' | 'influence'> & {
  /** Standard deviation of `logLikelihood` over draws; 0 with quadrature, NaN where one set of draws cannot tell. */
  readonly simulationError: number;
  /**
   * The log-likelihood at the estimates on points drawn anew around each person's mode, and its standard deviation: by
   * these a fit with plain draws is compared with others. Absent with adaptive draws and quadrature, of which
   * `logLikelihood` and `simulationError` are that themselves.
   */
  readonly fresh?: { readonly logLikelihood: number; readonly simulationError: number };
  /** [P] standard deviation of each estimate over draws; absent with quadrature. */
  readonly estimateErrors?: Float64Array;
  /** Of the person with the fewest: how many equally weighed points would be as precise; absent with quadrature. */
  readonly effectiveDraws?: number;
  /**
   * [N,K] of each person's coefficients given the answers, NaN where the data cannot tell; a random intercept last:
   * [N,K+1].
   */
  readonly people: People & { readonly respondent: Int32Array };
};

/** A settled maximum over the points that persons have at last. */
export type Top = Settled & Maximum;
