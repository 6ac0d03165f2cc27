import { orthonormal } from '../../lib/orthonormal.ts';
import type { Fit } from '../fit.ts';
import { whitened } from './whitened.ts';

/** Directions in which people's estimates may move: each of length 1 by what the answers tell of it. */
export type Directions = {
  /** [N,Q] people's influence, turned so that what the answers tell is the same in each of Q directions. */
  readonly people: Float64Array;
  /** Each [Q]; none where there is nothing beside the steps before. */
  readonly closeness: readonly Float64Array[];
  readonly thresholds: readonly Float64Array[];
  readonly weights: readonly Float64Array[];
  /** [Q] all weights and thresholds as they are. */
  readonly estimate: Float64Array;
};

/**
 * The directions of closeness, thresholds and weights, each less its part along those before it and along strictness.
 *
 * @param K - the fit's coefficients, which stand before thresholds
 * @returns undefined where the fit has no covariance
 */
export function directions(
  { names, covariance, influence, estimate }: Fit,
  K: number,
): Directions | undefined {
  const P = names.length;
  const known = names.map((_, p) => p).filter((p) => covariance.classic[p * P + p]! > 0);
  const people = whitened(influence, covariance.classic, known);
  if (!people) return undefined;
  const turned = (values: Float64Array) => whitened(values, covariance.classic, known)!;
  const one = (p: number) => turned(Float64Array.from({ length: P }, (_, other) => Number(other === p)));
  const whole = turned(estimate);
  const steps = [
    [turned(Float64Array.from({ length: P }, (_, p) => Number(p >= K)))],
    [whole],
    known.filter((p) => p >= K).map(one),
    known.filter((p) => p < K).map(one),
  ];
  const upTo = steps.map((_, step) => orthonormal(steps.slice(0, step + 1).flat()));
  const [closeness, thresholds, weights] = [1, 2, 3].map((step) => upTo[step]!.slice(upTo[step - 1]!.length));
  return { people, closeness: closeness!, thresholds: thresholds!, weights: weights!, estimate: whole };
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
