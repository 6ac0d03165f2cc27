import { starts } from '../cells.ts';
import type { ByRow } from '../kernel.ts';
import { answersTo, hitOf } from '../statistics.ts';
import { numbers, ownParameters } from './layout.ts';
import type { Mixture } from './mixture.ts';

/**
 * Share of answers that are the most probable one of somebody of whom only the chances of each class,
 * `prior` [N,Q], are known.
 */
export function hits(
  { layout, rows, kernel, people, times }: Mixture,
  at: Float64Array,
  prior: Float64Array,
) {
  const { classes: Q } = layout;
  const { first: entry, cell, count } = people;
  const first = starts(Array.from(rows.answer, (_, s) => answersTo(rows, s)));
  const byClass = numbers(Q).map((q) => copied(kernel.probabilities(ownParameters(layout, at, q)), first));
  let hit = 0;
  let all = 0;
  for (let n = 0; n < times.length; n++) {
    for (let e = entry[n]!; e < entry[n + 1]!; e++) {
      const s = cell[e]!;
      const from = first[s]!;
      const mixed = new Float64Array(first[s + 1]! - from);
      byClass.forEach((probabilities, q) => {
        for (let o = 0; o < mixed.length; o++) mixed[o]! += prior[n * Q + q]! * probabilities[from + o]!;
      });
      hit += count[e]! * hitOf(mixed, rows.answer[s]!);
      all += count[e]!;
    }
  }
  return hit / all;
}

/** Of one class's kernel calls the numbers would be gone with the next class. */
function copied({ values, at }: ByRow, first: Int32Array): Float64Array {
  const all = new Float64Array(first.at(-1)!);
  for (let s = 0; s + 1 < first.length; s++) {
    const from = at(s);
    all.set(values.subarray(from, from + first[s + 1]! - first[s]!), first[s]!);
  }
  return all;
}
