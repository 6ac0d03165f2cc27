import type { PointsAround } from '../estimation/mixed/panel.ts';
import { quantileCubics } from '../estimation/mixed/quick-quantile.ts';
import { inverseTransposed } from '../lib/cholesky.ts';
import { hashed } from '../lib/scramble.ts';
import { sobolBits } from '../lib/sobol.ts';
import { type Address, copy, type Memory, place, reserve } from './memory.ts';

/** What `wasm/src/kernels.ts` exports for these; shapes are stated where each is defined. */
type Exports = Memory & {
  readonly setBase: (panel: Address, ...places: number[]) => void;
  readonly panelPlace: (panel: Address, person: number, count: number) => void;
};

/** Scrambling makes the points near the mode, the wide ones and those of the population independent. */
const parts = [1, 3, 2];

/**
 * Reserves what points around modes are placed by.
 *
 * @param most - points near the mode
 */
export function panelAround(wasm: Exports, panel: Address, Q: number, most: number) {
  const bits = Array.from({ length: Q }, (_, q) => sobolBits(q, most).subarray(0, most));
  const base = reserve(wasm, Math.ceil((Q * most) / 2));
  for (const [q, each] of bits.entries()) copy(wasm, base + 4 * q * most, each);
  const cubics = place(wasm, quantileCubics);
  const seeds = place(wasm, new Int32Array(parts.length * Q));
  const at = reserve(wasm, Q);
  const lower = reserve(wasm, Q * Q);
  const upper = reserve(wasm, Q * Q);
  wasm.setBase(panel, base, 4 * most, cubics, seeds, at, lower, upper);
  return (n: number, { mode, curvature, seed, person, count }: PointsAround) => {
    const own = parts.map((part) => hashed(hashed(seed, part), person));
    copy(
      wasm,
      seeds,
      Int32Array.from({ length: parts.length * Q }, (_, i) => hashed(own[Math.floor(i / Q)]!, i % Q)),
    );
    copy(wasm, at, mode);
    copy(wasm, lower, curvature);
    copy(wasm, upper, inverseTransposed(curvature, Q));
    wasm.panelPlace(panel, n, count);
  };
}
