import { expect, test } from 'vitest';
import { fromBase41, toBase41 } from '../../src/lib/base41.ts';
import { fc, property } from '../support/properties.ts';

test('toBase41 writes a pair as three digits, lowest first, and a last byte as two', () => {
  // 0x0102 = 258 = 12 + 6·41 + 0·41²; 0xff = 255 = 9 + 6·41.
  expect(toBase41(Uint8Array.of(1, 2))).toBe('C60');
  expect(toBase41(Uint8Array.of(255))).toBe('96');
  expect(toBase41(Uint8Array.of(0, 0, 0))).toBe('00000');
});

test('fromBase41 inverts toBase41 for all 65,536 pairs', () => {
  for (let pair = 0; pair < 65_536; pair++) {
    const bytes = Uint8Array.of(pair >> 8, pair & 255);
    const read = fromBase41(toBase41(bytes));
    if (read?.[0] !== bytes[0] || read?.[1] !== bytes[1]) throw new Error(`pair ${pair} is lost`);
  }
});

property('fromBase41 inverts toBase41', [fc.uint8Array()], (bytes) => {
  expect(fromBase41(toBase41(bytes))).toEqual(bytes);
});

property('toBase41 stays within the alphanumeric mode of a QR code', [fc.uint8Array()], (bytes) => {
  // ISO/IEC 18004, table 5, without space, %, + and /.
  expect(toBase41(bytes)).toMatch(/^[0-9A-Z$*.:-]*$/);
});

test.each(['0', '0000', '$$$', '$$', 'a00', '%00', '0 0'])('fromBase41 refuses "%s"', (text) => {
  expect(fromBase41(text)).toBeUndefined();
});
