/** Gives what else waits its turn first: messages alone can come several to a turn. */
export function nextTurn(): Promise<void> {
  return new Promise((later) => setTimeout(later));
}
