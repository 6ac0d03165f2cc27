import ln from '@stdlib/math-base-special-ln';
import type { PanelRows } from './panel.ts';
import type { Specification } from './specification.ts';

/** Spread over persons at the start, in utility at a column's usual size. */
const spread = 0.5;
/** Of the logarithm of how far apart persons hold their thresholds. */
const stretch = 0.3;

/**
 * A point to start from: the fixed model's weights, with a moderate spread.
 *
 * @param fixed - [K + thresholds] the fixed model's estimates
 */
export function startOf(spec: Specification, rows: PanelRows, fixed: Float64Array): Float64Array {
  const K = spec.means;
  const size = usualSizes(rows);
  const theta = new Float64Array(spec.names.length);
  for (let k = 0; k < K; k++) {
    const form = spec.form[k]!;
    // A lognormal whose weight points the other way starts near zero.
    theta[k] = form === 0 ? fixed[k]! : ln(Math.max(form * fixed[k]!, 0.05 / size[k]!));
  }
  for (const [e, k] of spec.entryCoefficient.entries()) {
    if (!onDiagonal(spec, e)) continue;
    theta[K + spec.entrySpread[e]!] = (spec.form[k] ?? 0) === 0 ? spread / size[k]! : spread;
  }
  if (spec.stretch) theta[K + spec.stretch.spread] = stretch;
  theta.set(fixed.subarray(K), K + spec.spreads);
  return theta;
}

/** Whether an entry is a coefficient's own spread, not what it shares with one before it. */
function onDiagonal(spec: Specification, e: number): boolean {
  const k = spec.entryCoefficient[e]!;
  return spec.entryCoefficient.lastIndexOf(k) === e || spec.entryFactor[e] !== 1;
}

/** [B] root mean square of each column; of choices, of differences within the scenario. */
function usualSizes(rows: PanelRows): Float64Array {
  const B = rows.coefficients;
  const R = rows.x.length / B;
  const mean = new Float64Array(rows.x.length);
  if (rows.kind === 'multinomial') {
    for (let s = 0; s < rows.answer.length; s++) {
      const [from, to] = [rows.first[s]!, rows.first[s + 1]!];
      for (let k = 0; k < B; k++) {
        let sum = 0;
        for (let row = from; row < to; row++) sum += rows.x[row * B + k]!;
        for (let row = from; row < to; row++) mean[row * B + k] = sum / (to - from);
      }
    }
  }
  return Float64Array.from({ length: B }, (_, k) => {
    let sum = 0;
    for (let row = 0; row < R; row++) sum += (rows.x[row * B + k]! - mean[row * B + k]!) ** 2;
    return Math.sqrt(sum / R) || 1;
  });
}
