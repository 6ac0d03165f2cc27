import ln from '@stdlib/math-base-special-ln';
import type { PanelRows } from './panel.ts';
import type { PanelData } from './panel-data.ts';
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
export function startOf(
  spec: Specification,
  panel: Pick<PanelData, 'person' | 'rows'>,
  fixed: Float64Array,
): Float64Array {
  const K = spec.means;
  const size = usualSizes(spec, panel);
  const theta = new Float64Array(spec.names.length);
  for (let k = 0; k < K; k++) {
    const form = spec.form[k]!;
    // A lognormal whose weight points the other way starts near zero.
    theta[k] = form === 0 ? fixed[k]! : ln(Math.max(form * fixed[k]!, 0.05 / size[k]!));
  }
  // What a coefficient shares with one before it starts at 0.
  const own = ownSpreads(spec);
  for (const [e, k] of spec.entryCoefficient.entries()) {
    const s = spec.entrySpread[e]!;
    if (own.has(s)) theta[K + s] = (spec.form[k] ?? 0) === 0 ? spread / size[k]! : spread;
  }
  if (spec.stretch) theta[K + spec.stretch.spread] = stretch;
  theta.set(fixed.subarray(K), K + spec.spreads);
  return theta;
}

/** The spread that each deviate is first multiplied by: of a Cholesky factor the one on the diagonal. */
function ownSpreads({ entryDeviate, entrySpread }: Specification): ReadonlySet<number> {
  return new Set(entrySpread.filter((_, e) => entryDeviate.indexOf(entryDeviate[e]!) === e));
}

/** Persons whose rows are made at once. */
const atOnce = 500;

/** [B] root mean square of each column; of choices, of differences within the scenario. */
function usualSizes(spec: Specification, { person, rows }: Pick<PanelData, 'person' | 'rows'>): Float64Array {
  const B = spec.form.length;
  const N = person.length - 1;
  const squares = new Float64Array(B);
  let count = 0;
  for (let from = 0; from < N; from += atOnce) {
    const some = rows(from, Math.min(from + atOnce, N));
    addSquares(some, squares);
    count += some.x.length / B;
  }
  return squares.map((sum) => Math.sqrt(sum / count) || 1);
}

function addSquares({ x, ...rows }: PanelRows, squares: Float64Array): void {
  const B = squares.length;
  const first = rows.kind === 'multinomial' ? rows.first : undefined;
  const scenarios = first ? first.length - 1 : x.length / B;
  for (let s = 0; s < scenarios; s++) {
    const [from, to] = first ? [first[s]!, first[s + 1]!] : [s, s + 1];
    for (let k = 0; k < B; k++) {
      let mean = 0;
      if (first) {
        for (let row = from; row < to; row++) mean += x[row * B + k]!;
        mean /= to - from;
      }
      for (let row = from; row < to; row++) squares[k]! += (x[row * B + k]! - mean) ** 2;
    }
  }
}
