import { nextTurn } from '../lib/next-turn.ts';

/** The levels of rows of K columns: as they are, or, where each column has few, by their numbers. */
export type Levels =
  | { readonly kind: 'plain'; readonly x: Float64Array }
  | {
      readonly kind: 'numbered';
      /** [rows,K] */
      readonly number: Uint8Array<ArrayBuffer>;
      /** [K] each column's levels, in order of appearance. */
      readonly levels: readonly Float64Array[];
    };

/** Of a column: with more, looking them up one by one takes long. */
const most = 8;

/** Levels that are looked up in a turn: 40 ms on a slow computer. */
const aTurn = 1_000_000;

/** The levels of `x` [rows,K], eight times as small where that can be. */
export function levelsOf(x: Float64Array, K: number): Levels {
  const numbering = levelNumbering(x, K);
  return numbering.add(x.length) ? numbering.levels() : { kind: 'plain', x };
}

/** The same in an array of their own, that can be moved, with room for other work after each of many parts. */
export async function levelsInTurns(x: Float64Array, K: number): Promise<Levels> {
  const numbering = levelNumbering(x, K);
  for (let to = aTurn; to - aTurn < x.length; to += aTurn) {
    if (!numbering.add(to)) return { kind: 'plain', x: x.slice() };
    if (to < x.length) await nextTurn();
  }
  return numbering.levels();
}

/** The rows at `places`, one after the other. */
export function levelsAt(levels: Levels, places: Int32Array, K: number): Float64Array {
  const some = new Float64Array(places.length * K);
  for (let i = 0, at = 0; i < places.length; i++) {
    const from = places[i]! * K;
    for (let k = 0; k < K; k++, at++) {
      some[at] = levels.kind === 'plain' ? levels.x[from + k]! : levels.levels[k]![levels.number[from + k]!]!;
    }
  }
  return some;
}

function levelNumbering(x: Float64Array, K: number) {
  const number = new Uint8Array(x.length);
  const levels = Array.from({ length: K }, () => new Float64Array(most));
  const counts = new Int32Array(K);
  let at = 0;
  return {
    /** Numbers values up to this one; false where a column has too many levels. */
    add(to: number): boolean {
      const end = Math.min(to, x.length);
      for (let k = at % K; at < end; at++, k = k + 1 === K ? 0 : k + 1) {
        const own = levels[k]!;
        const value = x[at]!;
        const count = counts[k]!;
        let level = 0;
        while (level < count && own[level] !== value) level++;
        if (level === count) {
          if (count === most) return false;
          own[count] = value;
          counts[k] = count + 1;
        }
        number[at] = level;
      }
      return true;
    },
    levels: (): Levels => ({
      kind: 'numbered',
      number,
      levels: levels.map((own, k) => own.slice(0, counts[k])),
    }),
  };
}
