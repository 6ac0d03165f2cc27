import type { Profile, Scenario } from '../../src/study/study.ts';

/** ln |A| of a positive definite matrix by Gaussian elimination; −∞ where it is singular. */
export function plainLogDeterminant(matrix: readonly (readonly number[])[]): number {
  const a = matrix.map((row) => [...row]);
  let log = 0;
  for (let k = 0; k < a.length; k++) {
    const pivot = a[k]![k]!;
    if (!(pivot > 1e-12)) return Number.NEGATIVE_INFINITY;
    log += Math.log(pivot);
    for (let i = k + 1; i < a.length; i++) {
      const factor = a[i]![k]! / pivot;
      for (let j = k; j < a.length; j++) a[i]![j]! -= factor * a[k]![j]!;
    }
  }
  return log;
}

/**
 * 100·|X'X|^(1/p)/n with Helmert contrasts of squares that sum to n where levels are balanced: contrast w of L levels
 * sets level w + 1 against the mean of those before.
 */
export function plainDEfficiency(levels: readonly number[], profiles: readonly Profile[]): number {
  const rows = profiles.map((profile) => [
    1,
    ...levels.flatMap((L, c) =>
      Array.from({ length: L - 1 }, (_, w) => {
        const value = profile[c]! <= w ? -1 : profile[c] === w + 1 ? w + 1 : 0;
        return value * Math.sqrt(L / ((w + 1) * (w + 2)));
      }),
    ),
  ]);
  const p = rows[0]!.length;
  const information = Array.from({ length: p }, (_, i) =>
    Array.from({ length: p }, (__, j) => rows.reduce((sum, row) => sum + row[i]! * row[j]!, 0)),
  );
  return (100 * Math.exp(plainLogDeterminant(information) / p)) / rows.length;
}

/** Effects coding, the last level at −1. */
export function plainCoded(levels: readonly number[], profile: Profile): number[] {
  return levels.flatMap((L, c) =>
    Array.from({ length: L - 1 }, (_, w) => (profile[c] === w ? 1 : profile[c] === L - 1 ? -1 : 0)),
  );
}

/** The mean over draws of |M|^(−1/K), M the information of a multinomial logit (Sándor and Wedel 2001, equation 4). */
export function plainChoiceError(
  levels: readonly number[],
  scenarios: readonly Scenario[],
  draws: readonly (readonly number[])[],
): number {
  const K = draws[0]!.length;
  const coded = scenarios.map((scenario) => scenario.map((profile) => plainCoded(levels, profile)));
  const errors = draws.map((beta) => {
    const M = Array.from({ length: K }, () => new Array<number>(K).fill(0));
    for (const x of coded) {
      const strengths = x.map((row) => Math.exp(row.reduce((sum, value, k) => sum + value * beta[k]!, 0)));
      const total = strengths.reduce((sum, each) => sum + each, 0);
      for (let i = 0; i < K; i++) {
        for (let j = 0; j < K; j++) {
          let [both, one, other] = [0, 0, 0];
          for (const [a, row] of x.entries()) {
            const share = strengths[a]! / total;
            both += share * row[i]! * row[j]!;
            one += share * row[i]!;
            other += share * row[j]!;
          }
          M[i]![j]! += both - one * other;
        }
      }
    }
    return Math.exp(-plainLogDeterminant(M) / K);
  });
  return errors.reduce((sum, error) => sum + error, 0) / errors.length;
}
