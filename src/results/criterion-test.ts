import cdf from '@stdlib/stats-base-dists-f-cdf';
import { cholesky, solved } from '../estimation/cholesky.ts';
import { clusterFactor } from '../estimation/covariance.ts';
import type { Fit } from '../estimation/fit.ts';
import type { Coding } from '../study/coding.ts';

/** A joint test that all weights of a criterion are zero. */
export type CriterionTest = {
  readonly f: number;
  /** Weights tested. */
  readonly df1: number;
  /** People − weights tested. */
  readonly df2: number;
  readonly p: number;
};

/**
 * The criterion's F test with the covariance clustered by person, in Hotelling's form: with G people and
 * q weights w, F = (G − q)/((G − 1) q) · w'V⁻¹w, V including G/(G − 1), on q and G − q degrees of
 * freedom (Johnson and Wichern 2007, section 5.2).
 *
 * @returns undefined where a weight has no estimate, or where there are no more people than weights
 */
export function criterionTest(fit: Fit, { first, names }: Coding): CriterionTest | undefined {
  const q = names.length;
  const G = fit.respondents;
  if (G <= q) return undefined;
  const weights = fit.estimate.slice(first, first + q);
  const L = cholesky(covarianceOf(fit, first, q), q);
  if (!L || weights.some(Number.isNaN)) return undefined;
  const scaled = solved(L, weights);
  const wald = weights.reduce((sum, weight, w) => sum + weight * scaled[w]!, 0);
  const f = ((G - q) / ((G - 1) * q)) * wald;
  // The upper tail as the lower one of 1/F: 1 less the lower tail keeps no digit of a small p.
  return { f, df1: q, df2: G - q, p: cdf(1 / f, G - q, q) };
}

/** [q,q] of the weights from `first` on, including G/(G − 1). */
function covarianceOf({ names, covariance, respondents: G }: Fit, first: number, q: number): Float64Array {
  const P = names.length;
  return Float64Array.from({ length: q * q }, (_, i) => {
    const [a, b] = [first + Math.floor(i / q), first + (i % q)];
    return clusterFactor(G) * covariance.respondent[a * P + b]!;
  });
}
