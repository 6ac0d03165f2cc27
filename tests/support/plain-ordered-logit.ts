import type { OrderedRows } from '../../src/estimation/kernel.ts';
import { plainLevels } from '../../src/response/levels.ts';

/**
 * The ordered logit as its definition reads (McCullagh 1980): P = F(τ_upper − η) − F(τ_lower − η). For
 * moderate values only; the kernel uses another, safer form.
 */
export function plainProbability(rows: OrderedRows, theta: readonly number[], s: number): number {
  const { coefficients: K, lower, upper } = rows;
  const x = plainLevels(rows.levels, K);
  let eta = 0;
  for (let k = 0; k < K; k++) eta += theta[k]! * x[s * K + k]!;
  const under = (threshold: number) => 1 / (1 + Math.exp(eta - theta[K + threshold]!));
  return (upper[s]! < 0 ? 1 : under(upper[s]!)) - (lower[s]! < 0 ? 0 : under(lower[s]!));
}

export function plainOrderedLogit(
  rows: OrderedRows,
  weight: readonly number[],
  theta: readonly number[],
): number {
  return weight.reduce((sum, w, s) => sum - w * Math.log(plainProbability(rows, theta, s)), 0);
}
