import exp from '@stdlib/math-base-special-exp';
import type { Matrix } from 'ml-matrix';
import { logDeterminant } from './log-determinant.ts';

/**
 * |M|^(−1/K), the D-error of a design by the information M [K,K] that one respondent gives on the K
 * criterion weights: smaller is better, Infinity when the weights cannot all be told apart.
 */
export function dError(information: Matrix): number {
  const log = logDeterminant(information);
  return log === undefined ? Number.POSITIVE_INFINITY : exp(-log / information.rows);
}
