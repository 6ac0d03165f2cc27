import type { RatingData } from '../response/dataset.ts';

/** What each rating's levels and answer are in one whole number, under `possible`. */
export type RowNumbers = { readonly number: Int32Array; readonly possible: number };

/** Of a column: with more a row is hashed as fast as its levels are looked up. */
const mostLevels = 8;

/**
 * The number of each row by the few levels of its columns; undefined where these could make more different rows
 * than there are.
 */
export function rowNumbers({ x, answer, categories }: RatingData): RowNumbers | undefined {
  const S = answer.length;
  const K = S === 0 ? 0 : x.length / S;
  const number = answer.slice();
  let possible = categories.length;
  for (let k = 0; k < K; k++) {
    const levels = new Float64Array(mostLevels);
    let count = 0;
    for (let s = 0, at = k; s < S; s++, at += K) {
      const value = x[at]!;
      let level = 0;
      while (level < count && levels[level] !== value) level++;
      if (level === count) {
        if (count === mostLevels || (count + 1) * possible > S) return undefined;
        levels[count++] = value;
      }
      number[s]! += possible * level;
    }
    possible *= count;
  }
  return { number, possible };
}
