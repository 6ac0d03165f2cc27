import { type Random, shuffled } from '../lib/random.ts';
import { broken, type Prohibition } from './feasible.ts';
import { addRows, type Information, ridgedLogDeterminant } from './information.ts';

/** [scenarios][profiles][criteria] levels, changed in place. */
export type Sets = number[][][];

export type Search = {
  /** [C] levels of each criterion. */
  readonly counts: readonly number[];
  readonly prohibited: readonly Prohibition[];
  readonly information: Information;
  readonly random: Random;
  /** Multiplications that may still be made. */
  readonly budget: { left: number };
};

/** Where a profile stands. */
type Place = readonly [scenario: number, profile: number];

/** Passes that repair; each takes away what it can of what must not occur. */
const mostRepairs = 20;

/** A larger determinant than this, in nats, is not rounding. */
const gain = 1e-7;

/**
 * Improves scenarios in place until no exchange of two levels helps, or the budget is spent.
 *
 * @returns ln of the determinant of their information; undefined where prohibitions or repeats remain
 */
export function improved(sets: Sets, search: Search): number | undefined {
  const { size } = search.information;
  for (let pass = 0; pass < mostRepairs && faultsOf(sets, search) > 0; pass++) repair(sets, search);
  if (faultsOf(sets, search) > 0) return undefined;
  rebalance(sets, search);
  const matrix = new Float64Array(size * size);
  const rows = sets.map(search.information.rows);
  for (const own of rows) addRows(matrix, own, 1);
  const scratch = new Float64Array(size * size);
  const state: State = { sets, rows, matrix, value: ridgedLogDeterminant(matrix, size, scratch) };
  for (;;) {
    const before = state.value;
    exchangeAll(state, scratch, search);
    if (state.value <= before + gain || search.budget.left <= 0) return state.value;
  }
}

/** Scenarios without faults, the rows of each, the sum of their products and ln of its determinant. */
type State = {
  readonly sets: Sets;
  readonly rows: Rows[];
  readonly matrix: Float64Array;
  value: number;
};

type Rows = ReturnType<Information['rows']>;

/** One pass of exchanges of a criterion's levels between every two profiles; each keeps the balance. */
function exchangeAll(state: State, scratch: Float64Array, search: Search): void {
  const { counts, budget } = search;
  const p = search.information.size;
  const places = placesOf(state.sets);
  const perTry = p ** 3 / 3 + 2 * state.sets[0]!.length * p * p + 200;
  const trial = new Float64Array(p * p);
  for (const c of shuffled([...counts.keys()], search.random)) {
    for (let a = 0; a < places.length; a++) {
      for (let b = a + 1; b < places.length; b++) {
        if (budget.left <= 0) return;
        if (levelAt(state.sets, places[a]!, c) === levelAt(state.sets, places[b]!, c)) continue;
        budget.left -= perTry;
        exchange(state, places[a]!, places[b]!, c, { trial, scratch, search });
      }
    }
  }
}

/** Exchanges the levels of one criterion between two profiles where that helps and breaks nothing. */
function exchange(
  state: State,
  one: Place,
  other: Place,
  c: number,
  { trial, scratch, search }: { trial: Float64Array; scratch: Float64Array; search: Search },
): void {
  const { sets, rows, matrix } = state;
  swap(sets, one, other, c);
  const touched = one[0] === other[0] ? [one[0]] : [one[0], other[0]];
  if (faultsIn(sets, touched, search) === 0) {
    const after = touched.map((s) => search.information.rows(sets[s]!));
    trial.set(matrix);
    touched.forEach((s, t) => {
      addRows(trial, rows[s]!, -1);
      addRows(trial, after[t]!, 1);
    });
    const value = ridgedLogDeterminant(trial, search.information.size, scratch);
    if (value > state.value + gain) {
      state.value = value;
      matrix.set(trial);
      touched.forEach((s, t) => {
        rows[s] = after[t]!;
      });
      return;
    }
  }
  swap(sets, one, other, c);
}

/** Gives profiles that break something, or repeat another, the rarest level that helps. */
function repair(sets: Sets, search: Search): void {
  for (const place of shuffled(placesOf(sets), search.random)) {
    const [s, j] = place;
    for (const c of shuffled([...search.counts.keys()], search.random)) {
      const faults = faultsIn(sets, [s], search);
      if (faults === 0) break;
      const profile = sets[s]![j]!;
      const was = profile[c]!;
      const rarest = rarestFirst(sets, c, search);
      const better = rarest.find((level) => {
        profile[c] = level;
        return faultsIn(sets, [s], search) < faults;
      });
      profile[c] = better ?? was;
    }
  }
}

/** Moves profiles from a level that occurs too often to one that occurs too seldom, where nothing is broken. */
function rebalance(sets: Sets, search: Search): void {
  for (const c of search.counts.keys()) {
    for (const [s, j] of shuffled(placesOf(sets), search.random)) {
      const profile = sets[s]![j]!;
      const was = profile[c]!;
      const tally = tallyOf(sets, c, search);
      const faults = faultsIn(sets, [s], search);
      const better = rarestFirst(sets, c, search).find((level) => {
        profile[c] = level;
        return tally[level]! < tally[was]! - 1 && faultsIn(sets, [s], search) <= faults;
      });
      profile[c] = better ?? was;
    }
  }
}

function faultsOf(sets: Sets, search: Search): number {
  return faultsIn(sets, [...sets.keys()], search);
}

/** Prohibitions broken, profiles repeated within a scenario, and scenarios that are there more than once. */
function faultsIn(sets: Sets, scenarios: readonly number[], { prohibited }: Search): number {
  let faults = 0;
  for (const s of scenarios) {
    const set = sets[s]!;
    for (const profile of set) faults += broken(profile, prohibited);
    for (let j = 1; j < set.length; j++) {
      if (set.slice(0, j).some((earlier) => isSame(earlier, set[j]!))) faults++;
    }
    for (let other = 0; other < sets.length; other++) {
      if (other !== s && isSameSet(sets[other]!, set)) faults++;
    }
  }
  return faults;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  for (let c = 0; c < one.length; c++) if (one[c] !== other[c]) return false;
  return true;
}

/** The same profiles, in whichever order. */
function isSameSet(one: readonly number[][], other: readonly number[][]): boolean {
  return one.every((profile) => other.some((candidate) => isSame(profile, candidate)));
}

function placesOf(sets: Sets): Place[] {
  return sets.flatMap((set, s) => set.map((_, j) => [s, j] as const));
}

function levelAt(sets: Sets, [s, j]: Place, c: number): number {
  return sets[s]![j]![c]!;
}

function swap(sets: Sets, [s, j]: Place, [t, k]: Place, c: number): void {
  const one = sets[s]![j]!;
  const other = sets[t]![k]!;
  [one[c], other[c]] = [other[c]!, one[c]!];
}

/** [L] how often each level of a criterion occurs. */
function tallyOf(sets: Sets, c: number, { counts }: Search): number[] {
  const tally = new Array<number>(counts[c]!).fill(0);
  for (const set of sets) for (const profile of set) tally[profile[c]!]!++;
  return tally;
}

function rarestFirst(sets: Sets, c: number, search: Search): number[] {
  const tally = tallyOf(sets, c, search);
  return [...tally.keys()].sort((a, b) => tally[a]! - tally[b]! || a - b);
}
