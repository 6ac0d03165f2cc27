import cdf from '@stdlib/stats-base-dists-normal-cdf';

/** How a deviate is spread: normal, or a transform of a normal number. */
export type Shape = 'normal' | 'uniform' | 'triangular';

/** A deviate of this shape from a standard normal number: uniform and triangular ones lie in (−1, 1). */
export function deviate(shape: Shape, z: number): number {
  if (shape === 'normal') return z;
  const u = cdf(z, 0, 1);
  if (shape === 'uniform') return 2 * u - 1;
  return u < 0.5 ? Math.sqrt(2 * u) - 1 : 1 - Math.sqrt(2 * (1 - u));
}

/** [Q,R] deviates from normal numbers. */
export function shaped(z: Float64Array, shapes: readonly Shape[]): Float64Array {
  if (shapes.every((shape) => shape === 'normal')) return z;
  const R = z.length / shapes.length;
  return z.map((value, i) => deviate(shapes[Math.floor(i / R)]!, value));
}
