import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { Matrix } from 'ml-matrix';
import type { Coding } from '../study/coding.ts';
import type { Pair } from './design-model.ts';
import { logDeterminant } from './log-determinant.ts';

/**
 * 100·|X'X|^(1/p)/n with orthonormal contrasts and an intercept: 100 for an
 * orthogonal balanced design, 0 when the weights cannot all be told apart.
 *
 * Any contrasts of a criterion are its coded levels M [L,W] times a square matrix, so |X'X| with
 * orthonormal contrasts is the coded one times L^W/|M'M| for each criterion.
 *
 * An interaction's contrasts are the products of both criteria's, whose
 * squares then sum to the product over all their levels.
 *
 * @param rows - [n,K] coded levels of the scenarios, and after them those of the interactions
 */
export function dEfficiency(
  rows: readonly (readonly number[])[],
  coding: readonly Coding[],
  interactions: readonly Pair[] = [],
): number {
  const x = new Matrix(rows.map((row) => [1, ...row]));
  const information = logDeterminant(product(x));
  if (information === undefined) return 0;
  const logs = coding.map(orthonormal);
  const widths = coding.map(({ names }) => names.length);
  const own = logs.reduce((sum, log) => sum + log, information);
  const log = interactions.reduce((sum, [a, b]) => sum + widths[b]! * logs[a]! + widths[a]! * logs[b]!, own);
  return (100 * exp(log / x.columns)) / x.rows;
}

/** ln of L^W / |M'M| */
function orthonormal({ matrix, names }: Coding): number {
  return (
    names.length * ln(matrix.length) - logDeterminant(product(new Matrix(matrix.map((row) => [...row]))))!
  );
}

/** A'A */
function product(a: Matrix): Matrix {
  return a.transpose().mmul(a);
}
