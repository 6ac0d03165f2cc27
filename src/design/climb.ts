import { below, type Random, shuffled } from '../lib/random.ts';
import { faultsIn, type Levels, type Rules } from './rules.ts';
import type { SearchState } from './search-state.ts';

export type Climb = {
  readonly rules: Rules;
  /** Two of a kind: the best, and one that wanders from it. */
  readonly states: readonly [SearchState, SearchState];
  /** [rows] rows of one group may exchange levels; those of group −1 stay as they are. */
  readonly groups: readonly number[];
  /** Whether levels are only exchanged, so that each occurs as often as before. */
  readonly balanced: boolean;
  readonly random: Random;
  /** False when the time is up. */
  readonly mayGoOn: () => boolean;
};

/** A larger gain of the determinant is not rounding. */
const gain = 1e-5;

/** Changes at random before the next climb: enough to leave a top, few enough to stay near. */
const mostKicks = { balanced: 4, free: 14 };

/** After so many kicks for each level in the scenarios, or so many in all, without anything better another start is worth more. */
const patience = { each: 2, all: 150 };

/** No change at random leaves less than this of the determinant, of which rounding would be the rest. */
const least = 1e-3;

/**
 * Improves scenarios in place by small changes: up to a top, and from there again and again after a few changes at
 * random, back to the best where that is no gain (iterated local search: Lourenço, Martin and Stützle 2003).
 *
 * @param start - scenarios without faults, as what comes of them
 */
export function improved(start: Levels, climb: Climb, onBetter: (best: SearchState) => void): SearchState {
  const [best, state] = climb.states;
  const hill = new Hill(climb);
  best.set(start);
  hill.ascend(best);
  onBetter(best);
  state.copy(best);
  const most = Math.min(patience.all, patience.each * start.length);
  for (let since = 0; since < most && climb.mayGoOn(); since++) {
    hill.kick(state);
    hill.ascend(state);
    const better = state.value > best.value + gain;
    if (state.value > best.value - gain) best.copy(state);
    else state.copy(best);
    if (better) {
      since = -1;
      onBetter(best);
    }
  }
  return best;
}

/** The changes that may be made. */
class Hill {
  readonly #climb: Climb;
  readonly #rows: readonly number[];

  constructor(climb: Climb) {
    this.#climb = climb;
    this.#rows = [...climb.groups.keys()].filter((row) => climb.groups[row]! >= 0);
  }

  /** Makes changes that help until none does. */
  ascend(state: SearchState): void {
    const { rules, random, balanced } = this.#climb;
    for (let helped = true; helped; ) {
      helped = false;
      for (const c of shuffled([...rules.counts.keys()], random)) {
        for (const row of this.#rows) {
          if (!this.#climb.mayGoOn()) return;
          const here = balanced ? this.#exchanges(state, c, row) : this.#changes(state, c, row);
          helped ||= here;
        }
      }
    }
  }

  kick(state: SearchState): void {
    const { rules, random, balanced } = this.#climb;
    if (this.#rows.length === 0) return;
    const any = () => this.#rows[below(this.#rows.length, random)]!;
    for (let kicks = 1 + below(mostKicks[balanced ? 'balanced' : 'free'], random); kicks > 0; kicks--) {
      const c = below(rules.counts.length, random);
      if (balanced) this.#exchange(state, c, any(), any(), least);
      else this.#change(state, c, any(), below(rules.counts[c]!, random), least);
    }
  }

  #exchanges(state: SearchState, c: number, row: number): boolean {
    let helped = false;
    for (const other of this.#rows) {
      if (other > row && this.#exchange(state, c, row, other, 1 + gain)) helped = true;
    }
    return helped;
  }

  #changes(state: SearchState, c: number, row: number): boolean {
    let helped = false;
    for (let level = 0; level < this.#climb.rules.counts[c]!; level++) {
      if (this.#change(state, c, row, level, 1 + gain)) helped = true;
    }
    return helped;
  }

  /** Exchanges two rows' levels of a criterion where the determinant is multiplied by more than `above` and nothing breaks. */
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
