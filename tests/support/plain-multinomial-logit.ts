import type { MultinomialRows } from '../../src/estimation/kernel.ts';
import { plainLevels } from '../../src/response/levels.ts';

/** The probabilities of scenario s as their definition reads (Train 2009, equation 3.6). */
export function plainShares(rows: MultinomialRows, beta: readonly number[], s: number): number[] {
  const { coefficients: K, first } = rows;
  const x = plainLevels(rows.levels, K);
  const strengths = Array.from({ length: first[s + 1]! - first[s]! }, (_, j) =>
    Math.exp(beta.reduce((sum, b, k) => sum + b * x[(first[s]! + j) * K + k]!, 0)),
  );
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  return strengths.map((strength) => strength / all);
}

export function plainMultinomialLogit(
  rows: MultinomialRows,
  weight: readonly number[],
  beta: readonly number[],
): number {
  return weight.reduce((sum, w, s) => sum - w * Math.log(plainShares(rows, beta, s)[rows.answer[s]!]!), 0);
}
