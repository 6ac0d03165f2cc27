import ln from '@stdlib/math-base-special-ln';
import { CholeskyDecomposition, type Matrix } from 'ml-matrix';

/** Below this share of the largest, a pivot is rounding. */
const rounding = 1e-9;

/** ln |A| of a symmetric matrix, or undefined when it is not positive definite. */
export function logDeterminant(a: Matrix): number | undefined {
  const factor = new CholeskyDecomposition(a);
  const pivots = factor.lowerTriangularMatrix.diagonal();
  const least = rounding * Math.max(...a.diagonal());
  if (!factor.isPositiveDefinite() || pivots.some((pivot) => pivot * pivot < least)) return undefined;
  return pivots.reduce((sum, pivot) => sum + 2 * ln(pivot), 0);
}
