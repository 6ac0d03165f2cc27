import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { Dataset } from '../../response/dataset.ts';
import type { People } from './coefficients.ts';

/**
 * Respondents whose group was reported with known noise: each may be of any group, so that the likelihood is a
 * mixture, L = Σ_g P(g | reported) L_g.
 */
export type LabelNoise = {
  /** Every respondent once as if of each group, as respondents of their own. */
  readonly data: Dataset;
  /** Of each of those the respondent's number in the data as reported. */
  readonly respondent: Int32Array;
  /** Of each of those P(g | reported). */
  readonly chance: Float64Array;
};

/** Which of H persons held, each as if of one group, are the same person. */
export type LabelMixture = {
  /** [H] 0..N−1 */
  readonly person: Int32Array;
  /** [H] adds up to 1 over those of a person. */
  readonly chance: Float64Array;
  readonly persons: number;
};

/** Log-likelihoods and scores, of persons or of those held. */
type Scored = { readonly value: Float64Array; readonly score: Float64Array };

/** @returns values [N] and scores [N,P] of persons, from those [H] and [H,P] as if of each group */
export function mixedPersons(held: Scored, mixture: LabelMixture): Scored {
  const { person, persons } = mixture;
  const P = held.score.length / held.value.length;
  const { share, value } = sharesGiven(held.value, mixture);
  const score = new Float64Array(persons * P);
  for (const [h, n] of person.entries())
    for (let p = 0; p < P; p++) score[n * P + p]! += share[h]! * held.score[h * P + p]!;
  return { value, score };
}

/** Persons' means and standard deviations of B coefficients, over the groups that they may be of. */
export function mixedPeople({ mean, sd }: People, value: Float64Array, mixture: LabelMixture): People {
  const { person, persons } = mixture;
  const B = mean.length / person.length;
  const { share } = sharesGiven(value, mixture);
  const sum = new Float64Array(persons * B);
  for (const [h, n] of person.entries())
    for (let k = 0; k < B; k++) sum[n * B + k]! += share[h]! * mean[h * B + k]!;
  const squares = new Float64Array(persons * B);
  for (const [h, n] of person.entries()) {
    for (let k = 0; k < B; k++) {
      const away = mean[h * B + k]! - sum[n * B + k]!;
      squares[n * B + k]! += share[h]! * (sd[h * B + k]! ** 2 + away * away);
    }
  }
  return { mean: sum, sd: squares.map(Math.sqrt) };
}

/** [N] what is expected of each person before their answers are known. */
export function expected(values: Float64Array, { person, chance, persons }: LabelMixture): Float64Array {
  const sum = new Float64Array(persons);
  for (const [h, n] of person.entries()) sum[n]! += chance[h]! * values[h]!;
  return sum;
}

/** [H] P(g | reported, answers), and [N] the log-likelihoods of the mixtures. */
function sharesGiven(held: Float64Array, { person, chance, persons }: LabelMixture) {
  const most = new Float64Array(persons).fill(Number.NEGATIVE_INFINITY);
  for (const [h, n] of person.entries()) if (chance[h]! > 0) most[n] = Math.max(most[n]!, held[h]!);
  // Where no group gives the answers any probability every share stays 0.
  const part = (h: number) =>
    most[person[h]!]! > Number.NEGATIVE_INFINITY ? exp(held[h]! - most[person[h]!]!) : 0;
  const share = chance.map((value, h) => (value > 0 ? value * part(h) : 0));
  const sum = new Float64Array(persons);
  for (const [h, n] of person.entries()) sum[n]! += share[h]!;
  return {
    share: share.map((value, h) => (value > 0 ? value / sum[person[h]!]! : 0)),
    value: most.map((value, n) => value + ln(sum[n]!)),
  };
}
