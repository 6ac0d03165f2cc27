/** At most ten reports a second: more would only fill the page's queue. */
const pauseMs = 100;

/** A listener that passes a report on only where the last one was long enough ago. */
export function seldom<T>(onProgress: (progress: T) => unknown): (progress: T) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - last < pauseMs) return;
    last = now;
    onProgress(progress);
  };
}
