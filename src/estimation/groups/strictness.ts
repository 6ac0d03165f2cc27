import { cholesky, solved } from '../../lib/cholesky.ts';
import type { Fit } from '../fit.ts';
import type { Tests } from '../permutations.ts';
import { betweenGroups, compared } from './between.ts';
import { type Grouping, sizes } from './grouping.ts';

/** A background question as the test of strictness takes it. */
export type Background = Grouping & {
  /** Whether the groups have an order, as years in a function do: then a trend is tested. */
  readonly ordered: boolean;
};

/** Whether people of some background are stricter; p NaN where people do not differ at all. */
export type StrictnessTest = {
  readonly p: number;
  /** [G] */
  readonly groups: readonly {
    readonly people: number;
    /** On the scale of the thresholds: how far this group's lie above everyone's; NaN for nobody. */
    readonly strictness: number;
    /** Over people; NaN for fewer than two. */
    readonly se: number;
  }[];
};

/**
 * Tests for each background question whether strictness goes with it, by permuting people: answers of one
 * person are alike, so that a test which counts answers finds a trend by chance far too often. Groups without
 * order are compared by their means, ordered ones by the covariance of strictness with the group's rank.
 *
 * @param fit - of ratings, with `influence`
 * @returns undefined where the fit has no thresholds, as of choices, or no covariance
 */
export function strictnessTests(
  fit: Fit,
  coefficients: number,
  questions: readonly Background[],
): Tests<StrictnessTest[]> | undefined {
  const own = strictness(fit, coefficients);
  if (!own) return undefined;
  const people = compared(own, own.length);
  const alike = own.every((value) => value === own[0]);
  return {
    statistics: questions.map((question) =>
      question.ordered ? (order: Int32Array) => trend(own, order, question) : betweenGroups(people, question),
    ),
    read: (shares) =>
      questions.map((question, i) => ({
        p: alike ? Number.NaN : shares[i]![0]!,
        groups: sizes(question).map((people, g) => ({ people, ...moments(own, question, g) })),
      })),
  };
}

/**
 * [N] each person's strictness by one step from the pooled fit: their score for a shift of all thresholds,
 * over its information per person.
 */
export function strictness({ names, covariance, influence }: Fit, coefficients: number) {
  const P = names.length;
  const known = names.map((_, p) => p).filter((p) => covariance.classic[p * P + p]! > 0);
  const shift = Float64Array.from(known, (p) => (p < coefficients ? 0 : 1));
  const L = cholesky(
    Float64Array.from(known.flatMap((a) => known.map((b) => covariance.classic[a * P + b]!))),
    known.length,
  );
  if (!L || !shift.includes(1)) return undefined;
  // The information H is the inverse of the covariance: H·shift turns influence into scores.
  const score = solved(L, shift);
  const N = influence.length / P;
  const information = score.reduce((sum, value, i) => sum + value * shift[i]!, 0) / N;
  return Float64Array.from({ length: N }, (_, n) =>
    known.reduce((sum, p, i) => sum + (score[i]! * influence[n * P + p]!) / information, 0),
  );
}

/**
 * Squared covariance with the group's rank, by its own variance: without that a small group at an end whose people
 * differ more among themselves makes a trend by chance too often (DiCiccio and Romano 2017, "Robust permutation tests
 * for correlation and regression coefficients").
 */
function trend(values: Float64Array, order: Int32Array, { group }: Grouping): number {
  let [people, ranks, sum] = [0, 0, 0];
  for (let n = 0; n < order.length; n++) {
    const g = group[n]!;
    if (g < 0) continue;
    people++;
    ranks += g;
    sum += values[order[n]!]!;
  }
  let [products, squares] = [0, 0];
  for (let n = 0; n < order.length; n++) {
    const g = group[n]!;
    if (g < 0) continue;
    const product = (g - ranks / people) * (values[order[n]!]! - sum / people);
    products += product;
    squares += product * product;
  }
  return squares > 0 ? products ** 2 / squares : 0;
}

function moments(values: Float64Array, { group }: Grouping, g: number) {
  const own = values.filter((_, n) => group[n] === g);
  const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
  const squares = own.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const se = Math.sqrt(squares / (own.length - 1) / own.length);
  return { strictness: mean, se: own.length > 1 ? se : Number.NaN };
}
