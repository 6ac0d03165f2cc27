import ln from '@stdlib/math-base-special-ln';
import type { Coding } from '../study/coding.ts';
import { RowChanges } from './row-changes.ts';
import type { Levels } from './rules.ts';
import type { SearchState } from './search-state.ts';

/** Changes after which the inverse is made anew: rounding adds up. */
const fresh = 128;

/**
 * Rated scenarios of main effects without priors, with the inverse of their information X'X: another level in one row,
 * or in two that exchange theirs, changes it by rank two, and is judged in a handful of multiplications.
 */
export class RatedState implements SearchState {
  /** [n,C] */
  readonly levels: Levels;
  /** ln |X'X| */
  value = 0;
  readonly #coding: readonly Coding[];
  readonly #inverse: RowChanges;
  /** p: an intercept and all weights. */
  readonly #size: number;
  #changes = 0;

  constructor(rows: number, coding: readonly Coding[]) {
    this.#coding = coding;
    this.#size = 1 + coding.reduce((sum, { names }) => sum + names.length, 0);
    this.levels = new Uint8Array(rows * coding.length);
    this.#inverse = new RowChanges(rows, this.#size);
  }

  set(levels: Levels): void {
    this.levels.set(levels);
    const C = this.#coding.length;
    const { x } = this.#inverse;
    for (let i = 0; i < levels.length / C; i++) {
      x[i * this.#size] = 1;
      for (const [c, { matrix, first }] of this.#coding.entries())
        x.set(matrix[levels[i * C + c]!]!, i * this.#size + 1 + first);
    }
    this.value = this.#inverse.invert();
  }

  copy(other: RatedState): void {
    this.levels.set(other.levels);
    this.value = other.value;
    this.#inverse.copy(other.#inverse);
  }

  exchangeRatio(c: number, i: number, k: number): number {
    const { matrix, first } = this.#coding[c]!;
    const C = this.#coding.length;
    const [from, to] = [matrix[this.levels[i * C + c]!]!, matrix[this.levels[k * C + c]!]!];
    return this.#inverse.ratio(1 + first, from, to, i, k);
  }

  changeRatio(c: number, i: number, level: number): number {
    const { matrix, first } = this.#coding[c]!;
    const from = matrix[this.levels[i * this.#coding.length + c]!]!;
    return this.#inverse.ratio(1 + first, from, matrix[level]!, i, -1);
  }

  exchange(c: number, i: number, k: number, ratio: number): void {
    const { matrix, first } = this.#coding[c]!;
    const C = this.#coding.length;
    const [one, other] = [this.levels[i * C + c]!, this.levels[k * C + c]!];
    this.#inverse.apply(1 + first, matrix[one]!, matrix[other]!, i, k);
    this.levels[i * C + c] = other;
    this.levels[k * C + c] = one;
    this.#changed(ratio);
  }

  change(c: number, i: number, level: number, ratio: number): void {
    const { matrix, first } = this.#coding[c]!;
    const at = i * this.#coding.length + c;
    this.#inverse.apply(1 + first, matrix[this.levels[at]!]!, matrix[level]!, i, -1);
    this.levels[at] = level;
    this.#changed(ratio);
  }

  #changed(ratio: number): void {
    this.value += ln(ratio);
    this.#changes++;
    if (this.#changes % fresh === 0) this.value = this.#inverse.invert();
  }
}
