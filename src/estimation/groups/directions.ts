import type { Fit } from '../fit.ts';
import { whitened } from './whitened.ts';

/** Directions in which people's estimates may move, orthonormal by what the answers tell of them. */
export type Directions = {
  /** [N,Q] people's influence, turned so that what the answers tell is the same in each of Q directions. */
  readonly people: Float64Array;
  readonly closeness: Direction | undefined;
  readonly thresholds: readonly Direction[];
  readonly weights: readonly Direction[];
};

/** [Q] of length 1, and the length it had. */
type Direction = { readonly unit: Float64Array; readonly length: number };

/**
 * The directions of strictness, which is the first, of closeness, thresholds and weights, each less its part along those
 * before it.
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
  const turned = (values: Float64Array) => whitened(values, covariance.classic, known);
  const people = turned(influence);
  if (!people) return undefined;
  const before: Direction[] = [];
  const next = (values: Float64Array): Direction[] => {
    const direction = apart(turned(values)!, before);
    if (direction) before.push(direction);
    return direction ? [direction] : [];
  };
  const one = (p: number) => Float64Array.from({ length: P }, (_, other) => Number(other === p));
  next(Float64Array.from({ length: P }, (_, p) => Number(p >= K)));
  const [closeness] = next(estimate);
  const thresholds = known.filter((p) => p >= K).flatMap((p) => next(one(p)));
  const weights = known.filter((p) => p < K).flatMap((p) => next(one(p)));
  return { people, closeness, thresholds, weights };
}

/** Less than this share of a direction is what rounding leaves of nothing. */
const rounding = 1e-6;

/** What of a direction is along none of those before it; undefined where that is nothing. */
function apart(values: Float64Array, before: readonly Direction[]): Direction | undefined {
  const left = values.slice();
  // Twice, since once leaves rounding of the size of the whole.
  for (const { unit } of [...before, ...before]) {
    const part = dot(left, unit);
    for (let q = 0; q < left.length; q++) left[q]! -= part * unit[q]!;
  }
  const length = Math.sqrt(dot(left, left));
  if (!(length > rounding * Math.sqrt(dot(values, values)))) return undefined;
  return { unit: left.map((value) => value / length), length };
}

/** [N,D] people's influence along D directions. */
export function along(people: Float64Array, step: readonly Direction[]): Float64Array {
  const Q = step[0]!.unit.length;
  const N = people.length / Q;
  const values = new Float64Array(N * step.length);
  for (let n = 0; n < N; n++) {
    const own = people.subarray(n * Q, (n + 1) * Q);
    for (const [d, { unit }] of step.entries()) values[n * step.length + d] = dot(own, unit);
  }
  return values;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
