/** Milliseconds since 1970: a worker's own clock starts with it, and this is the same in all. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}
