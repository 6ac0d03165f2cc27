import quantile from '@stdlib/stats-base-dists-t-quantile';
import type { Prospect } from './prospect.ts';

/** What so many respondents' answers can tell. */
export type Precision = {
  readonly respondents: number;
  /** [K] standard errors of the fitted weights. */
  readonly errors: Float64Array;
  /**
   * [K] the weight that a two-sided test at 5% finds in four studies of five (Bloom 1995, "Minimum detectable
   * effects", Evaluation Review 19(5), pages 547–556): t with respondents − 1 degrees of freedom, as intervals have it.
   */
  readonly detectable: Float64Array;
};

const size = 0.05;
const power = 0.8;

/** @param respondents - two or more */
export function precision({ covariance }: Prospect, respondents: number): Precision {
  const errors = Float64Array.from(covariance.diagonal(), (variance) => Math.sqrt(variance / respondents));
  const times = quantile(1 - size / 2, respondents - 1) + quantile(power, respondents - 1);
  return { respondents, errors, detectable: errors.map((error) => times * error) };
}

/** The t value at which a weight is told from nil in S-estimates. */
const told = 1.96;

/**
 * [K] how many respondents it takes until each weight is expected to be told from nil, at 1.96 standard errors (Rose and
 * Bliemer 2013, "Sample size requirements for stated choice experiments"): a fraction, or Infinity for a weight of
 * nil. The design's own S-estimate is the largest.
 */
export function sEstimates({ weights, covariance }: Prospect): Float64Array {
  return weights.map((weight, k) => covariance.get(k, k) * (told / weight) ** 2);
}
