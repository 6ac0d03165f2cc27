import { hitOf } from '../statistics.ts';
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
  const { first, cell, count } = people;
  const byClass = numbers(Q).map((q) => kernel.probabilities(ownParameters(layout, at, q)));
  let hit = 0;
  let all = 0;
  for (let n = 0; n < times.length; n++) {
    for (let e = first[n]!; e < first[n + 1]!; e++) {
      const s = cell[e]!;
      const [from, to] =
        rows.kind === 'ordered'
          ? [s * rows.categories, (s + 1) * rows.categories]
          : [rows.first[s]!, rows.first[s + 1]!];
      const mixed = new Float64Array(to - from);
      byClass.forEach((probabilities, q) => {
        for (let o = 0; o < mixed.length; o++) mixed[o]! += prior[n * Q + q]! * probabilities[from + o]!;
      });
      hit += count[e]! * hitOf(mixed, rows.answer[s]!);
      all += count[e]!;
    }
  }
  return hit / all;
}
