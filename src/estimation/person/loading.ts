import type { PanelRows } from '../mixed/panel.ts';

/** Λ [B,Q]: what coefficients are moved by a person's deviates. */
export type Loading = { readonly values: Float64Array; readonly deviates: number };

/** @param parameters - the kernel's: the coefficients, then the entries of the loading */
export function loadingOf(rows: PanelRows, parameters: Float64Array): Loading {
  const [B, Q] = [rows.coefficients, rows.deviates];
  const values = new Float64Array(B * Q);
  for (const [e, k] of rows.entryCoefficient.entries())
    values[k * Q + rows.entryDeviate[e]!]! += parameters[B + e]!;
  return { values, deviates: Q };
}

/** Λz [B]. */
export function loaded({ values, deviates: Q }: Loading, z: Float64Array): Float64Array {
  return Float64Array.from({ length: values.length / Q }, (_, k) =>
    z.reduce((sum, value, q) => sum + values[k * Q + q]! * value, 0),
  );
}

/** Λ'x [Q], of a row of levels x [B]. */
export function turned({ values, deviates: Q }: Loading, x: Float64Array): number[] {
  return Array.from({ length: Q }, (_, q) =>
    x.reduce((sum, value, k) => sum + value * values[k * Q + q]!, 0),
  );
}

/** ΛVΛ' [B,B], of a covariance V [Q,Q]. */
export function squared({ values, deviates: Q }: Loading, V: Float64Array): Float64Array {
  const B = values.length / Q;
  const half = Float64Array.from({ length: B * Q }, (_, i) => {
    const [k, q] = [Math.floor(i / Q), i % Q];
    let sum = 0;
    for (let j = 0; j < Q; j++) sum += values[k * Q + j]! * V[j * Q + q]!;
    return sum;
  });
  return Float64Array.from({ length: B * B }, (_, i) => {
    const [k, l] = [Math.floor(i / B), i % B];
    let sum = 0;
    for (let q = 0; q < Q; q++) sum += half[k * Q + q]! * values[l * Q + q]!;
    return sum;
  });
}
