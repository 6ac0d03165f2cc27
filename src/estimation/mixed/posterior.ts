import { deviate, shaped } from './deviates.ts';
import type { Posterior } from './modes.ts';
import type { PanelKernel, PanelRows } from './panel.ts';
import type { Shape } from './specification.ts';

/** Minus ln of likelihood times normal density, with one point a person: its gradient is the kernel's by b. */
export function posteriorOf(
  rows: PanelRows,
  shapes: readonly Shape[],
  single: PanelKernel,
  theta: Float64Array,
): Posterior {
  const N = rows.person.length - 1;
  const { coefficients: B, deviates: Q, entryCoefficient, entryDeviate } = rows;
  const P = theta.length;
  const value = new Float64Array(N);
  const score = new Float64Array(N * P);
  const none = new Float64Array(1);
  const stretch = rows.kind === 'ordered' ? rows.stretch : undefined;
  const evaluate = (z: Float64Array) => {
    for (let n = 0; n < N; n++) single.setPoints(n, shaped(z.slice(n * Q, (n + 1) * Q), shapes), none);
    single.evaluate(theta, value, score);
    return value.map((logLikelihood, n) => half(z, n, Q) - logLikelihood);
  };
  return (z) => {
    const stretched = stretch === undefined ? [] : byValues(evaluate, z, stretch, Q);
    const values = evaluate(z);
    const gradient = z.slice();
    for (let n = 0; n < N; n++) {
      for (let e = 0; e < entryCoefficient.length; e++) {
        const q = entryDeviate[e]!;
        const by = theta[B + e]! * score[n * P + entryCoefficient[e]!]!;
        gradient[n * Q + q]! -= by * slope(shapes[q]!, z[n * Q + q]!);
      }
    }
    for (const [n, derivative] of stretched.entries()) gradient[n * Q + stretch!] = derivative;
    return { value: values, gradient };
  };
}

/** By differences of values: the kernel gives the derivative by a stretch times its deviate, which may be 0. */
function byValues(
  evaluate: (z: Float64Array) => Float64Array,
  z: Float64Array,
  q: number,
  Q: number,
): Float64Array {
  const step = 1e-4;
  const moved = (by: number) => evaluate(z.map((value, i) => (i % Q === q ? value + by : value)));
  const down = moved(-step);
  return moved(step).map((value, n) => (value - down[n]!) / (2 * step));
}

function half(z: Float64Array, n: number, Q: number): number {
  let sum = 0;
  for (let q = n * Q; q < (n + 1) * Q; q++) sum += z[q]! * z[q]!;
  return sum / 2;
}

/** Derivative of a deviate by its normal number; by differences where it is a transform. */
function slope(shape: Shape, z: number): number {
  if (shape === 'normal') return 1;
  const step = 1e-4;
  return (deviate(shape, z + step) - deviate(shape, z - step)) / (2 * step);
}
