import type { Fit } from '../fit.ts';
import { eachOrder, type Permuting, shareAtLeast } from '../permutations.ts';
import { whitened } from '../whitened.ts';
import { between, compared } from './between.ts';
import { type Grouping, sizes } from './grouping.ts';

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
  permuting: Permuting,
): Difference[] {
  const P = fit.names.length;
  const N = fit.influence.length / P;
  const columns = criteria.map(({ first, names }) => names.map((_, w) => first + w));
  // All weights together may be more than people; by the inverse Hessian they can still be told apart.
  const blocks = [
    whitened(fit.influence, fit.covariance.classic, columns.flat()),
    ...columns.map((block) => whitened(fit.influence, fit.covariance.respondent, block)),
  ].map((values) => values && compared(values, N));
  const B = permuting.permutations + 1;
  const tests = groupings.map((grouping) => {
    const count = sizes(grouping);
    return blocks.map((values) => ({ grouping, count, values, statistic: new Float64Array(B) }));
  });
  const all = tests.flat();
  eachOrder(N, permuting, (order, b) => {
    for (const { grouping, count, values, statistic } of all)
      if (values) statistic[b] = between(values, order, grouping, count);
  });
  const shares = tests.map((each) => each.map(({ values, statistic }) => values && shareAtLeast(statistic)));
  const smallest = smallestOf(
    shares.flatMap(([, ...each]) => each),
    B,
  );
  return shares.map(([overall, ...each]) => ({
    p: overall?.[0] ?? Number.NaN,
    criteria: criteria.map(({ criterion }, c) => {
      const p = each[c]?.[0] ?? Number.NaN;
      const adjusted = smallest.reduce((sum, value) => sum + (value <= p ? 1 : 0), 0) / B;
      return { criterion, p, adjusted: Number.isNaN(p) ? p : adjusted };
    }),
  }));
}

/** [B+1] the smallest share of all tests under each order. */
function smallestOf(shares: readonly (Float64Array | undefined)[], B: number): Float64Array {
  const smallest = new Float64Array(B).fill(1);
  for (const share of shares) {
    share?.forEach((value, b) => {
      smallest[b] = Math.min(smallest[b]!, value);
    });
  }
  return smallest;
}
