/** A copy with one item at another place; the same list where there is nothing to move. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const copy = [...items];
  if (from === to || !(from in items) || !(to in items)) return copy;
  copy.splice(to, 0, ...copy.splice(from, 1));
  return copy;
}
