import { dot, times } from '../../lib/vectors.ts';

/**
 * How far from where points were placed they tell of the likelihood, in standard errors per root of persons: each
 * person's log-likelihood changes by a hundredth on average. Farther on a climb may find a top that is one of these
 * points only.
 */
const perRoot = 0.15;

export function reachOf(persons: number): number {
  return perRoot * Math.sqrt(persons);
}

/**
 * The part p of a step d from x that ends as far from 0 as `reach` in the metric C: (x + p d)' C (x + p d) = reach².
 *
 * @param C - [P,P] positive definite
 * @param x - [P] within reach
 */
export function partInReach(reach: number, C: Float64Array, x: Float64Array, d: Float64Array): number {
  const Cd = times(C, d);
  const square = dot(d, Cd);
  const across = dot(x, Cd);
  const left = Math.max(0, reach ** 2 - dot(x, times(C, x)));
  return (Math.sqrt(across ** 2 + square * left) - across) / square;
}
