import exp from '@stdlib/math-base-special-exp';
import type { PanelKernel, PanelRows } from './panel.ts';

/** Posterior mean and standard deviation of each person's coefficients, [N,B] both. */
export type People = { readonly mean: Float64Array; readonly sd: Float64Array };

export function people(rows: PanelRows, kernel: PanelKernel, theta: Float64Array): People {
  const N = rows.person.length - 1;
  const B = rows.coefficients;
  const mean = new Float64Array(N * B);
  const sd = new Float64Array(N * B);
  for (let n = 0; n < N; n++) {
    const weight = kernel.posterior(n, theta);
    const { z: deviates } = kernel.points(n);
    for (let k = 0; k < B; k++) {
      if (!rows.entryCoefficient.includes(k)) {
        mean[n * B + k] = coefficientAt(rows, k, deviates, theta, 1)[0]!;
        continue;
      }
      const values = coefficientAt(rows, k, deviates, theta, weight.length);
      const first = values.reduce((sum, value, r) => sum + weight[r]! * value, 0);
      const second = values.reduce((sum, value, r) => sum + weight[r]! * (value - first) ** 2, 0);
      mean[n * B + k] = first;
      sd[n * B + k] = Math.sqrt(second);
    }
  }
  return { mean, sd };
}

/** [R] coefficient k at each point. */
export function coefficientAt(
  rows: PanelRows,
  k: number,
  d: Float64Array,
  theta: Float64Array,
  R: number,
): Float64Array {
  const values = new Float64Array(R).fill(theta[k]!);
  for (const [e, coefficient] of rows.entryCoefficient.entries()) {
    if (coefficient !== k) continue;
    const from = rows.entryDeviate[e]! * R;
    for (let r = 0; r < R; r++) values[r]! += theta[rows.coefficients + e]! * d[from + r]!;
  }
  const form = rows.form[k]!;
  return form === 0 ? values : values.map((value) => form * exp(value));
}
