/** A share as checks print it. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
