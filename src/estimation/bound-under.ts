import type { FitProblem } from './problem.ts';

/**
 * What a rating passes to be in some category or a higher one, by a fit's parameters: the threshold between the nearest
 * categories on both sides that somebody used. −∞ where all answers are that high, and ∞ where none is.
 *
 * @param K - the fit's coefficients, which stand before thresholds
 */
export function boundUnder(
  category: number,
  K: number,
  categories: readonly string[],
  problems: readonly FitProblem[],
): (parameters: Float64Array) => number {
  const unused = new Set(problems.flatMap((p) => (p.kind === 'unused-category' ? [p.category] : [])));
  const used = [...categories.keys()].filter((c) => !unused.has(categories[c]!));
  const above = used.find((c) => c >= category);
  const below = used.findLast((c) => c < category);
  if (below === undefined) return () => Number.NEGATIVE_INFINITY;
  if (above === undefined) return () => Number.POSITIVE_INFINITY;
  // Of the thresholds between two used categories a fit estimates one; those of merged ones are NaN.
  return (parameters) =>
    parameters.subarray(K + below, K + above).find((threshold) => !Number.isNaN(threshold)) ?? Number.NaN;
}
