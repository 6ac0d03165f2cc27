import exp from '@stdlib/math-base-special-exp';
import type { PanelKernel, PanelRows } from './panel.ts';

/** Posterior mean and standard deviation of each person's coefficients, [N,B] both. */
export type People = { readonly mean: Float64Array; readonly sd: Float64Array };

export function people(rows: PanelRows, kernel: PanelKernel, theta: Float64Array): People {
  const N = rows.person.length - 1;
  const B = rows.coefficients;
  const mean = new Float64Array(N * B);
  const sd = new Float64Array(N * B);
  let scratch = new Float64Array(0);
  for (let n = 0; n < N; n++) {
    const weight = kernel.posterior(n, theta);
    const { deviates } = kernel.points(n);
    // Taken once: of many people they would fill memory before it is cleared.
    if (scratch.length < weight.length) scratch = new Float64Array(weight.length);
    for (let k = 0; k < B; k++) {
      const fixed = !rows.entryCoefficient.includes(k);
      const values = scratch.subarray(0, fixed ? 1 : weight.length);
      coefficientAt(rows, k, deviates, theta, values);
      if (fixed) {
        mean[n * B + k] = values[0]!;
        continue;
      }
      const first = values.reduce((sum, value, r) => sum + weight[r]! * value, 0);
      const second = values.reduce((sum, value, r) => sum + weight[r]! * (value - first) ** 2, 0);
      mean[n * B + k] = first;
      sd[n * B + k] = Math.sqrt(second);
    }
  }
  return { mean, sd };
}

/**
 * Writes into `values` [R] coefficient k at each point, and returns them.
 *
 * @param d - [Q][R] or more
 */
export function coefficientAt(
  rows: PanelRows,
  k: number,
  d: readonly Float64Array[],
  theta: Float64Array,
  values: Float64Array,
): Float64Array {
  const R = values.length;
  values.fill(theta[k]!);
  for (const [e, coefficient] of rows.entryCoefficient.entries()) {
    if (coefficient !== k) continue;
    const own = d[rows.entryDeviate[e]!]!;
    for (let r = 0; r < R; r++) values[r]! += theta[rows.coefficients + e]! * own[r]!;
  }
  const form = rows.form[k]!;
  if (form !== 0) for (let r = 0; r < R; r++) values[r] = form * exp(values[r]!);
  return values;
}
