import type { RatingAnswers } from '../response/dataset.ts';
import type { Levels } from '../response/levels.ts';

/** What each rating's levels and answer are in one whole number, under `possible`. */
export type RowNumbers = { readonly number: Int32Array; readonly possible: number };

/** Numbers for each row that there is: a table of more takes longer than to compare rows. */
const mostPossible = 2;

/** The number of each row by the few levels of its columns; undefined where these make too many different rows. */
export function rowNumbers({ answer, categories }: RatingAnswers, levels: Levels): RowNumbers | undefined {
  if (levels.kind === 'plain') return undefined;
  const own = levels.levels.map(({ length }) => length);
  const possible = own.reduce((product, count) => product * count, categories.length);
  const S = answer.length;
  if (possible > mostPossible * S) return undefined;
  const K = own.length;
  const places = own.map((_, k) =>
    own.slice(0, k).reduce((product, count) => product * count, categories.length),
  );
  const level = levels.number;
  const number = new Int32Array(S);
  for (let s = 0, at = 0; s < S; s++) {
    let sum = answer[s]!;
    for (let k = 0; k < K; k++, at++) sum += places[k]! * level[at]!;
    number[s] = sum;
  }
  return { number, possible };
}
