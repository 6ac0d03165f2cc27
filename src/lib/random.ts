/** Uniform numbers in [0, 1). */
export type Random = () => number;

/**
 * A seeded stream of uniform numbers in [0, 1) with 32 bits each: the generator `sfc32` of
 * Chris Doty-Humphrey (PractRand). Whole-number arithmetic only, so every engine gives the same stream.
 *
 * @param seed - any number; its whole part modulo 2^32 counts
 */
export function seeded(seed: number): Random {
  let a = 0;
  let b = 0;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first outputs still resemble the seed; the author discards 12.
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** A whole number in 0..count − 1. */
export function below(count: number, random: Random): number {
  return Math.floor(random() * count);
}

/** A shuffled copy (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i--) {
    const j = below(i + 1, random);
    [copy[i], copy[j]] = [copy[j]!, copy[i]!];
  }
  return copy;
}
