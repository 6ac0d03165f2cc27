export const dayMs = 86_400_000;

/** Whole days since 1970-01-01 in UTC, of a moment in milliseconds since then. */
export function dayOf(ms: number): number {
  return Math.floor(ms / dayMs);
}
