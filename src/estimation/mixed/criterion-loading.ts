import type { RandomTerm } from './model.ts';

/**
 * The loading of a criterion's W coefficients on its W deviates, times the root mean square over its L = W + 1
 * levels. Levels deviate by σ C d with C orthonormal contrasts, whose root mean square is σ √(W/L). The
 * reference level's own deviation goes to the coefficients where the coding is by effects, else to a constant
 * (row W), so that nothing depends on which level is the reference.
 */
export function criterionLoading({ matrix }: Extract<RandomTerm, { kind: 'criterion' }>) {
  const L = matrix.length;
  const W = L - 1;
  const contrasts = helmert(L);
  const reference = matrix.findIndex((row) => !row.includes(1));
  const own = matrix.flatMap((row, l) => (l === reference ? [] : [{ level: l, w: row.indexOf(1) }]));
  const effects = matrix[reference]!.some((value) => value !== 0);
  const unit = Math.sqrt(L / W);
  const rows = own.flatMap(({ level, w }) =>
    contrasts[level]!.map((value, column) => ({
      row: w,
      column,
      factor: unit * (effects ? value : value - contrasts[reference]![column]!),
    })),
  );
  if (effects) return rows;
  return [
    ...rows,
    ...contrasts[reference]!.map((value, column) => ({ row: W, column, factor: unit * value })),
  ];
}

/** [L][L−1] orthonormal contrasts by Helmert: each column sums to 0 and has length 1. */
function helmert(L: number): number[][] {
  return Array.from({ length: L }, (_, l) =>
    Array.from({ length: L - 1 }, (__, c) => {
      const size = Math.sqrt((c + 1) * (c + 2));
      return l <= c ? 1 / size : l === c + 1 ? -(c + 1) / size : 0;
    }),
  );
}
