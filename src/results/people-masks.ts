/** Sets of people as bits, one a person. */
export type PeopleMasks = {
  readonly of: (ids: readonly string[]) => Uint32Array;
  /** How many people are in one of the two only. */
  readonly difference: (a: Uint32Array, b: Uint32Array) => number;
  readonly distinct: (masks: readonly Uint32Array[]) => Uint32Array[];
};

const wordBits = 32;

/** Masks over all the people of the given groups; an id that is in none of them has no bit. */
export function peopleMasks(groups: readonly (readonly string[])[]): PeopleMasks {
  const places = new Map<string, number>();
  for (const id of groups.flat()) if (!places.has(id)) places.set(id, places.size);
  const words = Math.ceil(places.size / wordBits);
  return {
    of: (ids) => {
      const mask = new Uint32Array(words);
      for (const id of ids) {
        const place = places.get(id)!;
        mask[place >>> 5]! |= 1 << (place & 31);
      }
      return mask;
    },
    difference: (a, b) => a.reduce((sum, word, w) => sum + bits(word ^ b[w]!), 0),
    distinct: (masks) => [...new Map(masks.map((mask) => [mask.join(), mask])).values()],
  };
}

/** The number of ones in a 32-bit word (Warren 2012, section 5-1). */
function bits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
