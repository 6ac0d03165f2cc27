import type { Fit } from '../fit.ts';
import { holm } from '../holm.ts';
import { type Permuting, permuted, type Tests } from '../permutations.ts';
import { type Difference, groupDifferences, type Weights } from './difference.ts';
import { differenceSteps, type Steps } from './steps.ts';
import { type Background, type StrictnessTest, strictnessTests } from './strictness.ts';

/** Whether the groups of a question differ. */
export type GroupTests = {
  readonly difference: Difference;
  /** Undefined for choices, which have no strictness. */
  readonly strictness: StrictnessTest | undefined;
  /** What comes after strictness, step by step. */
  readonly steps: Steps | undefined;
  readonly raised: Raised;
};

/** What is said goes by these: p of all that is looked at of one question, raised together. NaN for what was not tested. */
export type Raised = {
  readonly strictness: number;
  readonly constants: number;
  readonly closeness: number;
  readonly thresholds: number;
  readonly weights: number;
  /** [criteria] */
  readonly criteria: readonly number[];
};

/**
 * All tests of each question, over the same permutations of people.
 *
 * @param fit - with `influence`
 * @param K - its coefficients, which stand before thresholds
 */
export function groupTests(
  fit: Fit,
  K: number,
  criteria: readonly Weights[],
  questions: readonly Background[],
  permuting: Permuting,
): GroupTests[] {
  const N = fit.influence.length / fit.names.length;
  const none = { statistics: [], read: () => undefined };
  const differences = groupDifferences(fit, criteria, questions);
  const strictness: Tests<StrictnessTest[] | undefined> = strictnessTests(fit, K, questions) ?? none;
  const steps: Tests<Steps[] | undefined> = differenceSteps(fit, K, criteria, questions) ?? none;
  const afterDifferences = differences.statistics.length;
  const afterStrictness = afterDifferences + strictness.statistics.length;
  return permuted(N, permuting, {
    statistics: [...differences.statistics, ...strictness.statistics, ...steps.statistics],
    read: (shares) => {
      const strict = strictness.read(shares.slice(afterDifferences, afterStrictness));
      const stepped = steps.read(shares.slice(afterStrictness));
      return differences.read(shares.slice(0, afterDifferences)).map((difference, q) => {
        const found = { difference, strictness: strict?.[q], steps: stepped?.[q] };
        return { ...found, raised: raisedOf(found) };
      });
    },
  });
}

/**
 * Criteria count as one in the family, by the smallest p: each is raised for the others already, and then as many times
 * as the smallest is here.
 */
export function raisedOf({ difference, strictness, steps }: Omit<GroupTests, 'raised'>): Raised {
  const own = difference.criteria.map(({ adjusted }) => adjusted);
  const smallest = own.reduce((least, p) => (p < least || Number.isNaN(least) ? p : least), Number.NaN);
  const [strict, constants, closeness, thresholds, weights, criterion] = holm([
    strictness?.p ?? Number.NaN,
    steps?.constants ?? Number.NaN,
    steps?.closeness.p ?? Number.NaN,
    steps?.thresholds ?? Number.NaN,
    // One weight has no step of its own.
    steps?.weights ?? difference.p,
    smallest,
  ]);
  return {
    strictness: strict!,
    constants: constants!,
    closeness: closeness!,
    thresholds: thresholds!,
    weights: weights!,
    criteria: own.map((p) => Math.min(1, (p * criterion!) / smallest)),
  };
}
