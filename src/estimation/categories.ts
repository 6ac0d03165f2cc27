import type { RatingCells } from './cells.ts';

/** How the declared categories became those that someone used. */
export type Merge = {
  /** [C] each declared category's place among the used ones. */
  readonly place: Int32Array;
  /** The used categories, by their declared number. */
  readonly used: readonly number[];
};

/**
 * Merges each category without weight with its lower neighbour, the lowest with its upper: an unused
 * category has no threshold of its own on both sides.
 *
 * @param weight - [S] of the cells, or of rows that are not gathered into cells
 */
export function mergeUnused(cells: Pick<RatingCells, 'answer' | 'categories'>, weight: Float64Array): Merge {
  const total = new Float64Array(cells.categories);
  cells.answer.forEach((answer, s) => {
    total[answer]! += weight[s]!;
  });
  const used = [...total.keys()].filter((c) => total[c]! > 0);
  const place = Int32Array.from(total, (_, c) => Math.max(0, used.filter((u) => u <= c).length - 1));
  return { place, used };
}
