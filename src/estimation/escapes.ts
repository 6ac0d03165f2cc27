import { cholesky, inverse } from '../lib/cholesky.ts';
import { type Minimum, submatrix } from './optimiser.ts';
import type { Standard } from './standard.ts';

/** What known noise makes run away although no answers are foretold by a combination of columns. */
type Escapes = {
  readonly parameters: ReadonlySet<number>;
  readonly infinite: readonly { readonly coefficient: number; readonly direction: 1 | -1 }[];
  /** Places of categories of which no true answers are left. */
  readonly categories: readonly number[];
};

export const noEscapes: Escapes = { parameters: new Set(), infinite: [], categories: [] };

/** A standard error, of columns of usual size 1, that only a likelihood without a top has. */
const boundless = 100;
/** Thresholds nearer than this have no answers between them. */
const closed = 1e-6;
/** Makes a curvature of zero a very large error. */
const lift = 1e-12;

/**
 * With noise the likelihood may keep rising although answers are not separated: where reports are rarer than
 * chance alone would make them, the likeliest true share is nil.
 *
 * @param minimum - over K standardised coefficients and then the thresholds
 */
export function escapes(minimum: Minimum, free: readonly number[], standard: Standard): Escapes {
  const { at, hessian } = minimum;
  const K = standard.scale.length;
  const H = submatrix(hessian, at.length, free);
  const n = free.length;
  const L = cholesky(
    H.map((value, i) => (i % (n + 1) === 0 ? value + lift : value)),
    n,
  );
  // Where there is no curvature the likelihood has no top there.
  if (!L) return { ...noEscapes, parameters: new Set(free) };
  const V = inverse(L, n);
  const far = [...at.keys()].filter((p) => {
    const slope = Float64Array.from(free, (q) => moved(standard, p, q));
    const variance = slope.reduce(
      (sum, a, i) => sum + a * slope.reduce((part, b, j) => part + b * V[i * n + j]!, 0),
      0,
    );
    return variance > boundless ** 2;
  });
  const infinite = far
    .filter((p) => p < K)
    .map((coefficient) => ({ coefficient, direction: at[coefficient]! > 0 ? (1 as const) : (-1 as const) }));
  const thresholds = at.subarray(K);
  const C = thresholds.length + 1;
  const gone = Array.from({ length: C }, (_, c) => c).filter((c) => {
    const [under, over] = [thresholds[c - 1], thresholds[c]];
    if (under !== undefined && over !== undefined) return over - under < closed;
    const [p, side] = c === 0 ? [K, -1] : [K + C - 2, 1];
    // An outermost threshold that runs off by itself leaves nobody beyond it.
    return infinite.length === 0 && far.includes(p) && side * at[p]! > 0;
  });
  return { parameters: new Set(far), infinite, categories: gone };
}

/** How far parameter p goes with the standardised parameter q: thresholds of the answers as given go with every column. */
function moved({ centre, scale }: Standard, p: number, q: number): number {
  const K = scale.length;
  if (p >= K && q < K) return centre[q]! / scale[q]!;
  return p === q ? 1 : 0;
}
