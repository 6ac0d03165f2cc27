/**
 * Each p raised for how many there are, so that under 5% of families without any difference have one under 0.05, and as
 * few false ones where others do differ (Holm 1979, "A simple sequentially rejective multiple test procedure"). NaN, of
 * what was not tested, stays so.
 */
export function holm(p: readonly number[]): number[] {
  const known = [...p.keys()].filter((i) => !Number.isNaN(p[i]!)).sort((a, b) => p[a]! - p[b]!);
  const raised = p.map(() => Number.NaN);
  let least = 0;
  for (const [rank, i] of known.entries()) {
    least = Math.max(least, Math.min(1, (known.length - rank) * p[i]!));
    raised[i] = least;
  }
  return raised;
}
