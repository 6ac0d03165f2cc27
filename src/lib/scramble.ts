/**
 * A 32-bit point whose binary digits are permuted in nested fashion (Owen 1995), by hashing in place of a tree
 * of permutations: Burley (2020), "Practical hash-based Owen scrambling", Journal of Computer Graphics
 * Techniques 9(4), section 3.
 *
 * @param bits - the point's 32 bits in reverse order
 */
export function scrambled(bits: number, seed: number): number {
  let value = (bits + seed) | 0;
  value ^= Math.imul(value, 0x6c50b47c);
  value ^= Math.imul(value, 0xb82f1e52);
  value ^= Math.imul(value, 0xc7afe638);
  value ^= Math.imul(value, 0x8d22f6e6);
  return reversed(value);
}

/** A 32-bit number that depends on every bit of both (finaliser of MurmurHash3, Appleby). */
export function hashed(a: number, b: number): number {
  let value = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca77);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The 32 bits in reverse order, as a whole number with a sign. */
export function reversed(x: number): number {
  let value = x;
  value = ((value >>> 1) & 0x55555555) | ((value & 0x55555555) << 1);
  value = ((value >>> 2) & 0x33333333) | ((value & 0x33333333) << 2);
  value = ((value >>> 4) & 0x0f0f0f0f) | ((value & 0x0f0f0f0f) << 4);
  value = ((value >>> 8) & 0x00ff00ff) | ((value & 0x00ff00ff) << 8);
  return (value >>> 16) | (value << 16);
}
