import type { PanelRows } from '../estimation/mixed/panel.ts';

/** What bounds ratings, as `wasm/src/panel.ts` reads it; all empty of a choice. */
export type ThresholdBounds = {
  /** [S] thresholds under and above each rating, as in `PanelRows`. */
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  /** [S] which pair of thresholds bounds the rating on both sides; −1 where one side is open. */
  readonly pair: Int32Array;
  /** [pairs] */
  readonly pairLower: Int32Array;
  readonly pairUpper: Int32Array;
};

export function thresholdBounds(rows: PanelRows): ThresholdBounds {
  const none = new Int32Array(0);
  if (rows.kind !== 'ordered')
    return { lower: none, upper: none, pair: none, pairLower: none, pairUpper: none };
  const { lower, upper } = rows;
  const found = new Map<number, number>();
  const pair = lower.map((low, s) => {
    const up = upper[s]!;
    if (low < 0 || up < 0) return -1;
    const code = low * rows.categories + up;
    if (!found.has(code)) found.set(code, found.size);
    return found.get(code)!;
  });
  const codes = Int32Array.from(found.keys());
  const pairLower = codes.map((code) => Math.floor(code / rows.categories));
  const pairUpper = codes.map((code) => code % rows.categories);
  return { lower, upper, pair, pairLower, pairUpper };
}
