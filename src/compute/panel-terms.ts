import type { PanelRows } from '../estimation/mixed/panel.ts';
import { type Address, type Memory, reserve, view } from './memory.ts';

/** What the utilities that answers depend on are summed from; `wasm/src/panel.ts` states the shapes. */
export type PanelTerms = {
  /** [S+1] */
  readonly first: Int32Array;
  /** [sums+1] */
  readonly sum: Int32Array;
  /** Where terms of 16 bytes lie. */
  readonly terms: Address;
  /** Most sums of a scenario. */
  readonly widest: number;
};

/**
 * In a choice there is a sum for each other profile less the chosen one, of a rating one for its row. Levels
 * that do not differ give no term, which in a study of categories leaves out most.
 *
 * @param wasm - where terms are written at once: of many answers they are as many as the levels
 * @param row - bytes between the blocks of two coefficients
 */
export function panelTerms(wasm: Memory, rows: PanelRows, row: number): PanelTerms {
  const S = rows.person.at(-1)!;
  const first = new Int32Array(S + 1);
  let [sums, count, widest] = [0, 0, 0];
  for (let s = 0; s < S; s++) {
    eachSum(rows, s, (level) => {
      sums++;
      count += differing(rows, level);
    });
    first[s + 1] = sums;
    widest = Math.max(widest, sums - first[s]!);
  }
  // Counted first, so that millions are written once, to their place.
  const sum = new Int32Array(sums + 1);
  const place = reserve(wasm, 2 * count);
  const terms = view(wasm, place, 2 * count);
  const bytes = new Int32Array(terms.buffer, place, 4 * count);
  let [at, t] = [0, 0];
  for (let s = 0; s < S; s++) {
    eachSum(rows, s, (level) => {
      for (let k = 0; k < rows.coefficients; k++) {
        if (level(k) === 0) continue;
        terms[2 * t] = level(k) * Math.LOG2E;
        bytes[4 * t + 2] = k * row;
        bytes[4 * t + 3] = k * 8;
        t++;
      }
      sum[++at] = t;
    });
  }
  return { first, sum, terms: place, widest };
}

type Level = (k: number) => number;

/** Calls back for each sum of a scenario, with what its levels are or differ by. */
function eachSum(rows: PanelRows, s: number, onSum: (level: Level) => void): void {
  const { x, coefficients: K } = rows;
  if (rows.kind === 'ordered') {
    onSum((k) => x[s * K + k]!);
    return;
  }
  const chosen = rows.first[s]! + rows.answer[s]!;
  for (let j = rows.first[s]!; j < rows.first[s + 1]!; j++) {
    if (j !== chosen) onSum((k) => x[j * K + k]! - x[chosen * K + k]!);
  }
}

function differing({ coefficients: K }: PanelRows, level: Level): number {
  let count = 0;
  for (let k = 0; k < K; k++) if (level(k) !== 0) count++;
  return count;
}
