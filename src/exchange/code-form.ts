import { fromBase41, toBase41 } from '../lib/base41.ts';
import { fromBase64url, toBase64url } from '../lib/base64url.ts';
import { checksum } from '../lib/checksum.ts';

/** How the bytes of a code are written after its kind letter: the head, then the body. */
export type CodeForm = {
  readonly letters: RegExp;
  readonly characters: RegExp;
  readonly write: (bytes: Uint8Array) => string;
  readonly read: (text: string) => Uint8Array<ArrayBuffer> | undefined;
  /** How many characters so many bytes take. */
  readonly length: (bytes: number) => number;
};

/** Small kind letter; base64url with `~` for `-`, so that hyphens carry nothing. */
export const textForm: CodeForm = {
  letters: /[sthem]/,
  characters: /[A-Za-z0-9~_]/,
  write: (bytes) => toBase64url(bytes).replaceAll('-', '~'),
  read: (text) => fromBase64url(text.replaceAll('~', '-')),
  length: (bytes) => Math.ceil((bytes * 4) / 3),
};

/** Capital kind letter; base41. A program that lowers the case of addresses does no harm. */
export const qrForm: CodeForm = {
  letters: /[sthem]/i,
  characters: /[0-9A-Z*.:$-]/i,
  write: toBase41,
  read: (text) => fromBase41(text.toUpperCase()),
  length: (bytes) => Math.ceil((bytes * 3) / 2),
};

/** Most bytes a code holds, so that its text stays within 8 KB. */
export const codeLimit = 6000;

/** Bytes of the head: the number of bytes that follow, and a check on that number and the kind. */
export const headBytes = 3;

/** Characters of the kind letter and head of a text code. */
export const headLength = 1 + textForm.length(headBytes);

/** Bytes of the checksum at the end, over the kind and all bytes. */
export const checkBytes = 4;

/** Head, bytes and checksum. @throws RangeError when there are more than `codeLimit` bytes */
export function written(kind: string, bytes: Uint8Array, form: CodeForm): string {
  if (bytes.length > codeLimit) throw new RangeError(`too many bytes for a code: ${bytes.length}`);
  return form.write(head(kind, bytes.length)) + form.write(Uint8Array.of(...bytes, ...check(kind, bytes)));
}

/** The number of bytes a head tells, or undefined when this is no head of this kind. */
export function readHead(kind: string, bytes: Uint8Array | undefined): number | undefined {
  if (bytes?.length !== headBytes) return undefined;
  const length = bytes[0]! * 256 + bytes[1]!;
  return head(kind, length)[2] === bytes[2] ? length : undefined;
}

/** The bytes before the checksum, or undefined when it does not fit them. */
export function readBody(
  kind: string,
  bytes: Uint8Array<ArrayBuffer> | undefined,
): Uint8Array<ArrayBuffer> | undefined {
  const body = bytes?.slice(0, -checkBytes);
  const fits = body && check(kind, body).every((byte, b) => byte === bytes![body.length + b]);
  return fits ? body : undefined;
}

function head(kind: string, length: number): Uint8Array {
  const count = [length >> 8, length & 0xff];
  return Uint8Array.of(...count, check(kind, Uint8Array.from(count))[3]!);
}

function check(kind: string, bytes: Uint8Array): Uint8Array {
  const crc = checksum(Uint8Array.of(kind.charCodeAt(0), ...bytes));
  return Uint8Array.of(crc >>> 24, crc >>> 16, crc >>> 8, crc);
}
