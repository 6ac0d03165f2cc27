import type { Fit } from '../fit.ts';
import type { Tests } from '../permutations.ts';
import { whitened } from '../whitened.ts';
import { betweenGroups, compared } from './between.ts';
import type { Grouping } from './grouping.ts';

/** Where a criterion's weights stand among a fit's parameters: as in `Coding`. */
export type Weights = {
  readonly criterion: string;
  readonly first: number;
  readonly names: readonly string[];
};

/** A test whether groups weigh differently; p NaN where people do not differ enough to tell. */
export type Difference = {
  /** Over all weights together. */
  readonly p: number;
  readonly criteria: readonly {
    readonly criterion: string;
    readonly p: number;
    /** As if the smallest p of all criteria of all groupings had been looked for. */
    readonly adjusted: number;
  }[];
};

/**
 * Tests for each grouping whether its groups weigh the criteria differently, by permuting people over the
 * groups. What is compared are the means of people's influence on the pooled weights: their efficient scores
 * with every threshold, and so strictness, partialled out; each group's mean by how much its own people differ.
 * People who differ more also have smaller pooled weights, which counts as a difference like any other.
 *
 * Each criterion's p is adjusted for all criteria and groupings by the distribution of the smallest p (Westfall
 * and Young 1993, section 2.3), since criteria have different numbers of weights. That guards against any false
 * finding when there is no difference at all.
 *
 * @param fit - with `influence`
 */
export function groupDifferences(
  fit: Fit,
  criteria: readonly Weights[],
  groupings: readonly Grouping[],
): Tests<Difference[]> {
  const N = fit.influence.length / fit.names.length;
  const columns = criteria.map(({ first, names }) => names.map((_, w) => first + w));
  // All weights together may be more than people; by the inverse Hessian they can still be told apart.
  const blocks = [
    whitened(fit.influence, fit.covariance.classic, columns.flat()),
    ...columns.map((block) => whitened(fit.influence, fit.covariance.respondent, block)),
  ];
  const tested = blocks.flatMap((values, block) => (values ? [{ block, values: compared(values, N) }] : []));
  return {
    statistics: groupings.flatMap((grouping) => tested.map(({ values }) => betweenGroups(values, grouping))),
    read: (shares) => {
      const each = groupings.map((_, g) =>
        blocks.map((_, block) => {
          const at = tested.findIndex((test) => test.block === block);
          return at < 0 ? undefined : shares[g * tested.length + at];
        }),
      );
      return differences(each, criteria);
    },
  };
}

/** @param shares - [groupings][1 + criteria] of all weights and of each criterion's */
function differences(
  shares: readonly (readonly (Float64Array | undefined)[])[],
  criteria: readonly Weights[],
): Difference[] {
  const smallest = smallestOf(shares.flatMap(([, ...each]) => each));
  return shares.map(([overall, ...each]) => ({
    p: overall?.[0] ?? Number.NaN,
    criteria: criteria.map(({ criterion }, c) => {
      const p = each[c]?.[0] ?? Number.NaN;
      const adjusted = smallest.reduce((sum, value) => sum + (value <= p ? 1 : 0), 0) / smallest.length;
      return { criterion, p, adjusted: Number.isNaN(p) ? p : adjusted };
    }),
  }));
}

/** [B+1] the smallest share of all tests under each order; nothing without a test. */
function smallestOf(shares: readonly (Float64Array | undefined)[]): Float64Array {
  const [first, ...others] = shares.flatMap((share) => share ?? []);
  if (!first) return new Float64Array();
  return first.map((value, b) => others.reduce((least, share) => Math.min(least, share[b]!), value));
}
