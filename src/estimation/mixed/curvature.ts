import type { Climbed, Objective } from './climb.ts';

/** Of a standard error: large against rounding, small against what third derivatives do. */
const part = 1e-5;

/**
 * [P] About the standard errors, from the outer product of scores; of a spread that is zero scores vanish, and
 * a part of where it started is taken.
 */
export function roughErrors({ at, outer }: Pick<Climbed, 'at' | 'outer'>, start: Float64Array): Float64Array {
  const P = at.length;
  return at.map((value, p) =>
    Math.min(1 / Math.sqrt(outer[p * P + p]!), 0.3 * Math.max(Math.abs(value), Math.abs(start[p]!), 1e-6)),
  );
}

/**
 * The Hessian [P,P] where a climb ended, by differences of the gradient, each step a part of a standard error: P
 * evaluations.
 *
 * @param scale - [P] about the standard errors
 */
export async function hessian(
  objective: Objective,
  { at, gradient }: Pick<Climbed, 'at' | 'gradient'>,
  scale: Float64Array,
): Promise<Float64Array> {
  const P = at.length;
  const H = new Float64Array(P * P);
  for (let p = 0; p < P; p++) {
    const step = part * scale[p]!;
    const there = await objective(at.map((value, q) => (q === p ? value + step : value)));
    for (let q = 0; q < P; q++) H[p * P + q] = (there.gradient[q]! - gradient[q]!) / step;
  }
  return H.map((value, i) => (value + H[(i % P) * P + Math.floor(i / P)]!) / 2);
}
