/** One category's part of a bar: where it starts and ends, in the bar's own units. */
export type Segment = {
  readonly category: number;
  readonly value: number;
  readonly start: number;
  readonly end: number;
};

/** Stacks a bar's values from zero; what is empty has no segment. */
export function stack(values: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  for (const [category, value] of values.entries()) {
    if (value > 0) segments.push({ category, value, start, end: start + value });
    start += value;
  }
  return segments;
}

/** Counts as shares of their sum, 0..1; all zero where there is nothing to share. */
export function shares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => (total === 0 ? 0 : count / total));
}

/** Whether a category lies on the disagree side, left of the middle. */
export function disagrees(category: number, categories: number): boolean {
  return category < (categories - 1) / 2;
}
