import { orthonormal } from '../../lib/orthonormal.ts';
import type { Fit } from '../fit.ts';
import { whitened } from '../whitened.ts';

/** Directions in which people's estimates may move: each of length 1 by what the answers tell of it. */
export type Directions = {
  /** [N,Q] people's influence, turned so that what the answers tell is the same in each of Q directions. */
  readonly people: Float64Array;
  /** Each [Q]: of choices, constants; of ratings, one of strictness. */
  readonly level: readonly Float64Array[];
  /** Each [Q]; none where there is nothing beside the steps before. */
  readonly closeness: readonly Float64Array[];
  readonly thresholds: readonly Float64Array[];
  readonly weights: readonly Float64Array[];
  /** [Q] all weights and thresholds as they are. */
  readonly estimate: Float64Array;
};

/**
 * The directions of strictness or constants, closeness, thresholds and weights, each less its part along those before it.
 *
 * @param K - the fit's coefficients, which stand before thresholds
 * @param criteria - which of them are weights of criteria
 * @returns undefined where the fit has no covariance
 */
export function directions(
  { names, covariance, influence, estimate }: Fit,
  K: number,
  criteria: readonly number[],
): Directions | undefined {
  const P = names.length;
  const known = names.map((_, p) => p).filter((p) => covariance.classic[p * P + p]! > 0);
  const people = whitened(influence, covariance.classic, known);
  if (!people) return undefined;
  const turned = (values: Float64Array) => whitened(values, covariance.classic, known)!;
  const one = (p: number) => turned(Float64Array.from({ length: P }, (_, other) => Number(other === p)));
  const whole = turned(estimate);
  const steps = [
    [
      turned(Float64Array.from({ length: P }, (_, p) => Number(p >= K))),
      ...known.filter((p) => p < K && !criteria.includes(p)).map(one),
    ],
    [whole],
    known.filter((p) => p >= K).map(one),
    known.filter((p) => criteria.includes(p)).map(one),
  ];
  const upTo = [[], ...steps.map((_, step) => orthonormal(steps.slice(0, step + 1).flat()))];
  const [level, closeness, thresholds, weights] = steps.map((_, i) => upTo[i + 1]!.slice(upTo[i]!.length));
  return {
    people,
    level: level!,
    closeness: closeness!,
    thresholds: thresholds!,
    weights: weights!,
    estimate: whole,
  };
}

/** [N,D] people's influence along D directions. */
export function along(people: Float64Array, step: readonly Float64Array[]): Float64Array {
  const Q = step[0]!.length;
  const N = people.length / Q;
  const values = new Float64Array(N * step.length);
  for (let n = 0; n < N; n++) {
    for (const [d, unit] of step.entries())
      for (let q = 0; q < Q; q++) values[n * step.length + d]! += people[n * Q + q]! * unit[q]!;
  }
  return values;
}
