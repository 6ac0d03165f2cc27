import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { checksum } from '../../src/lib/checksum.ts';
import { fc, property } from '../support/properties.ts';

test('checksum of "123456789" is the check value of CRC-32', () => {
  // Catalogue of parametrised CRC algorithms (Greg Cook), CRC-32/ISO-HDLC.
  expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

property('checksum agrees with zlib', [fc.uint8Array()], (bytes) => {
  expect(checksum(bytes)).toBe(crc32(bytes));
});
