import { deviate, type Shape, shaped } from './deviates.ts';
import type { Posterior } from './modes.ts';
import type { PanelKernel, PanelRows } from './panel.ts';

/** Minus ln of person n's likelihood times normal density; the kernel's points of that person are lost. */
export function posteriorOf(
  rows: PanelRows,
  shapes: readonly Shape[],
  kernel: PanelKernel,
  theta: Float64Array,
  n: number,
): Posterior {
  const { coefficients: B, deviates: Q, entryCoefficient, entryDeviate } = rows;
  const stretch = rows.kind === 'ordered' ? rows.stretch : undefined;
  const none = new Float64Array(Q + 1);
  return (z) => {
    const R = Q === 0 ? 1 : z.length / Q;
    kernel.setPoints(n, shaped(z, shapes), none.subarray(0, R));
    const { value: log, slope } = kernel.slopes(n, theta);
    const by = new Float64Array(Q * R);
    const add = (q: number, factor: number, slopes: Float64Array) => {
      for (let r = 0; r < R; r++) by[q * R + r]! += factor * slopes[r]!;
    };
    for (let e = 0; e < entryCoefficient.length; e++) {
      add(entryDeviate[e]!, theta[B + e]!, slope[entryCoefficient[e]!]!);
    }
    if (stretch !== undefined) add(stretch, theta.at(-1)!, slope[B]!);
    const gradient = z.map((value, i) => value - by[i]! * slopeOf(shapes[Math.floor(i / R)]!, value));
    const value = new Float64Array(R);
    for (let r = 0; r < R; r++) {
      for (let q = 0; q < Q; q++) value[r]! += z[q * R + r]! ** 2 / 2;
      value[r]! -= log[r]!;
    }
    return { value, gradient };
  };
}

/** Derivative of a deviate by its normal number; by differences where it is a transform. */
function slopeOf(shape: Shape, z: number): number {
  if (shape === 'normal') return 1;
  const step = 1e-4;
  return (deviate(shape, z + step) - deviate(shape, z - step)) / (2 * step);
}
