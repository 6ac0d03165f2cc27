import { below, shuffled } from '../lib/random.ts';
import type { Climb } from './climb-setting.ts';
import { evened } from './evening.ts';
import { faultsIn, isFreeOf } from './rules.ts';
import type { SearchState } from './search-state.ts';
import { unevenness } from './unevenness.ts';

/** By how much the determinant must grow, at least, so that it is not rounding. */
export const leastGain = 1e-5;

/** Changes at random before the next climb, at most: enough to leave a top, few enough to stay near. */
const mostKicks = { balanced: 4, free: 14 };

/** And no more than one for so many levels. */
const levelsAKick = 8;

/** No change at random leaves less than this of the determinant, of which rounding would be the rest. */
const least = 1e-3;

/** The changes of scenarios that may be made. */
export class Hill {
  readonly #climb: Climb;
  /** [C] */
  readonly #balanced: readonly boolean[];

  constructor(climb: Climb) {
    this.#climb = climb;
    this.#balanced = isFreeOf(climb.rules).map((free) => free && climb.balanced);
  }

  /** Makes changes that help until none does. */
  ascend(state: SearchState): void {
    do this.#sweep(state);
    while (this.#climb.balanced && this.#even(state));
  }

  /** Goes through all rows, again and again, until it has been through all since the last change that helped. */
  #sweep(state: SearchState): void {
    const { rules, random, movable } = this.#climb;
    const rows = shuffled(movable, random);
    const criteria = shuffled([...rules.counts.keys()], random);
    for (let idle = 0, at = 0; idle < rows.length; idle++, at = (at + 1) % rows.length) {
      for (const c of criteria) {
        if (!this.#climb.mayGoOn()) return;
        const row = rows[at]!;
        const helped = this.#balanced[c] ? this.#exchanges(state, c, row) : this.#changes(state, c, row);
        if (helped) idle = -1;
      }
    }
  }

  #even(state: SearchState): boolean {
    const { rules, groups } = this.#climb;
    if (unevenness(state.levels, rules, groups) === 0) return false;
    return evened(state.levels, this.#climb, (c, row, level) => this.#change(state, c, row, level, least));
  }

  kick(state: SearchState): void {
    const { rules, random, balanced, movable } = this.#climb;
    if (movable.length === 0) return;
    const any = () => movable[below(movable.length, random)]!;
    const room = Math.max(2, Math.floor(state.levels.length / levelsAKick));
    const most = Math.min(room, balanced ? mostKicks.balanced : mostKicks.free);
    for (let kicks = 1 + below(most, random); kicks > 0; kicks--) {
      const c = below(rules.counts.length, random);
      if (this.#balanced[c]) this.#exchange(state, c, any(), any(), least);
      else this.#change(state, c, any(), below(rules.counts[c]!, random), least);
    }
  }

  #exchanges(state: SearchState, c: number, row: number): boolean {
    let helped = false;
    for (const other of this.#climb.movable) {
      if (!this.#climb.mayGoOn()) break;
      if (this.#exchange(state, c, row, other, 1 + leastGain)) helped = true;
    }
    return helped;
  }

  #changes(state: SearchState, c: number, row: number): boolean {
    let helped = false;
    for (let level = 0; level < this.#climb.rules.counts[c]!; level++) {
      if (this.#change(state, c, row, level, 1 + leastGain)) helped = true;
    }
    // Beside each other in a choice, what one profile gains the other may have to lose.
    const { profiles } = this.#climb.rules;
    const first = row - (row % profiles);
    for (let other = first; other < first + profiles; other++) {
      if (other !== row && this.#exchange(state, c, row, other, 1 + leastGain)) helped = true;
    }
    return helped;
  }

  /**
   * Exchanges two rows' levels of a criterion where the determinant is multiplied by more than `above` and nothing
   * breaks.
   */
  #exchange(state: SearchState, c: number, one: number, other: number, above: number): boolean {
    const { groups, rules } = this.#climb;
    const { levels } = state;
    const C = rules.counts.length;
    const [from, to] = [levels[one * C + c]!, levels[other * C + c]!];
    if (from === to || groups[one] !== groups[other]) return false;
    const ratio = state.exchangeRatio(c, one, other);
    if (!(ratio > above)) return false;
    levels[one * C + c] = to;
    levels[other * C + c] = from;
    const fits = this.#fits(state, one) && this.#fits(state, other);
    levels[one * C + c] = from;
    levels[other * C + c] = to;
    if (fits) state.exchange(c, one, other, ratio);
    return fits;
  }

  #change(state: SearchState, c: number, row: number, level: number, above: number): boolean {
    const { levels } = state;
    const at = row * this.#climb.rules.counts.length + c;
    const from = levels[at]!;
    if (from === level) return false;
    const ratio = state.changeRatio(c, row, level);
    if (!(ratio > above)) return false;
    levels[at] = level;
    const fits = this.#fits(state, row);
    levels[at] = from;
    if (fits) state.change(c, row, level, ratio);
    return fits;
  }

  #fits({ levels }: SearchState, row: number): boolean {
    const { rules } = this.#climb;
    return faultsIn(levels, Math.floor(row / rules.profiles), rules) === 0;
  }
}
