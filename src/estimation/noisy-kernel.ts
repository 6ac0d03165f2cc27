import ln from '@stdlib/math-base-special-ln';
import { addSquare, mirrored } from '../lib/squares.ts';
import type { ByRow, Kernel, KernelRows } from './kernel.ts';

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
        if (times > 0) addSquare(square, scores.values, scores.at(s), theta.length, times);
      }
      mirrored(square, theta.length).forEach((value, i) => {
        hessian[i]! -= value;
      });
      return -P.reduce((sum, value, s) => (weight[s]! > 0 ? sum + weight[s]! * ln(value) : sum), 0);
    },
    scores(theta) {
      const r = kept(reported(theta));
      const scores = kernel.scores(theta);
      const values = new Float64Array(theta.length);
      const at = (s: number) => {
        const from = scores.at(s);
        for (let p = 0; p < values.length; p++) values[p] = r[s]! * scores.values[from + p]!;
        return 0;
      };
      return { values, at };
    },
    // Of what is meant.
    probabilities: kernel.probabilities,
  };
}

/** [S] the probability of what counts of each row. */
function trueShares({ values, at }: ByRow, rows: KernelRows): Float64Array {
  if (rows.kind === 'multinomial')
    return Float64Array.from(rows.answer, (answer, s) => values[at(s) + answer]!);
  const C = rows.categories;
  return Float64Array.from(rows.answer, (_, s) => {
    const to = rows.upper[s]! < 0 ? C - 1 : rows.upper[s]!;
    const from = at(s);
    let sum = 0;
    for (let c = rows.lower[s]! + 1; c <= to; c++) sum += values[from + c]!;
    return sum;
  });
}
