import type { PanelRows } from '../estimation/mixed/panel.ts';
import { type Address, type Memory, place } from './memory.ts';
import { whole } from './panel-room.ts';
import { panelTerms } from './panel-terms.ts';
import { thresholdBounds } from './threshold-bounds.ts';

/** What `wasm/src/kernels.ts` exports for these; shapes are stated where each is defined. */
type Exports = Memory & {
  readonly makePanel: (...counts: number[]) => Address;
  readonly setRows: (panel: Address, ...places: Address[]) => void;
  readonly setNoise: (panel: Address, keep: number, floor: Address) => void;
};

/** Numbers that a block may take: 50 KB. Less costs more to begin a scenario than a nearer cache saves. */
const blockNumbers = 6400;

/** Copies the rows into the instance once, and gives the panel there that holds them. */
export function panelOfRows(wasm: Exports, rows: PanelRows): Address {
  const { coefficients: K, deviates: Q } = rows;
  const S = rows.person.at(-1)!;
  const E = rows.entryCoefficient.length;
  const T = rows.kind === 'ordered' ? rows.categories - 1 : 0;
  const stretch = rows.kind === 'ordered' ? (rows.stretch ?? -1) : -1;
  const bounds = thresholdBounds(rows);
  const W = blockPoints(2 * K + 6 * T + 4);
  const sums = panelTerms(wasm, rows, 8 * W);
  const panel = wasm.makePanel(K, Q, E, T, bounds.pairLower.length, stretch, W, sums.widest);
  wasm.setRows(
    panel,
    place(wasm, rows.entryCoefficient),
    place(wasm, rows.entryDeviate),
    place(wasm, rows.form),
    place(wasm, rows.person),
    place(wasm, rows.count ?? new Float64Array(S).fill(1)),
    place(wasm, sums.first),
    place(wasm, sums.sum),
    sums.terms,
    place(wasm, bounds.lower),
    place(wasm, bounds.upper),
    place(wasm, bounds.pair),
    place(wasm, bounds.pairLower),
    place(wasm, bounds.pairUpper),
  );
  if (rows.noise) wasm.setNoise(panel, rows.noise.keep, place(wasm, rows.noise.floor));
  return panel;
}

/** Points in a block of `rows` arrays: by these alone, so that no person's sums depend on others. */
function blockPoints(rows: number): number {
  return whole(1) * Math.max(1, Math.floor(blockNumbers / rows / whole(1)));
}
