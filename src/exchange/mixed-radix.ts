/** The number of bytes that hold any digits written in these bases. */
export function digitBytes(bases: readonly number[]): number {
  let bytes = 0;
  for (let rest = product(bases) - 1n; rest > 0n; rest >>= 8n) bytes++;
  return bytes;
}

/** Digits, each below its base, as one number in `digitBytes(bases)` bytes, the largest first. */
export function fromDigits(digits: readonly number[], bases: readonly number[]): Uint8Array<ArrayBuffer> {
  let value = 0n;
  for (const [i, base] of bases.entries()) {
    const digit = digits[i]!;
    if (!(digit >= 0 && digit < base)) throw new RangeError(`digit ${i}: ${digit} of ${base}`);
    value = value * BigInt(base) + BigInt(digit);
  }
  const bytes = new Uint8Array(digitBytes(bases));
  for (let i = bytes.length - 1; i >= 0; i--, value >>= 8n) bytes[i] = Number(value & 255n);
  return bytes;
}

/** The digits that `fromDigits` wrote, or undefined where the number is too large for these bases. */
export function toDigits(bytes: Uint8Array, bases: readonly number[]): number[] | undefined {
  let value = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  if (value >= product(bases)) return undefined;
  const digits: number[] = [];
  for (const base of [...bases].reverse()) {
    digits.unshift(Number(value % BigInt(base)));
    value /= BigInt(base);
  }
  return digits;
}

function product(bases: readonly number[]): bigint {
  return bases.reduce((all, base) => all * BigInt(base), 1n);
}
