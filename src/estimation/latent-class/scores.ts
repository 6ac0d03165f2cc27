import { addSquare } from '../../lib/squares.ts';
import { ownParameters, shareAt } from './layout.ts';
import type { Expectation, Mixture } from './mixture.ts';

/**
 * The score of each person [N,D]: derivatives of the logarithm of L_n, for one count of the person.
 *
 * @param hessian - [D,D] if given, the variances over classes of the complete-data scores are taken from its
 * lower triangle
 */
export function personScores(
  mixture: Mixture,
  at: Float64Array,
  expectation: Expectation,
  hessian?: Float64Array,
): Float64Array {
  const { layout, times } = mixture;
  const { classes: Q, parameters: D } = layout;
  const mean = new Float64Array(times.length * D);
  for (let q = 0; q < Q; q++) {
    const scores = completeScores(mixture, at, expectation, q);
    for (let n = 0; n < times.length; n++) {
      const share = expectation.posterior[n * Q + q]!;
      const own = scores.subarray(n * D, (n + 1) * D);
      for (let a = 0; a < D; a++) mean[n * D + a]! += share * own[a]!;
      if (hessian && times[n]! > 0) addSquare(hessian, own, 0, D, -times[n]! * share);
    }
  }
  if (hessian) {
    for (let n = 0; n < times.length; n++) addSquare(hessian, mean, n * D, D, times[n]!);
  }
  return mean;
}

/** [N,D] derivatives of the logarithm of π_nq f_nq. */
function completeScores(mixture: Mixture, at: Float64Array, { prior }: Expectation, q: number): Float64Array {
  const { layout, kernel, people, z, times } = mixture;
  const { classes: Q, parameters: D } = layout;
  const { first, cell, count } = people;
  const places = layout.places[q]!;
  const P = places.length;
  const rows = kernel.scores(ownParameters(layout, at, q));
  const scores = new Float64Array(times.length * D);
  const own = new Float64Array(P);
  const length = 1 + layout.slopes;
  for (let n = 0; n < times.length; n++) {
    own.fill(0);
    for (let e = first[n]!; e < first[n + 1]!; e++) {
      const from = rows.at(cell[e]!);
      for (let p = 0; p < P; p++) own[p]! += count[e]! * rows.values[from + p]!;
    }
    for (let p = 0; p < P; p++) for (const a of places[p]!) scores[n * D + a]! += own[p]!;
    for (let r = 1; r < Q; r++) {
      const away = (r === q ? 1 : 0) - prior[n * Q + r]!;
      for (let c = 0; c < length; c++) scores[n * D + shareAt(layout, r) + c] = away * z[n * length + c]!;
    }
  }
  return scores;
}
