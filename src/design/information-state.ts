import exp from '@stdlib/math-base-special-exp';
import type { InformationSums } from './information-sums.ts';
import type { Levels, Rules } from './rules.ts';
import type { SearchState } from './search-state.ts';

export type InformationSetting = {
  readonly rules: Rules;
  readonly sums: InformationSums;
  /** [K] the coded values of a profile. */
  readonly row: (profile: Levels) => Float64Array;
  /** [N] how much a scenario counts. */
  readonly times: readonly number[];
};

/** Scenarios with their information at draws of the weights, from which a change is judged by determinants anew. */
export class InformationState implements SearchState {
  readonly levels: Levels;
  value = 0;
  readonly #setting: InformationSetting;
  /** [N·J][K] coded rows. */
  readonly #x: Float64Array[] = [];
  /** The sum of all scenarios, without those that a change is about, and with them changed. */
  readonly #whole: number;
  readonly #rest: number;
  readonly #trial: number;
  /** The scenarios that `rest` is without. */
  #without: readonly number[] = [];

  /** @param first - of its `sumsOfState` places among the sums */
  constructor(rows: number, setting: InformationSetting, first: number) {
    this.#setting = setting;
    this.levels = new Uint8Array(rows * setting.rules.counts.length);
    [this.#whole, this.#rest, this.#trial] = [first, first + 1, first + 2];
  }

  set(levels: Levels): void {
    const { rules, sums, times } = this.#setting;
    this.levels.set(levels);
    for (let row = 0; row < times.length * rules.profiles; row++) this.#code(row);
    sums.clear(this.#whole);
    for (const [s, each] of times.entries()) sums.add(this.#whole, this.#rowsOf(s), each);
    this.value = sums.value(this.#whole);
    this.#without = [];
  }

  copy(other: InformationState): void {
    this.levels.set(other.levels);
    for (const [row, values] of other.#x.entries()) this.#x[row] = values;
    this.#setting.sums.copy(other.#whole, this.#whole);
    this.value = other.value;
    this.#without = [];
  }

  exchangeRatio(c: number, one: number, other: number): number {
    this.#swap(c, one, other);
    const value = this.#tried([one, other]);
    this.#swap(c, one, other);
    return exp(value - this.value);
  }

  changeRatio(c: number, row: number, level: number): number {
    const at = row * this.#setting.rules.counts.length + c;
    const was = this.levels[at]!;
    this.levels[at] = level;
    const value = this.#tried([row]);
    this.levels[at] = was;
    return exp(value - this.value);
  }

  exchange(c: number, one: number, other: number): void {
    this.#swap(c, one, other);
    this.#make([one, other]);
  }

  change(c: number, row: number, level: number): void {
    this.levels[row * this.#setting.rules.counts.length + c] = level;
    this.#make([row]);
  }

  #swap(c: number, one: number, other: number): void {
    const C = this.#setting.rules.counts.length;
    const { levels } = this;
    [levels[one * C + c], levels[other * C + c]] = [levels[other * C + c]!, levels[one * C + c]!];
  }

  /** What the value becomes with the levels that rows have now instead of those they were coded by. */
  #tried(rows: readonly number[]): number {
    const { sums, times } = this.#setting;
    const were = rows.map((row) => this.#x[row]!);
    const scenarios = this.#leaveOut(rows);
    sums.copy(this.#rest, this.#trial);
    for (const row of rows) this.#code(row);
    for (const s of scenarios) sums.add(this.#trial, this.#rowsOf(s), times[s]!);
    for (const [r, row] of rows.entries()) this.#x[row] = were[r]!;
    return sums.value(this.#trial);
  }

  #make(rows: readonly number[]): void {
    const { sums } = this.#setting;
    this.value = this.#tried(rows);
    sums.copy(this.#trial, this.#whole);
    for (const row of rows) this.#code(row);
    this.#without = [];
  }

  /** Has `rest` be without the scenarios of these rows; many changes in a row are of the same. */
  #leaveOut(rows: readonly number[]): readonly number[] {
    const { sums, rules, times } = this.#setting;
    const scenarios = [...new Set(rows.map((row) => Math.floor(row / rules.profiles)))];
    if (scenarios.join() !== this.#without.join()) {
      sums.copy(this.#whole, this.#rest);
      for (const s of scenarios) sums.add(this.#rest, this.#rowsOf(s), -times[s]!);
      this.#without = scenarios;
    }
    return scenarios;
  }

  #code(row: number): void {
    const C = this.#setting.rules.counts.length;
    this.#x[row] = this.#setting.row(this.levels.subarray(row * C, (row + 1) * C));
  }

  /** [J,K] */
  #rowsOf(s: number): Float64Array {
    const J = this.#setting.rules.profiles;
    const K = this.#x[s * J]!.length;
    const rows = new Float64Array(J * K);
    for (let j = 0; j < J; j++) rows.set(this.#x[s * J + j]!, j * K);
    return rows;
  }
}
