import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/lib/base64url.ts';
import { fc, property } from '../support/properties.ts';

// RFC 4648, section 10, without padding.
const vectors = [
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy'],
] as const;

test.each(vectors)('toBase64url("%s") is what RFC 4648 says', (plain, text) => {
  expect(toBase64url(new TextEncoder().encode(plain))).toBe(text);
});

property('toBase64url agrees with Node', [fc.uint8Array()], (bytes) => {
  expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
});

property('fromBase64url inverts toBase64url', [fc.uint8Array()], (bytes) => {
  expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
});

property('fromBase64url reads only what toBase64url writes', [fc.base64String()], (text) => {
  const bytes = fromBase64url(text);
  if (bytes) expect(toBase64url(bytes)).toBe(text);
});

test.each(['A', 'AAAAA', 'Zh', 'Zm9', 'Zg==', 'Z g', 'Zm+v', 'Zm/v', 'é'])(
  'fromBase64url refuses "%s"',
  (text) => {
    expect(fromBase64url(text)).toBeUndefined();
  },
);
