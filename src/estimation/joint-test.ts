import cdf from '@stdlib/stats-base-dists-f-cdf';
import { cholesky, solved } from '../lib/cholesky.ts';
import { clusterFactor } from './covariance.ts';
import type { Fit } from './fit.ts';

/** Size of tests: a smaller p is called a finding. */
export const testLevel = 0.05;

/** What is tested of a fit. */
export type Tested = Pick<Fit, 'names' | 'estimate' | 'covariance' | 'respondents'>;

/** A joint test that some parameters are zero. */
export type JointTest = {
  readonly f: number;
  /** Parameters tested. */
  readonly df1: number;
  /** People − parameters tested. */
  readonly df2: number;
  readonly p: number;
};

/**
 * The F test with the covariance clustered by person, in Hotelling's form: with G people and q parameters w,
 * F = (G − q)/((G − 1) q) · w'V⁻¹w, V including G/(G − 1), on q and G − q degrees of freedom
 * (Johnson and Wichern 2007, section 5.2).
 *
 * @returns undefined where a parameter has no estimate, or where there are no more people than parameters
 */
export function jointTest(
  { names, estimate, covariance, respondents: G }: Tested,
  at: readonly number[],
): JointTest | undefined {
  const q = at.length;
  const P = names.length;
  if (G <= q) return undefined;
  const weights = Float64Array.from(at, (p) => estimate[p]!);
  const V = at.flatMap((a) => at.map((b) => clusterFactor(G) * covariance.respondent[a * P + b]!));
  const L = cholesky(Float64Array.from(V), q);
  if (!L || weights.some(Number.isNaN)) return undefined;
  const scaled = solved(L, weights);
  const wald = weights.reduce((sum, weight, w) => sum + weight * scaled[w]!, 0);
  const f = ((G - q) / ((G - 1) * q)) * wald;
  // The upper tail as the lower one of 1/F: 1 less the lower tail keeps no digit of a small p.
  return { f, df1: q, df2: G - q, p: cdf(1 / f, G - q, q) };
}
