import type { Fit } from '../estimation/fit.ts';
import { type JointTest, testLevel } from '../estimation/joint-test.ts';
import type { Coding } from '../study/coding.ts';
import { criterionTest, isIndistinct } from './criterion-test.ts';
import { type Estimate, isUnmoved, jackknifeInterval } from './interval.ts';
import { certainOrder, ranking } from './ranking.ts';
import { rangeShares, resampledShares } from './shares.ts';
import { topLength } from './top.ts';

/** What a fit says of one criterion's importance: its share of the utility range, in %. */
export type CriterionImportance =
  | {
      readonly kind: 'estimated';
      readonly criterion: string;
      readonly share: Estimate;
      readonly test: JointTest | undefined;
      /** The F test does not reject at 5%: it cannot be told from nothing, and its interval starts at 0. */
      readonly indistinct: boolean;
      /** From 1. */
      readonly place: number;
      /** Share of draws in which it takes this place; NaN without draws, and where people do not differ. */
      readonly placeCertainty: number;
      /** Share of draws in which it and those above it come before all others. */
      readonly leadCertainty: number;
      /** Share of draws in which it is among the first `topLength`. */
      readonly topCertainty: number;
      /** Not at least 80% of the draws put it above the next one. */
      readonly orderUncertain: boolean;
    }
  | { readonly kind: 'not-estimable'; readonly criterion: string };

/** The chance that of so many criteria without any effect at least one is told from nothing, tests taken as independent. */
export function anyByChance(tests: number): number {
  return 1 - (1 - testLevel) ** tests;
}

/** What is known of a criterion apart from its place. */
type Known = {
  readonly share: Estimate;
  readonly test: JointTest | undefined;
  /** People do not differ in it: being alike in every draw too makes nothing certain. */
  readonly unseen: boolean;
};

/**
 * Importance of the criteria, the largest first, those without an estimate last. The interval is by person
 * jackknife, so the fit must carry those estimates.
 */
export function importance(fit: Fit, codings: readonly Coding[]): CriterionImportance[] {
  const shares = rangeShares(fit.estimate, codings);
  const leftOut = resampledShares(fit.jackknife, fit.names.length, codings).map((row) => whole(row, shares));
  const draws = resampledShares(fit.bootstrap, fit.names.length, codings);
  return ranked({ codings, shares, draws }, (c) => {
    const without = leftOut.map((row) => row[c]!);
    const share = jackknifeInterval(shares[c]!, without, [0, 100]);
    return { share, test: criterionTest(fit, codings[c]!), unseen: isUnmoved(without) };
  });
}

/**
 * Criteria with their places, and how sure those are.
 *
 * @param of - `shares` [criteria], NaN without an estimate; `draws` [B][criteria] the same as chance would have it
 * @param known - of a criterion by its index, asked where it has an estimate
 */
export function ranked(
  of: {
    readonly codings: readonly Coding[];
    readonly shares: readonly number[];
    readonly draws: readonly (readonly number[])[];
  },
  known: (criterion: number) => Known,
): CriterionImportance[] {
  const { codings, shares, draws } = of;
  const ranks = ranking(shares, draws, topLength);
  const estimated = ranks.order.map((c, i): CriterionImportance => {
    const { share, test, unseen } = known(c);
    const indistinct = unseen || isIndistinct(test);
    return {
      kind: 'estimated',
      criterion: codings[c]!.criterion,
      share: indistinct && !Number.isNaN(share.se) ? { ...share, low: 0 } : share,
      test,
      indistinct,
      place: i + 1,
      placeCertainty: unseen ? Number.NaN : ranks.placeCertainty[i]!,
      leadCertainty: unseen ? Number.NaN : ranks.leadCertainty[i]!,
      topCertainty: unseen ? Number.NaN : ranks.topCertainty[i]!,
      orderUncertain: i < ranks.aboveNext.length && (unseen || !(ranks.aboveNext[i]! >= certainOrder)),
    };
  });
  const missing = codings.filter((_, c) => Number.isNaN(shares[c]));
  return [...estimated, ...missing.map(({ criterion }) => ({ kind: 'not-estimable' as const, criterion }))];
}

/** Where a criterion has no estimate on these people, the others have shares of another sum: nothing to compare. */
function whole(row: readonly number[], shares: readonly number[]): readonly number[] {
  const complete = shares.every((share, c) => Number.isNaN(share) || !Number.isNaN(row[c]!));
  return complete ? row : row.map(() => Number.NaN);
}
