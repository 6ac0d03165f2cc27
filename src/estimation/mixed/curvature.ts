import type { Objective } from './climb.ts';

/** Of a standard error: large against rounding, small against what third derivatives do. */
const part = 1e-3;

/**
 * The Hessian [P,P] at θ by central differences of the gradient, each step a part of a standard error.
 *
 * @param scale - [P] about the standard errors
 */
export async function hessian(
  objective: Objective,
  theta: Float64Array,
  scale: Float64Array,
): Promise<Float64Array> {
  const P = theta.length;
  const H = new Float64Array(P * P);
  for (let p = 0; p < P; p++) {
    const step = part * scale[p]!;
    const up = await objective(theta.map((value, q) => (q === p ? value + step : value)));
    const down = await objective(theta.map((value, q) => (q === p ? value - step : value)));
    for (let q = 0; q < P; q++) H[p * P + q] = (up.gradient[q]! - down.gradient[q]!) / (2 * step);
  }
  return H.map((value, i) => (value + H[(i % P) * P + Math.floor(i / P)]!) / 2);
}
