import { fromBase64url } from '../lib/base64url.ts';
import { fail, ok, type Result } from '../lib/result.ts';

/**
 * Why a text is not a public key. `private`: as long as a private key, which nobody but its owner should
 * ever see. `no-point`: of the right form, but not on the curve.
 */
export type PublicKeyProblem =
  | { readonly kind: 'key-not-text' }
  | { readonly kind: 'key-private' }
  | { readonly kind: 'key-length'; readonly bytes: number }
  | { readonly kind: 'key-zero' }
  | { readonly kind: 'key-no-point' };

/** The curve P-256, y² = x³ − 3x + b over the whole numbers modulo p: FIPS 186-4, appendix D.1.2.3. */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const compressedBytes = 33;
const privateBytes = 32;

/** A point as HPKE and the browser's cryptography write it (65 bytes) in the 33 of SEC 1, section 2.3.3. */
export function compressed(point: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(compressedBytes);
  bytes[0] = 2 + (point[64]! & 1);
  bytes.set(point.subarray(1, compressedBytes), 1);
  return bytes;
}

/** The point that a public key in text stands for: 65 bytes, 4 and both coordinates (SEC 1, section 2.3.4). */
export function readPublicKey(text: string): Result<Uint8Array<ArrayBuffer>, PublicKeyProblem> {
  const bytes = fromBase64url(text);
  if (bytes === undefined) return fail({ kind: 'key-not-text' });
  if (bytes.length === privateBytes) return fail({ kind: 'key-private' });
  if (bytes.length !== compressedBytes) return fail({ kind: 'key-length', bytes: bytes.length });
  if (bytes.every((byte) => byte === 0)) return fail({ kind: 'key-zero' });
  const x = whole(bytes.subarray(1));
  const root = squareRoot((((x * x - 3n) * x + b) % p) + p);
  if (bytes[0]! >> 1 !== 1 || x >= p || root === undefined) return fail({ kind: 'key-no-point' });
  // P-256 has no point with y = 0, so that the two roots always differ in their last bit.
  const y = Number(root & 1n) === (bytes[0]! & 1) ? root : p - root;
  const point = new Uint8Array(65);
  point[0] = 4;
  point.set(bytes.subarray(1), 1);
  for (let i = 0; i < 32; i++) point[64 - i] = Number((y >> BigInt(8 * i)) & 255n);
  return ok(point);
}

function whole(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

/**
 * A number whose square is `value` modulo p, by the power (p + 1) / 4 since p mod 4 is 3; undefined where there is
 * none.
 */
function squareRoot(value: bigint): bigint | undefined {
  let root = 1n;
  let power = value % p;
  for (let exponent = (p + 1n) / 4n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) root = (root * power) % p;
    power = (power * power) % p;
  }
  return (root * root) % p === value % p ? root : undefined;
}
