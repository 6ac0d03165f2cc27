import { below, type Random, shuffled } from '../lib/random.ts';
import type { Coding } from '../study/coding.ts';
import { faultsIn, type Sets } from './faults.ts';
import type { Prohibition } from './feasible.ts';
import { RatedState } from './rated-state.ts';

export type RatedSearch = {
  readonly coding: readonly Coding[];
  readonly prohibited: readonly Prohibition[];
  readonly random: Random;
  /** Multiplications that may still be made. */
  readonly budget: { left: number };
};

/** A larger gain in the logarithm of the determinant is not rounding. */
const gain = 1e-5;

/** Exchanges at random before the next climb: enough to leave a top, few enough to stay near. */
const mostKicks = 4;

/** After so many kicks for each level in the scenarios, or so many in all, without anything better another start is worth more. */
const patience = { each: 2, all: 150 };

/** No exchange at random leaves less than this of the determinant, of which rounding would be the rest. */
const least = 1e-3;

/**
 * Improves rated scenarios in place by exchanges of two rows' levels of one criterion, which keep the balance: up to
 * a top, and from there again and again after a few exchanges at random, back to the best where that is no gain
 * (iterated local search: Lourenço, Martin and Stützle 2003).
 *
 * @param sets - in which nothing is prohibited or repeated, as in what comes of it
 * @returns ln of the determinant of their information
 */
export function improvedRatings(sets: Sets, search: RatedSearch): number {
  const levels = Uint8Array.from(sets.flatMap(([profile]) => profile!));
  const best = new RatedState(levels, search.coding);
  climb(best, sets, search);
  const state = new RatedState(best.levels, search.coding);
  const most = Math.min(patience.all, patience.each * levels.length);
  for (let since = 0; since < most && search.budget.left > 0; since++) {
    kick(state, sets, search);
    climb(state, sets, search);
    if (state.value > best.value + gain) since = -1;
    if (state.value > best.value - gain) best.copy(state);
    else {
      state.copy(best);
      put(sets, best, search);
    }
  }
  put(sets, best, search);
  return best.value;
}

function put(sets: Sets, { levels }: RatedState, { coding }: RatedSearch): void {
  const C = coding.length;
  for (const [i, [profile]] of sets.entries()) for (let c = 0; c < C; c++) profile![c] = levels[i * C + c]!;
}

/** Exchanges that help, until none does. */
function climb(state: RatedState, sets: Sets, search: RatedSearch): void {
  const n = sets.length;
  for (let helped = true; helped; ) {
    helped = false;
    for (const c of shuffled([...search.coding.keys()], search.random)) {
      for (let i = 0; i < n; i++) {
        for (let k = i + 1; k < n; k++) {
          if (search.budget.left <= 0) return;
          helped = exchanged(state, sets, [c, i, k], 1 + gain, search) || helped;
        }
      }
    }
  }
}

function kick(state: RatedState, sets: Sets, search: RatedSearch): void {
  const { coding, random } = search;
  for (let kicks = 1 + below(mostKicks, random); kicks > 0; kicks--) {
    const place = [
      below(coding.length, random),
      below(sets.length, random),
      below(sets.length, random),
    ] as const;
    exchanged(state, sets, place, least, search);
  }
}

/** Exchanges two rows' levels of a criterion where the determinant is multiplied by more than `above` and nothing breaks. */
function exchanged(
  state: RatedState,
  sets: Sets,
  [c, i, k]: readonly [criterion: number, one: number, other: number],
  above: number,
  { prohibited, budget }: RatedSearch,
): boolean {
  const [one, other] = [sets[i]![0]!, sets[k]![0]!];
  if (one[c] === other[c]) return false;
  budget.left -= judging;
  const ratio = state.ratio(c, i, k);
  if (!(ratio > above)) return false;
  swap(one, other, c);
  if (faultsIn(sets, [i, k], prohibited) > 0) {
    swap(one, other, c);
    return false;
  }
  budget.left -= state.exchanging;
  state.exchange(c, i, k, ratio);
  return true;
}

/** Multiplications to judge an exchange, about. */
const judging = 20;

function swap(one: number[], other: number[], c: number): void {
  [one[c], other[c]] = [other[c]!, one[c]!];
}
