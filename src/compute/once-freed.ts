/** Milliseconds before the second, third, … try: a second and a half in all. */
const pauses = [20, 50, 100, 200, 400, 800];

/**
 * Makes something that needs a WASM memory. For each a browser sets aside so much of a process's addresses that
 * some hundred fill it, and those of workers that ended are free again only a while after.
 *
 * @returns rejects with what `make` throws when it is no RangeError, or still one at the last try
 */
export async function onceFreed<T>(make: () => T): Promise<T> {
  for (const pause of pauses) {
    try {
      return make();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      await new Promise((later) => setTimeout(later, pause));
    }
  }
  return make();
}
