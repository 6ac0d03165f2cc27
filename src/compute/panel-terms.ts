import type { PanelRows } from '../estimation/mixed/panel.ts';

/** What the utilities that answers depend on are summed from; `wasm/src/panel.ts` states the shapes. */
export type PanelTerms = {
  /** [S+1] */
  readonly first: Int32Array;
  /** [sums+1] */
  readonly sum: Int32Array;
  /** Terms of 16 bytes. */
  readonly terms: Float64Array;
  /** Most sums of a scenario. */
  readonly widest: number;
};

/**
 * In a choice there is a sum for each other profile less the chosen one, of a rating one for its row. Levels
 * that do not differ give no term, which in a study of categories leaves out most.
 *
 * @param row - bytes between the blocks of two coefficients
 */
export function panelTerms(rows: PanelRows, row: number): PanelTerms {
  const K = rows.coefficients;
  const S = rows.person.at(-1)!;
  const first = new Int32Array(S + 1);
  const sum = [0];
  const levels: number[] = [];
  const coefficient: number[] = [];
  let widest = 0;
  const addSum = (level: (k: number) => number) => {
    for (let k = 0; k < K; k++) {
      if (level(k) === 0) continue;
      levels.push(level(k) * Math.LOG2E);
      coefficient.push(k);
    }
    sum.push(levels.length);
  };
  for (let s = 0; s < S; s++) {
    if (rows.kind === 'ordered') addSum((k) => rows.x[s * K + k]!);
    else {
      const chosen = rows.first[s]! + rows.answer[s]!;
      for (let j = rows.first[s]!; j < rows.first[s + 1]!; j++) {
        if (j !== chosen) addSum((k) => rows.x[j * K + k]! - rows.x[chosen * K + k]!);
      }
    }
    first[s + 1] = sum.length - 1;
    widest = Math.max(widest, first[s + 1]! - first[s]!);
  }
  const terms = new Float64Array(2 * levels.length);
  const bytes = new Int32Array(terms.buffer);
  for (const [t, level] of levels.entries()) {
    terms[2 * t] = level;
    bytes[4 * t + 2] = coefficient[t]! * row;
    bytes[4 * t + 3] = coefficient[t]! * 8;
  }
  return { first, sum: Int32Array.from(sum), terms, widest };
}
