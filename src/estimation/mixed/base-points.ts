import { normalQuantile } from '../../lib/normal-quantile.ts';
import { seeded, shuffled } from '../../lib/random.ts';
import { hashed } from '../../lib/scramble.ts';
import { sobol } from '../../lib/sobol.ts';
import { quickQuantile } from './quick-quantile.ts';

/** Which points of the unit cube; all are made here, by whole numbers and divisions only. */
export type Sequence = 'sobol' | 'halton' | 'mlhs';

export type PointsOf = {
  readonly sequence: Sequence;
  readonly seed: number;
  /** The person's number in the whole sample, so that points do not depend on who computes them. */
  readonly person: number;
  readonly count: number;
};

/** [Q,R] standard normal points of a person. */
export function normalPoints(Q: number, of: PointsOf): Float64Array {
  const points = new Float64Array(Q * of.count);
  for (let q = 0; q < Q; q++) points.set(uniform(q, of), q * of.count);
  // Sequences that other programs have are theirs to the last digit.
  if (of.sequence === 'sobol') for (let i = 0; i < points.length; i++) points[i] = quickQuantile(points[i]!);
  else for (let i = 0; i < points.length; i++) points[i] = normalQuantile(points[i]!);
  return points;
}

function uniform(dimension: number, of: PointsOf): Float64Array {
  if (of.sequence === 'sobol') return sobol(dimension, of.count, hashed(of.seed, of.person));
  return of.sequence === 'halton' ? halton(dimension, of) : latin(dimension, of);
}

/** Left out of a Halton sequence's beginning, where its dimensions go together; the first point has number 1. */
const leftOut = 99;

/**
 * Halton's points (Train 2009, section 9.3.3): base the dimension's prime, one sequence through all persons. The
 * seed does not bear on them.
 */
function halton(dimension: number, { person, count }: PointsOf): Float64Array {
  const base = primes(dimension + 1)[dimension]!;
  return Float64Array.from({ length: count }, (_, r) =>
    radicalInverse(1 + leftOut + person * count + r, base),
  );
}

function radicalInverse(index: number, base: number): number {
  let inverse = 0;
  let digit = 1 / base;
  for (let rest = index; rest > 0; rest = Math.floor(rest / base), digit /= base)
    inverse += digit * (rest % base);
  return inverse;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

/** Modified Latin hypercube (Hess, Train and Polak 2006): an even grid, shifted and shuffled. */
function latin(dimension: number, { seed, person, count }: PointsOf): Float64Array {
  const random = seeded(hashed(hashed(seed, person), dimension));
  const shift = random();
  const even = Array.from({ length: count }, (_, r) => (r + shift) / count);
  // A shift of exactly 0 would be at minus infinity.
  return Float64Array.from(shuffled(even, random), (u) => u || 0.5 / count);
}
