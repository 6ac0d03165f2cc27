import { createECDH, ECDH } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkKeys, newKeys } from '../../src/exchange/keys.ts';
import { readPublicKey } from '../../src/exchange/public-key.ts';
import { toBase64url } from '../../src/lib/base64url.ts';
import { toHex } from '../../src/lib/hex.ts';

/** A fixed point: the coordinates of P-256's generator, FIPS 186-4, appendix D.1.2.3. */
const generator =
  '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';

test('readPublicKey finds the point of a compressed key, as OpenSSL does', () => {
  const keys = Array.from({ length: 50 }, (_, i) => {
    const curve = createECDH('prime256v1');
    curve.setPrivateKey(Buffer.from([i + 1]));
    return { text: curve.getPublicKey('base64url', 'compressed'), point: curve.getPublicKey('hex') };
  });
  for (const { text, point } of keys) {
    const read = readPublicKey(text);
    expect(read.ok && toHex(read.value)).toBe(point);
  }
  expect(keys[0]!.point).toBe(generator);
});

test('readPublicKey refuses what no one can have made with newKeys, and says why', () => {
  const bytes = (text: string) => Buffer.from(text, 'base64url');
  // Of about every second x there is no point: OpenSSL says of which.
  const candidates = Array.from({ length: 20 }, (_, i) => Buffer.from([2, ...Array(31).fill(7), i]));
  const offCurve = candidates.find((candidate) => !isPoint(candidate))!;
  const cases = {
    'not base64url': 'key-not-text',
    [toBase64url(new Uint8Array(33))]: 'key-zero',
    [toBase64url(new Uint8Array(32).fill(5))]: 'key-private',
    [toBase64url(bytes('Aa').subarray(0, 0))]: 'key-length',
    [toBase64url(Buffer.from(generator, 'hex'))]: 'key-length',
    [toBase64url(offCurve)]: 'key-no-point',
    // x must be below p.
    [toBase64url(Buffer.from([2, ...Array(32).fill(255)]))]: 'key-no-point',
    // 4 starts a point that is not compressed.
    [toBase64url(Buffer.from([4, ...Buffer.from(generator, 'hex').subarray(1, 33)]))]: 'key-no-point',
  };
  for (const [text, kind] of Object.entries(cases)) {
    const read = readPublicKey(text);
    expect([text, !read.ok && read.problem.kind]).toEqual([text, kind]);
  }
});

function isPoint(compressed: Buffer): boolean {
  try {
    ECDH.convertKey(compressed, 'prime256v1', undefined, 'hex', 'uncompressed');
    return true;
  } catch {
    return false;
  }
}

test('checkKeys accepts a new pair, in the form that a study and a backup have it', async () => {
  const keys = await newKeys();
  expect(keys.publicKey).toMatch(/^A[g-z0-9_-][A-Za-z0-9_-]{42}$/);
  expect(keys.privateKey).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await checkKeys(keys)).toEqual({ ok: true, value: keys });
});

test('checkKeys tells a public key pasted as private, a short one and two halves of two pairs apart', async () => {
  const [one, two] = [await newKeys(), await newKeys()];
  const kinds = [
    { publicKey: one.publicKey, privateKey: two.publicKey },
    { publicKey: one.publicKey, privateKey: one.privateKey.slice(0, 20) },
    { publicKey: one.publicKey, privateKey: two.privateKey },
    { publicKey: one.privateKey, privateKey: one.privateKey },
  ].map(async (keys) => {
    const checked = await checkKeys(keys);
    return !checked.ok && checked.problem.kind;
  });
  expect(await Promise.all(kinds)).toEqual([
    'public-as-private',
    'private-key-length',
    'keys-differ',
    'key-private',
  ]);
});
