/**
 * Whole numbers between the lowest and the highest answer that nobody gave; none where most were not given, as of
 * answers in tens.
 *
 * @param categories - the answers that were given, lowest first
 */
export function skipped(categories: readonly string[]): number[] {
  const given = categories.map(Number);
  if (!given.every(Number.isInteger)) return [];
  const [least, most] = [given[0]!, given.at(-1)!];
  if (most - least >= 2 * given.length) return [];
  const used = new Set(given);
  return Array.from({ length: most - least }, (_, at) => least + at).filter((value) => !used.has(value));
}
