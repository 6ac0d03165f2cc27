/** Gives what else waits its turn first. */
export function nextTurn(): Promise<void> {
  return new Promise((later) => {
    // Messages alone can come several to a turn; but a page out of sight has to wait for timers, for up to a minute.
    if (globalThis.document?.visibilityState === 'hidden') afterMessage(later);
    else setTimeout(later);
  });
}

function afterMessage(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(undefined);
}
