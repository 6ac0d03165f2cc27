import { cholesky, solved } from '../lib/cholesky.ts';

/** A product under this share of the residual's length is rounding. */
const rounding = 1e-10;

/**
 * The shortest vector `c` + Σ z_i a_i with every z_i ≥ 0: non-negative least squares by active sets
 * (Lawson and Hanson 1974, "Solving Least Squares Problems", chapter 23).
 *
 * At the end each a_i · r ≥ 0, up to rounding, for the returned r.
 *
 * @param a - [I,P] vectors of length 1
 * @param use - [I] 1 where the vector takes part
 * @param c - [P]
 */
export function shortest(a: Float64Array, use: Uint8Array, c: Float64Array): Float64Array {
  const P = c.length;
  const active = new Map<number, number>(); // vector → z > 0
  let r = c;
  // Each round ends at a shorter r, so none repeats; the bound only guards against rounding.
  for (let round = 0; round < 50 * (P + 1); round++) {
    const next = steepest(a, use, r, active);
    if (next === undefined) break;
    active.set(next, 0);
    if (!settle(a, P, c, active)) break;
    r = residual(a, P, c, active);
  }
  return r;
}

/** The vector outside `active` that shortens r most; undefined when none does. */
function steepest(a: Float64Array, use: Uint8Array, r: Float64Array, active: ReadonlyMap<number, number>) {
  const P = r.length;
  let least = -rounding * Math.hypot(...r);
  let found: number | undefined;
  for (let i = 0; i < use.length; i++) {
    if (!use[i]) continue;
    let product = 0;
    for (let p = 0; p < P; p++) product += a[i * P + p]! * r[p]!;
    if (product < least && !active.has(i)) {
      least = product;
      found = i;
    }
  }
  return found;
}

/** Solves for the active z, dropping those that would turn negative; false when they are dependent. */
function settle(a: Float64Array, P: number, c: Float64Array, active: Map<number, number>): boolean {
  for (;;) {
    const indices = [...active.keys()];
    const wanted = leastSquares(a, P, c, indices);
    if (!wanted) return false;
    let part = 1;
    let blocking: number | undefined;
    for (const [at, i] of indices.entries()) {
      const z = active.get(i)!;
      if (wanted[at]! > 0) continue;
      const share = z > 0 ? z / (z - wanted[at]!) : 0;
      if (blocking === undefined || share < part) [part, blocking] = [share, i];
    }
    for (const [at, i] of indices.entries()) {
      const z = active.get(i)!;
      const moved = z + part * (wanted[at]! - z);
      if (wanted[at]! <= 0 && moved <= rounding * z) active.delete(i);
      else active.set(i, moved);
    }
    if (blocking === undefined) return true;
    // Rounding may leave it off zero, by more than its z where that is tiny: without it, each turn has one fewer.
    active.delete(blocking);
  }
}

/** Unconstrained z of the given vectors, by the normal equations with one round of refinement. */
function leastSquares(a: Float64Array, P: number, c: Float64Array, indices: readonly number[]) {
  const n = indices.length;
  const G = new Float64Array(n * n);
  for (const [i, at] of indices.entries()) {
    for (const [j, other] of indices.entries()) {
      for (let p = 0; p < P; p++) G[i * n + j]! += a[at * P + p]! * a[other * P + p]!;
    }
  }
  const L = cholesky(G, n);
  if (!L) return undefined;
  let z = new Float64Array(n);
  for (let refinement = 0; refinement < 2; refinement++) {
    const r = residual(a, P, c, new Map(indices.map((index, i) => [index, z[i]!])));
    const b = Float64Array.from(indices, (index) => {
      let product = 0;
      for (let p = 0; p < P; p++) product -= a[index * P + p]! * r[p]!;
      return product;
    });
    const correction = solved(L, b);
    z = z.map((value, i) => value + correction[i]!);
  }
  return z;
}

function residual(
  a: Float64Array,
  P: number,
  c: Float64Array,
  active: ReadonlyMap<number, number>,
): Float64Array {
  const r = c.slice();
  for (const [i, z] of active) for (let p = 0; p < P; p++) r[p]! += z * a[i * P + p]!;
  return r;
}
