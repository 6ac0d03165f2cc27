/** The names of the C − 1 thresholds, each by the categories that it divides: "threshold:1|2". */
export function thresholdNames(categories: readonly string[]): string[] {
  return categories.slice(1).map((upper, c) => `threshold:${categories[c]}|${upper}`);
}

/**
 * The categories that a parameter divides, found by its place since their labels may contain anything;
 * undefined when it is one of the K coefficients.
 */
export function dividedCategories(
  parameter: number,
  K: number,
  categories: readonly string[],
): readonly [below: string, above: string] | undefined {
  const below = categories[parameter - K];
  const above = categories[parameter - K + 1];
  return parameter < K || below === undefined || above === undefined ? undefined : [below, above];
}
