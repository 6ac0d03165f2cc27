import ln from '@stdlib/math-base-special-ln';
import type { Kernel, KernelRows } from './kernel.ts';
import { addSquare, mirrored } from './squares.ts';

/**
 * The likelihood of reports, from that of the true answers. With π the probability of what is reported as a true
 * answer, P = f + keep·π and r = keep·π/P the chance that the report is the true answer, the score of a row is r
 * times that of ln π, and its second derivative r times that of ln π plus r (1 − r) times the square of its score.
 *
 * @param floors - [S] f
 */
export function noisyKernel(kernel: Kernel, rows: KernelRows, keep: number, floors: Float64Array): Kernel {
  const S = rows.answer.length;
  let weight = new Float64Array(S).fill(1);
  const reported = (theta: Float64Array) => {
    const share = trueShares(kernel.probabilities(theta), rows);
    return share.map((value, s) => floors[s]! + keep * value);
  };
  /** [S] the chance that each report is the true answer. */
  const kept = (P: Float64Array) => P.map((value, s) => Math.max(0, 1 - floors[s]! / value));
  return {
    setWeights(weights) {
      weight = weights.slice();
    },
    evaluate(theta, gradient, hessian) {
      const P = reported(theta);
      const r = kept(P);
      kernel.setWeights(r.map((value, s) => value * weight[s]!));
      if (kernel.evaluate(theta, gradient, hessian) === Number.POSITIVE_INFINITY)
        return Number.POSITIVE_INFINITY;
      const square = new Float64Array(hessian.length);
      const scores = kernel.scores(theta);
      for (let s = 0; s < S; s++) {
        const times = weight[s]! * r[s]! * (1 - r[s]!);
        if (times > 0) addSquare(square, scores, s * theta.length, theta.length, times);
      }
      mirrored(square, theta.length).forEach((value, i) => {
        hessian[i]! -= value;
      });
      return -P.reduce((sum, value, s) => (weight[s]! > 0 ? sum + weight[s]! * ln(value) : sum), 0);
    },
    scores(theta) {
      const r = kept(reported(theta));
      const scores = kernel.scores(theta);
      return scores.map((value, i) => r[Math.floor(i / theta.length)]! * value);
    },
    // Of what is meant.
    probabilities: kernel.probabilities,
  };
}

/** [S] the probability of what counts of each row. */
function trueShares(probabilities: Float64Array, rows: KernelRows): Float64Array {
  if (rows.kind === 'multinomial')
    return Float64Array.from(rows.answer, (answer, s) => probabilities[rows.first[s]! + answer]!);
  const C = rows.categories;
  return Float64Array.from(rows.answer, (_, s) => {
    const to = rows.upper[s]! < 0 ? C - 1 : rows.upper[s]!;
    let sum = 0;
    for (let c = rows.lower[s]! + 1; c <= to; c++) sum += probabilities[s * C + c]!;
    return sum;
  });
}
