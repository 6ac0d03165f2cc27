import { shuffled } from '../lib/random.ts';
import { faultsIn, type Sets } from './faults.ts';
import { addRows, type Information, ridgedLogDeterminant } from './information.ts';
import type { Repair } from './repair.ts';

export type Search = Repair & {
  readonly information: Information;
  /** Multiplications that may still be made. */
  readonly budget: { left: number };
};

/** Where a profile stands. */
type Place = readonly [scenario: number, profile: number];

/** A larger determinant than this, in nats, is not rounding. */
const gain = 1e-7;

/**
 * Improves scenarios in place until no exchange of two levels helps, or the budget is spent.
 *
 * @param sets - in which nothing is prohibited or repeated, as in what comes of it
 * @returns ln of the determinant of their information
 */
export function improvedChoices(sets: Sets, search: Search): number {
  const { size } = search.information;
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
  if (faultsIn(sets, touched, search.prohibited) === 0) {
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
