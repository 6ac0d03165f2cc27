import { quantile } from 'd3-array';
import { drawnMembers } from '../estimation/bootstrap.ts';
import { rowsOf } from '../lib/rows.ts';
import type { Response } from '../response/response.ts';
import { agreement } from './agreement.ts';
import { isUnmoved } from './interval.ts';
import { resamplingSeed, wholeDraws } from './plan.ts';
import type { ScenarioRow } from './scenario-rows.ts';

/** [B] the agreement about a scenario in each draw of people; NaN where fewer than two of them judged it. */
export type AgreementDraws = readonly number[];

/**
 * By scenario that may be shown, over people drawn with replacement: the same draws for all scenarios, and those
 * that the fit on all people was made again on. A draw of n people lacks 1/n of the disagreement on average, which
 * is added to it.
 */
export function agreementDraws(
  rows: readonly ScenarioRow[],
  people: readonly Response[],
): ReadonlyMap<number, AgreementDraws> {
  const judged = withAnswers(people);
  const draws = rowsOf(drawnMembers(wholeDraws, judged.length, resamplingSeed), judged.length);
  return new Map(
    rows.flatMap(({ scenario, ratings }) => {
      if (ratings.kind === 'hidden') return [];
      const answers = judged.map((person) => person.answers[scenario] ?? undefined);
      const C = ratings.value.counts.length;
      return [[scenario, draws.map((times) => drawnAgreement(answers, C, times))] as const];
    }),
  );
}

/** Those whom a fit is about. */
export function withAnswers(people: readonly Response[]): Response[] {
  return people.filter(({ answers }) => answers.some((answer) => answer !== null));
}

/** The 95% interval by percentiles of draws; NaN where they do not differ, which does not make an error zero. */
export function drawnInterval(draws: AgreementDraws): { readonly low: number; readonly high: number } {
  const known = draws.filter((value) => !Number.isNaN(value));
  if (known.length === 0 || isUnmoved(known)) return { low: Number.NaN, high: Number.NaN };
  return { low: quantile(known, 0.025)!, high: quantile(known, 0.975)! };
}

function drawnAgreement(answers: readonly (number | undefined)[], C: number, times: Float64Array): number {
  const counts = new Array<number>(C).fill(0);
  let n = 0;
  for (const [person, answer] of answers.entries()) {
    if (answer === undefined) continue;
    counts[answer]! += times[person]!;
    n += times[person]!;
  }
  return n < 2 ? Number.NaN : Math.max(0, 1 - ((1 - agreement(counts)) * n) / (n - 1));
}
