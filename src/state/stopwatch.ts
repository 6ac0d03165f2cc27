/** A second that lasted longer was not spent reading: the phone slept, or the browser did. */
const tickMs = 1000;
const longestTickMs = 2 * tickMs;

/**
 * Counts how long something is on screen: not while the page is out of sight or the device asleep, and
 * whatever the clock is set to.
 */
export class Stopwatch {
  private counted = 0;
  private last = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  /** Begins at nothing. */
  restart(): void {
    this.counted = 0;
    this.last = performance.now();
    this.timer ??= setInterval(() => this.tick(), tickMs);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  /** The seconds since the start or since this was last asked. */
  take(): number {
    this.tick();
    const seconds = this.counted / 1000;
    this.counted = 0;
    return seconds;
  }

  private tick(): void {
    const now = performance.now();
    if (document.visibilityState === 'visible') this.counted += Math.min(now - this.last, longestTickMs);
    this.last = now;
  }
}
