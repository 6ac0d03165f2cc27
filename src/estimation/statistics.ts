import ln from '@stdlib/math-base-special-ln';
import type { Answers } from '../response/dataset.ts';
import { constantsOnly, profileReader } from './constants-only.ts';
import { total } from './diagnosis.ts';
import type { KernelRows, MakeKernel } from './kernel.ts';
import { type AnswerNoise, categoryFloors, sharesOverFloors } from './known-noise.ts';
import { type Solution, solve } from './solve.ts';

/** The log-likelihood when every declared answer, or every profile offered, is equally likely. */
export function logLikelihoodNull(data: Answers): number {
  if (data.kind === 'ratings') return -total(data.weight) * ln(data.categories.length);
  // By how many are offered first: a sum of millions of logarithms loses digits.
  const offered: number[] = [];
  data.weight.forEach((weight, s) => {
    const profiles = data.first[s + 1]! - data.first[s]!;
    offered[profiles] = (offered[profiles] ?? 0) + weight;
  });
  return offered.reduce((sum, weight, profiles) => sum - weight * ln(profiles), 0);
}

/**
 * The largest log-likelihood without criteria. Ratings: thresholds alone, so that each answer has its
 * observed share. Choices: a constant for each named profile, or for each place in the scenario where
 * profiles have no names or very many; where every scenario offers the same ones these are their chosen shares.
 */
export function logLikelihoodShares(data: Answers, makeKernel: MakeKernel, noise?: AnswerNoise): number {
  if (data.kind === 'ratings') {
    const given = new Float64Array(data.categories.length);
    data.answer.forEach((answer, s) => {
      given[answer]! += data.weight[s]!;
    });
    const shares = sharesOverFloors(given, categoryFloors(data.categories.length, noise));
    return given.reduce((sum, value, c) => (value > 0 ? sum + value * ln(shares[c]!) : sum), 0);
  }
  const { cells, weight } = constantsOnly(data);
  const K = cells.coefficients;
  const task = { cells, penalty: new Float64Array(K * K), makeKernel, ...(noise && { noise }) };
  return -solve(task, weight).minimum.value;
}

/**
 * Share of answers that naming the most frequent one always would get right. Of choices that is a named
 * profile, or a place in the scenario where profiles have no names.
 */
export function commonestShare(data: Answers): number {
  const total = new Map<number, number>();
  namedAnswers(data).forEach((answer, s) => {
    total.set(answer, (total.get(answer) ?? 0) + data.weight[s]!);
  });
  const counts = [...total.values()];
  return Math.max(...counts) / counts.reduce((sum, value) => sum + value, 0);
}

/** [S] the category, or the chosen profile. */
function namedAnswers(data: Answers): Int32Array {
  if (data.kind === 'ratings') return data.answer;
  const profileAt = profileReader(data);
  return data.answer.map((answer, s) => profileAt(s, data.first[s]! + answer));
}

/** [N] each respondent once. */
export function everyone(N: number): Float64Array {
  return new Float64Array(N).fill(1);
}

/** Share of answers that are the model's most probable one; equally probable ones share the hit. */
export function hits({ rows, kernel, limit }: Solution, weight: Float64Array): number {
  const probabilities = kernel.probabilities(limit);
  let hit = 0;
  let all = 0;
  for (let s = 0; s < weight.length; s++) {
    if (!(weight[s]! > 0)) continue;
    const from = probabilities.at(s);
    hit += weight[s]! * hitOf(probabilities.values, rows.answer[s]!, from, from + answersTo(rows, s));
    all += weight[s]!;
  }
  return hit / all;
}

/** Answers that can be given to a row. */
export function answersTo(rows: KernelRows, s: number): number {
  return rows.kind === 'ordered' ? rows.categories : rows.first[s + 1]! - rows.first[s]!;
}

/**
 * 1 where the answer is the most probable one, a part of it where others are as probable, 0 elsewhere.
 *
 * @param from - where the answers' probabilities begin, and `to` where they end
 */
export function hitOf(
  probabilities: Float64Array,
  answer: number,
  from = 0,
  to = probabilities.length,
): number {
  let best = 0;
  let equals = 0;
  for (let at = from; at < to; at++) {
    if (probabilities[at]! > best) equals = 0;
    best = Math.max(best, probabilities[at]!);
    if (probabilities[at] === best) equals++;
  }
  return probabilities[from + answer] === best ? 1 / equals : 0;
}

/** Schwarz's criterion, counting people: answers of one person are not apart from each other. */
export function bic(logLikelihood: number, parameters: number, respondents: number): number {
  return parameters * ln(respondents) - 2 * logLikelihood;
}

/** Akaike's criterion. */
export function aic(logLikelihood: number, parameters: number): number {
  return 2 * parameters - 2 * logLikelihood;
}
