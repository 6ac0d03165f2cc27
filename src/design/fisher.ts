import { CholeskyDecomposition, Matrix } from 'ml-matrix';
import { addSquare, mirrored } from '../lib/squares.ts';
import { type At, answersTo } from './answers.ts';
import type { DesignModel } from './design-model.ts';

/**
 * The Fisher information of scenarios [q + K, q + K]: what is expected, over the answers, of the products of scores.
 * Ordered logit: McCullagh (1980), section 2.5; multinomial logit: McFadden (1974).
 *
 * @param rows - of each scenario, the coded rows of its profiles
 */
export function information(model: DesignModel, rows: readonly (readonly Float64Array[])[], at: At): Matrix {
  const p = model.nuisances + model.weights;
  const sum = new Float64Array(p * p);
  for (const scenario of rows) {
    for (const { slopes, probability } of answersTo(model, scenario, at))
      addSquare(sum, slopes, 0, p, 1 / probability);
  }
  return ofSquares(sum, p);
}

/** A sum of squares by their lower triangle, as a matrix [p,p]. */
export function ofSquares(sum: Float64Array, p: number): Matrix {
  return Matrix.from1DArray(p, p, mirrored(sum, p));
}

/**
 * What is known of the K weights when those besides are estimated too: the Schur complement of the latter in the whole
 * information. Undefined where even those cannot be told.
 */
export function aboutWeights(whole: Matrix, nuisances: number): Matrix | undefined {
  if (nuisances === 0) return whole;
  const last = whole.rows - 1;
  const own = whole.subMatrix(nuisances, last, nuisances, last);
  const cross = whole.subMatrix(0, nuisances - 1, nuisances, last);
  const factor = new CholeskyDecomposition(whole.subMatrix(0, nuisances - 1, 0, nuisances - 1));
  if (!factor.isPositiveDefinite()) return undefined;
  return symmetric(own.sub(cross.transpose().mmul(factor.solve(cross))));
}

/** A matrix that is symmetric but for rounding, without that. */
export function symmetric(matrix: Matrix): Matrix {
  return matrix.clone().add(matrix.transpose()).mul(0.5);
}
