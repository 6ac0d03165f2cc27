import type { Fit } from '../fit.ts';
import type { Tests } from '../permutations.ts';
import { betweenGroups, compared } from './between.ts';
import type { Weights } from './difference.ts';
import { along, directions } from './directions.ts';
import type { Grouping } from './grouping.ts';

/**
 * Whether groups differ in one thing after the other, each tested given those before it, and all given strictness. p is
 * NaN where people do not differ enough to tell.
 */
export type Steps = {
  /** In the constants of choices, as of how often none is chosen; undefined where there are none. */
  readonly constants: number | undefined;
  /** In one factor on weights and thresholds: how closely answers go with the criteria. */
  readonly closeness: {
    readonly p: number;
    /** [G] by how much more closely than everyone's, as a logarithm; NaN for nobody. */
    readonly groups: readonly number[];
  };
  /** In the thresholds of their own; undefined where there are no others than strictness and the factor give. */
  readonly thresholds: number | undefined;
  /** In weights of their own. */
  readonly weights: number | undefined;
};

/**
 * The nested order of difference between groups of each question: strictness (`strictnessTests`) or constants, how
 * closely answers go with the criteria, thresholds, weights. Scores of the pooled fit in the directions of each step, less their part
 * along all steps before, are compared by permuting people.
 *
 * Answers of a group go less closely with the criteria where there is more noise, where its people differ more, or
 * both: scores do not tell which (Swait and Louviere 1993, "The role of the scale parameter").
 *
 * @param fit - with `influence`
 * @param K - its coefficients, which stand before thresholds
 * @param criteria - those that are weights
 * @returns undefined where the fit has no covariance
 */
export function differenceSteps(
  fit: Fit,
  K: number,
  criteria: readonly Weights[],
  groupings: readonly Grouping[],
): Tests<Steps[]> | undefined {
  const weightsAt = criteria.flatMap(({ first, names }) => names.map((_, w) => first + w));
  const found = directions(fit, K, weightsAt);
  if (!found) return undefined;
  const { people, closeness, thresholds, weights, estimate } = found;
  const constants = fit.names.length > K ? [] : found.level;
  const N = fit.influence.length / fit.names.length;
  const steps = Object.entries({ constants, closeness, thresholds, weights }).flatMap(([name, step]) =>
    step.length === 0 ? [] : [{ name, values: compared(along(people, step), N) }],
  );
  return {
    statistics: groupings.flatMap((grouping) => steps.map(({ values }) => betweenGroups(values, grouping))),
    read: (shares) =>
      groupings.map((grouping, g) => {
        const p = new Map(steps.map(({ name }, s) => [name, shares[g * steps.length + s]![0]!]));
        const own = steps.find(({ name }) => name === 'closeness');
        return {
          constants: p.get('constants'),
          closeness: {
            p: p.get('closeness') ?? Number.NaN,
            groups: own ? means(own.values.values, N / along(estimate, closeness)[0]!, grouping) : [],
          },
          thresholds: p.get('thresholds'),
          weights: p.get('weights'),
        };
      }),
  };
}

/** [G] */
function means(values: Float64Array, times: number, { group, groups }: Grouping): number[] {
  return Array.from({ length: groups }, (_, g) => {
    const own = values.filter((_, n) => group[n] === g);
    return (times * own.reduce((sum, value) => sum + value, 0)) / own.length;
  });
}
