import { addSquare, mirrored } from '../lib/squares.ts';
import type { Answers } from '../response/dataset.ts';
import type { Membership } from './cells.ts';
import type { ByRow } from './kernel.ts';

/** The respondents as what holds rows together. */
export type Clusters = {
  /** Those with an answer that counts. */
  readonly people: number;
  /**
   * Σ over respondents of s s', where s sums the scores of a respondent's rows: [P,P].
   *
   * @param scores - of the cells
   */
  readonly meat: (scores: ByRow, P: number) => Float64Array;
};

/** Undefined where every row is a respondent of its own. */
export function clustersOf(data: Answers, membership: Membership): Clusters | undefined {
  if (!data.people) return undefined;
  const { first } = membership;
  return {
    people: first.reduce((sum, from, n) => (n > 0 && from > first[n - 1]! ? sum + 1 : sum), 0),
    meat: (scores, P) => ofRespondents(scores, P, membership),
  };
}

/** Adds to `sum` [P] the scores of a respondent's rows. */
export function addScores(
  sum: Float64Array,
  scores: ByRow,
  { first, cell, count }: Membership,
  respondent: number,
): void {
  const P = sum.length;
  for (let e = first[respondent]!; e < first[respondent + 1]!; e++) {
    const times = count[e]!;
    const from = scores.at(cell[e]!);
    for (let p = 0; p < P; p++) sum[p]! += times * scores.values[from + p]!;
  }
}

function ofRespondents(scores: ByRow, P: number, membership: Membership): Float64Array {
  const meat = new Float64Array(P * P);
  const sum = new Float64Array(P);
  for (let n = 0; n + 1 < membership.first.length; n++) {
    sum.fill(0);
    addScores(sum, scores, membership, n);
    addSquare(meat, sum, 0, P, 1);
  }
  return mirrored(meat, P);
}
