/** Times from a tenth of a second to a day in steps of 5.5%. */
const shortest = 0.1;
const longest = 86_400;
const steps = 254;

/** Seconds in one byte, 1..255 on a logarithmic scale; 0 where there is no time. Shorter and longer times are cut. */
export function durationByte(seconds: number | null): number {
  if (seconds === null) return 0;
  const cut = Math.min(longest, Math.max(shortest, seconds));
  return 1 + Math.round((steps * Math.log(cut / shortest)) / Math.log(longest / shortest));
}

/** The seconds that a byte stands for, to three figures: engines differ in the last ones of a power. */
export function byteDuration(byte: number): number | null {
  if (byte === 0) return null;
  return Number((shortest * (longest / shortest) ** ((byte - 1) / steps)).toPrecision(3));
}
