import { hashed, reversed, scrambled } from './scramble.ts';

/*
 * Sobol points (Sobol 1967) with the direction numbers of Joe and Kuo (2008), "Constructing Sobol sequences
 * with better two-dimensional projections", SIAM J. Sci. Comput. 30.
 */

/** For dimensions 2 and up: the primitive polynomial's bits, then the first direction numbers m. */
const numbers: readonly (readonly number[])[] = [
  [3, 1],
  [7, 1, 3],
  [11, 1, 3, 1],
  [13, 1, 1, 1],
  [19, 1, 1, 3, 3],
  [25, 1, 3, 5, 13],
  [37, 1, 1, 5, 5, 17],
  [41, 1, 1, 5, 5, 5],
  [47, 1, 1, 7, 11, 19],
  [55, 1, 1, 5, 1, 1],
  [59, 1, 1, 1, 3, 11],
  [61, 1, 3, 5, 5, 31],
  [67, 1, 3, 3, 9, 7, 49],
  [91, 1, 1, 1, 15, 21, 21],
  [97, 1, 3, 1, 13, 27, 49],
  [103, 1, 1, 1, 15, 7, 5],
  [109, 1, 3, 1, 15, 13, 25],
  [115, 1, 1, 5, 5, 19, 61],
  [131, 1, 3, 7, 11, 23, 15, 103],
  [137, 1, 3, 7, 13, 13, 15, 69],
  [143, 1, 1, 3, 13, 7, 35, 63],
  [145, 1, 3, 5, 9, 1, 25, 53],
  [157, 1, 3, 1, 13, 9, 35, 107],
  [167, 1, 3, 1, 5, 27, 61, 31],
  [171, 1, 1, 5, 11, 19, 41, 61],
  [185, 1, 3, 5, 3, 3, 13, 69],
  [191, 1, 1, 7, 13, 1, 19, 1],
  [193, 1, 3, 7, 5, 13, 19, 59],
  [203, 1, 1, 3, 9, 25, 29, 41],
  [211, 1, 3, 5, 13, 23, 1, 55],
  [213, 1, 3, 7, 3, 13, 59, 17],
  [229, 1, 3, 1, 3, 5, 53, 69],
  [239, 1, 1, 5, 5, 23, 33, 13],
  [241, 1, 1, 7, 7, 1, 61, 123],
  [247, 1, 1, 7, 9, 13, 61, 49],
  [253, 1, 3, 3, 5, 3, 55, 33],
  [285, 1, 3, 1, 15, 31, 13, 49, 245],
  [299, 1, 3, 5, 15, 31, 59, 63, 97],
  [301, 1, 3, 1, 11, 11, 11, 77, 249],
  [333, 1, 3, 1, 11, 27, 43, 71, 9],
  [351, 1, 1, 7, 15, 21, 11, 81, 45],
  [355, 1, 3, 7, 3, 25, 31, 65, 79],
  [357, 1, 3, 1, 1, 19, 11, 3, 205],
  [361, 1, 1, 5, 9, 19, 21, 29, 157],
  [369, 1, 3, 7, 11, 1, 33, 89, 185],
  [391, 1, 3, 3, 3, 15, 9, 79, 71],
  [397, 1, 3, 7, 11, 15, 39, 119, 27],
  [425, 1, 1, 3, 1, 11, 31, 97, 225],
  [451, 1, 1, 1, 3, 23, 43, 57, 177],
  [463, 1, 3, 7, 7, 17, 17, 37, 71],
  [487, 1, 3, 1, 5, 27, 63, 123, 213],
  [501, 1, 1, 3, 5, 11, 43, 53, 133],
  [529, 1, 3, 5, 5, 29, 17, 47, 173, 479],
  [539, 1, 3, 3, 11, 3, 1, 109, 9, 69],
  [545, 1, 1, 1, 5, 17, 39, 23, 5, 343],
  [557, 1, 3, 1, 5, 25, 15, 31, 103, 499],
  [563, 1, 1, 1, 11, 11, 17, 63, 105, 183],
  [601, 1, 1, 5, 11, 9, 29, 97, 231, 363],
  [607, 1, 1, 5, 15, 19, 45, 41, 7, 383],
  [617, 1, 3, 7, 7, 31, 19, 83, 137, 221],
  [623, 1, 1, 1, 3, 23, 15, 111, 223, 83],
  [631, 1, 1, 5, 13, 31, 15, 55, 25, 161],
  [637, 1, 1, 3, 13, 25, 47, 39, 87, 257],
];

const bits = 32;
const unit = 2 ** -bits;
export const sobolDimensions = numbers.length + 1;

const directions = [vanDerCorput(), ...numbers.map(directionsOf)];

function vanDerCorput(): Uint32Array {
  return Uint32Array.from({ length: bits }, (_, i) => 2 ** (bits - 1 - i));
}

/** [32] direction numbers from the recurrence over the polynomial's coefficients. */
function directionsOf([polynomial, ...m]: readonly number[]): Uint32Array {
  const degree = m.length;
  const v = new Uint32Array(bits);
  for (let i = 0; i < bits; i++) {
    if (i < degree) {
      v[i] = m[i]! * 2 ** (bits - 1 - i);
      continue;
    }
    let value = v[i - degree]! ^ (v[i - degree]! >>> degree);
    for (let k = 1; k < degree; k++) if ((polynomial! >>> (degree - k)) & 1) value ^= v[i - k]!;
    v[i] = value;
  }
  return v;
}

/** Unscrambled points by dimension, their bits in reverse order: made once, scrambled for every person. */
const sequences: Int32Array[] = [];

/** @returns at least `count` of them */
export function sobolBits(dimension: number, count: number): Int32Array {
  const known = sequences[dimension];
  if (known && known.length >= count) return known;
  const v = directions[dimension]!;
  const all = new Int32Array(2 ** Math.ceil(Math.log2(count)));
  for (let i = 0, x = 0; i < all.length; i++) {
    all[i] = reversed(x);
    x ^= v[Math.min(bits - 1, trailingOnes(i))]!; // Gray code (Antonov and Saleev 1979)
  }
  sequences[dimension] = all;
  return all;
}

/**
 * The first `count` points of one dimension, scrambled, in (0, 1). Points of all dimensions with the same seed
 * belong together; each power of two of them is balanced.
 *
 * @param dimension - 0..sobolDimensions − 1
 */
export function sobol(dimension: number, count: number, seed: number): Float64Array {
  const raw = sobolBits(dimension, count);
  const own = hashed(seed, dimension) | 0;
  const points = new Float64Array(count);
  for (let i = 0; i < count; i++) points[i] = ((scrambled(raw[i]!, own) >>> 0) + 0.5) * unit;
  return points;
}

function trailingOnes(i: number): number {
  return 31 - Math.clz32(~i & -~i);
}
