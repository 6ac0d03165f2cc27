import { quantile } from 'd3-array';
import { drawnMembers } from '../estimation/bootstrap.ts';
import { rowsOf } from '../lib/rows.ts';
import { hasJudged } from '../response/has-judged.ts';
import type { Response } from '../response/response.ts';
import { agreement } from './agreement.ts';
import { isUnmoved, jackknifeShare } from './interval.ts';
import { resamplingSeed, wholeDraws } from './plan.ts';
import type { ScenarioRow } from './scenario-rows.ts';

/** [B] the agreement about a scenario in each draw of people; NaN where fewer than two of them judged it. */
export type AgreementDraws = readonly number[];

/**
 * By scenario that may be shown, over people drawn with replacement: the same draws for all scenarios, and those
 * that the fit on all people was made again on. A draw of n people lacks 1/n of the disagreement on average, which
 * is added to it.
 *
 * @param turn - called between small parts of the work
 */
export async function agreementDraws(
  rows: readonly ScenarioRow[],
  people: readonly Response[],
  turn: () => Promise<void>,
): Promise<ReadonlyMap<number, AgreementDraws>> {
  const judged = people.filter(hasJudged);
  const draws = drawsOf(judged.length);
  const agreements = new Map<number, AgreementDraws>();
  for (const { scenario, ratings } of rows) {
    if (ratings.kind === 'hidden') continue;
    const answers = Int8Array.from(judged, (person) => person.answers[scenario] ?? -1);
    const C = ratings.value.counts.length;
    agreements.set(scenario, drawnAgreements(answers, C, draws));
    await turn();
  }
  return agreements;
}

/**
 * The 95% interval of the agreement of these answers. Percentiles of draws lie too high where most answers are alike, and
 * leaving people out on the logit scale does not hold where answers are at both ends: it goes from the lower to the
 * higher end of both.
 *
 * @param counts - [C] answers per category
 */
export function agreementInterval(
  counts: readonly number[],
  draws: AgreementDraws,
): { readonly low: number; readonly high: number } {
  const drawn = drawnInterval(draws);
  const without = counts.flatMap((count, c) =>
    Array<number>(count).fill(unbiased(counts.with(c, count - 1))),
  );
  const leftOut = jackknifeShare(unbiased(counts), without);
  if (Number.isNaN(leftOut.low + leftOut.high)) return drawn;
  return { low: Math.min(drawn.low, leftOut.low), high: Math.max(drawn.high, leftOut.high) };
}

/** The 95% interval by percentiles of draws; NaN where they do not differ, which does not make an error zero. */
export function drawnInterval(draws: AgreementDraws): { readonly low: number; readonly high: number } {
  const known = draws.filter((value) => !Number.isNaN(value));
  if (known.length === 0 || isUnmoved(known)) return { low: Number.NaN, high: Number.NaN };
  return { low: quantile(known, 0.025)!, high: quantile(known, 0.975)! };
}

/** [B][N] how often each of N people counts in each draw. */
export function drawsOf(N: number): readonly Float64Array[] {
  return rowsOf(drawnMembers(wholeDraws, N, resamplingSeed), N);
}

/** @param answers - [N] the category that each person chose, −1 for none */
export function drawnAgreements(
  answers: Int8Array,
  C: number,
  draws: readonly Float64Array[],
): AgreementDraws {
  return draws.map((times) => drawnAgreement(answers, C, times));
}

function drawnAgreement(answers: Int8Array, C: number, times: Float64Array): number {
  const counts = new Array<number>(C).fill(0);
  for (let person = 0; person < answers.length; person++) {
    const answer = answers[person]!;
    if (answer >= 0) counts[answer]! += times[person]!;
  }
  return unbiased(counts);
}

/** What n answers lack to 1 is too small by 1/n of it on average, which is added; NaN of fewer than two. */
function unbiased(counts: readonly number[]): number {
  const n = counts.reduce((sum, count) => sum + count, 0);
  return n < 2 ? Number.NaN : Math.max(0, 1 - ((1 - agreement(counts)) * n) / (n - 1));
}
