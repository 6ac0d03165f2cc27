import { Matrix } from 'ml-matrix';
import type { Coding } from '../study/coding.ts';

/** Pivots and coefficients under this are rounding: coded levels are at most 1. */
const rounding = 1e-9;

/**
 * The sets of criteria whose effects cannot be told apart: some sum of their coded levels is the same in all scenarios.
 * One criterion alone is such a set where levels of it never occur.
 *
 * @param rows - [n,K] coded levels of the scenarios, or of a choice's profiles as they differ from their mean
 * @returns the ids of the criteria of each dependence, in order of criteria
 */
export function aliased(rows: readonly (readonly number[])[], coding: readonly Coding[]): string[][] {
  const criteria = coding.flatMap(({ criterion, names }) => names.map(() => criterion));
  const centred = new Matrix(rows.map((row) => row.slice(0, criteria.length))).center('column');
  const { reduced, pivots } = rowReduced(centred);
  const sets = criteria.flatMap((criterion, k) => {
    if (pivots.includes(k)) return [];
    const others = pivots.filter((_, i) => Math.abs(reduced.get(i, k)) > rounding);
    const together = new Set([criterion, ...others.map((pivot) => criteria[pivot]!)]);
    return [coding.flatMap((each) => (together.has(each.criterion) ? [each.criterion] : []))];
  });
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

/** Gauss and Jordan's reduction with the largest pivot of each column; `pivots[i]` is the column that row i leads. */
function rowReduced(reduced: Matrix): { readonly reduced: Matrix; readonly pivots: readonly number[] } {
  const pivots: number[] = [];
  for (let k = 0; k < reduced.columns && pivots.length < reduced.rows; k++) {
    const lead = pivots.length;
    let best = lead;
    for (let i = lead; i < reduced.rows; i++)
      if (Math.abs(reduced.get(i, k)) > Math.abs(reduced.get(best, k))) best = i;
    const pivot = reduced.get(best, k);
    if (Math.abs(pivot) < rounding * reduced.rows) continue;
    reduced.swapRows(lead, best);
    reduced.mulRow(lead, 1 / pivot);
    const row = reduced.getRowVector(lead);
    for (let i = 0; i < reduced.rows; i++) {
      const times = reduced.get(i, k);
      if (i !== lead && times !== 0)
        reduced.setRow(i, Matrix.sub(reduced.getRowVector(i), Matrix.mul(row, times)).to1DArray());
    }
    pivots.push(k);
  }
  return { reduced, pivots };
}
