import { below, seeded } from '../lib/random.ts';

/** Permutations behind each test: the error of a p value of 5% by chance is then 0.2 points. */
export const permutations = 9_999;

/** How people are permuted: how often, from which seed, and within which strata if any. */
export type Permuting = {
  readonly seed: number;
  readonly permutations: number;
  /** [N] people are permuted among those with the same number; undefined for among all. */
  readonly strata?: Int32Array;
  /** Called with the number of permutations so far. */
  readonly onPermuted?: (done: number) => void;
};

/** Tests of people in some order: [tests] a statistic of each, and what they say. */
export type Tests<T> = {
  readonly statistics: readonly ((order: Int32Array) => number)[];
  /** @param shares - [tests][B+1] as in `shareAtLeast` */
  readonly read: (shares: readonly Float64Array[]) => T;
};

/** What tests say of N people, by permuting them. */
export function permuted<T>(N: number, permuting: Permuting, { statistics, read }: Tests<T>): T {
  const values = statistics.map(() => new Float64Array(permuting.permutations + 1));
  eachOrder(N, permuting, (order, b) => {
    for (const [i, statistic] of statistics.entries()) values[i]![b] = statistic(order);
  });
  return read(values.map(shareAtLeast));
}

/**
 * Calls `onOrder` with the people's own order and then with each permutation of it: [N] person at each place,
 * one array that the next call overwrites.
 */
function eachOrder(
  N: number,
  { seed, permutations: B, strata, onPermuted }: Permuting,
  onOrder: (order: Int32Array, b: number) => void,
): void {
  const random = seeded(seed);
  const order = Int32Array.from({ length: N }, (_, n) => n);
  onOrder(order, 0);
  const blocks = new Map<number, number[]>();
  for (let n = 0; n < N; n++) {
    const stratum = strata?.[n] ?? 0;
    blocks.set(stratum, [...(blocks.get(stratum) ?? []), n]);
  }
  for (let b = 1; b <= B; b++) {
    // A shuffle of a shuffled order is as even as one of the first: nothing need be put back.
    for (const places of blocks.values()) {
      for (let i = places.length - 1; i > 0; i--) {
        const [from, to] = [places[i]!, places[below(i + 1, random)]!];
        const person = order[from]!;
        order[from] = order[to]!;
        order[to] = person;
      }
    }
    onOrder(order, b);
    onPermuted?.(b);
  }
}

/** A statistic under each order differs by rounding from one that is equal: this share of it does not count. */
const rounding = 1e-9;

/**
 * The share of orders under which the statistic is at least as large as each: [B+1], of which the first is
 * the p value of the people's own order (Phipson and Smyth 2010: it is never 0).
 */
export function shareAtLeast(statistic: Float64Array): Float64Array {
  const sorted = statistic.slice().sort();
  return statistic.map((value) => {
    const bound = value - rounding * Math.abs(value);
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < bound) low = middle + 1;
      else high = middle;
    }
    return (sorted.length - low) / sorted.length;
  });
}
