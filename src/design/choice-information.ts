import { Matrix } from 'ml-matrix';

/**
 * What one respondent's choices in all scenarios tell of the K criterion weights when every profile is as
 * likely, which is where a choice starts without weights known beforehand: the Fisher information of the
 * multinomial logit at zero weights, Σ over scenarios of Σ_j (x_j − x̄)(x_j − x̄)'/J (McFadden 1974; Huber
 * and Zwerina 1996). With "none" as one of the J its constant is taken out, by the Schur complement.
 *
 * @param scenarios - [S][profiles][K] coded levels, without "none"
 * @returns [K,K]
 */
export function choiceInformation(
  scenarios: readonly (readonly (readonly number[])[])[],
  none: boolean,
): Matrix {
  const K = scenarios[0]![0]!.length;
  const size = none ? K + 1 : K;
  const whole = Matrix.zeros(size, size);
  for (const profiles of scenarios) {
    const rows = none
      ? [...profiles.map((row) => [...row, 0]), [...Array<number>(K).fill(0), 1]]
      : profiles.map((row) => [...row]);
    const apart = new Matrix(rows).center('column');
    whole.add(apart.transpose().mmul(apart).div(rows.length));
  }
  if (!none) return whole;
  const weights = whole.subMatrix(0, K - 1, 0, K - 1);
  const both = whole.subMatrix(0, K - 1, K, K);
  return weights.sub(both.mmul(both.transpose()).div(whole.get(K, K)));
}
