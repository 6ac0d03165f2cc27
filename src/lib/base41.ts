/** All of them stand in the alphanumeric mode of a QR code and may stand in a link's fragment. */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*-.:$';

/** Bytes as text for a QR code: as base45 (RFC 9285), with the 41 characters that links leave alone. */
export function toBase41(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 2) {
    const pair = at + 1 < bytes.length;
    let value = pair ? bytes[at]! * 256 + bytes[at + 1]! : bytes[at]!;
    for (let digit = 0; digit < (pair ? 3 : 2); digit++) {
      text += alphabet[value % 41];
      value = Math.floor(value / 41);
    }
  }
  return text;
}

/** The bytes of a base41 text, or undefined when writing them would give another text. */
export function fromBase41(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 3 === 1) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 3) {
    const digits = [...text.slice(at, at + 3)].map((character) => alphabet.indexOf(character));
    const value = digits.reduceRight((sum, digit) => sum * 41 + digit, 0);
    const most = digits.length === 3 ? 0xffff : 0xff;
    if (digits.includes(-1) || value > most) return undefined;
    if (digits.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xff);
  }
  return Uint8Array.from(bytes);
}
