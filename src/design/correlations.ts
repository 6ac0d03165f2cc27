import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import type { Coding } from '../study/coding.ts';

/**
 * `value` 0..1 is the largest canonical correlation between the coded columns of two criteria. For
 * criteria of one weight each it is their plain correlation; it does not depend on the reference level.
 */
export type Correlation = { readonly first: string; readonly second: string; readonly value: number };

/**
 * The correlation of every pair of criteria, the largest first.
 *
 * @param rows - [n,K] coded levels of the scenarios
 */
export function correlations(rows: readonly (readonly number[])[], coding: readonly Coding[]): Correlation[] {
  const x = new Matrix(rows.map((row) => [...row])).center('column');
  const bases = coding.map(({ criterion, first, names }) => ({
    criterion,
    basis: basis(x.subMatrix(0, x.rows - 1, first, first + names.length - 1)),
  }));
  return bases
    .flatMap((one, c) =>
      bases.slice(c + 1).map((other) => ({
        first: one.criterion,
        second: other.criterion,
        value: largestSingularValue(one.basis.transpose().mmul(other.basis)),
      })),
    )
    .sort((a, b) => b.value - a.value);
}

/** Singular values under this, a row, are rounding. */
const rounding = 1e-9;

/** An orthonormal basis of the columns' span; without columns when they do not vary. */
function basis(columns: Matrix): Matrix {
  const { leftSingularVectors, diagonal } = new SingularValueDecomposition(columns, { autoTranspose: true });
  const kept = diagonal.flatMap((value, k) => (value > rounding * columns.rows ? [k] : []));
  return leftSingularVectors.subMatrixColumn(kept);
}

function largestSingularValue(a: Matrix): number {
  if (a.rows === 0 || a.columns === 0) return 0;
  return Math.min(1, new SingularValueDecomposition(a, { autoTranspose: true }).norm2);
}
