import cdf from '@stdlib/stats-base-dists-f-cdf';
import { CholeskyDecomposition, Matrix } from 'ml-matrix';
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
 * q weights w, F = (G − q)/((G − 1) q) · w'V⁻¹w, V including G/(G − 1), on q and G − q degrees of freedom
 * (STATISTICS.md 4 and 5).
 *
 * @returns undefined where a weight has no estimate, or where there are no more people than weights
 */
export function criterionTest(fit: Fit, { first, names }: Coding): CriterionTest | undefined {
  const q = names.length;
  const G = fit.respondents;
  const P = fit.names.length;
  const correction = G / (G - 1);
  const weights = Matrix.columnVector([...fit.estimate.subarray(first, first + q)]);
  const covariance = new Matrix(q, q);
  for (let a = 0; a < q; a++)
    for (let b = 0; b < q; b++)
      covariance.set(a, b, correction * fit.covariance.respondent[(first + a) * P + first + b]!);
  if (G <= q || !allFinite([...weights.to1DArray(), ...covariance.to1DArray()])) return undefined;
  const cholesky = new CholeskyDecomposition(covariance);
  if (!cholesky.isPositiveDefinite()) return undefined;
  const wald = weights.transpose().mmul(cholesky.solve(weights)).get(0, 0);
  const f = ((G - q) / ((G - 1) * q)) * wald;
  return { f, df1: q, df2: G - q, p: 1 - cdf(f, q, G - q) };
}

function allFinite(values: readonly number[]): boolean {
  return values.every((value) => Number.isFinite(value));
}
