/** Reads numbers from bytes in order. Beyond the end every byte is 0, and `isDone` says so afterwards. */
export type ByteReader = {
  readonly byte: () => number;
  /** Two bytes, the high one first. */
  readonly short: () => number;
  /** Seven bits a byte, the low ones first, up to 2^31 − 1; `isDone` is false after a longer or a padded one. */
  readonly count: () => number;
  /** A count that may be negative: 0, −1, 1, −2 and so on. */
  readonly whole: () => number;
  /** Whether everything was read, and nothing that was not there. */
  readonly isDone: () => boolean;
};

export function byteReader(bytes: Uint8Array): ByteReader {
  let at = 0;
  let proper = true;
  const byte = () => bytes[at++] ?? 0;
  const count = () => {
    let value = 0;
    for (let place = 0; place < 5; place++) {
      const next = byte();
      value += (next & 0x7f) * 2 ** (7 * place);
      if (next >= 0x80) continue;
      if ((place > 0 && next === 0) || value >= 2 ** 31) proper = false;
      return value;
    }
    proper = false;
    return 0;
  };
  return {
    byte,
    short: () => byte() * 256 + byte(),
    count,
    whole: () => {
      const code = count();
      return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
    },
    isDone: () => proper && at === bytes.length,
  };
}

/** @param value - 0..65535 */
export function shortBytes(value: number): number[] {
  return [value >> 8, value & 0xff];
}

/** @param value - whole, 0..2^31 − 1 */
export function countBytes(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) + 0x80);
  return [...bytes, rest];
}

/** @param value - whole, −2^30..2^30 − 1 */
export function wholeBytes(value: number): number[] {
  return countBytes(value < 0 ? -2 * value - 1 : 2 * value);
}
