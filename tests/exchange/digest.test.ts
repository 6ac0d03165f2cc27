import { expect, test } from 'vitest';
import { digest } from '../../src/exchange/digest.ts';
import { toHex } from '../../src/lib/hex.ts';

test('digest("abc") begins as the SHA-256 of FIPS 180-2, appendix B.1', async () => {
  expect(toHex(await digest('abc', 8))).toBe('ba7816bf8f01cfea');
  expect(toHex(await digest(new TextEncoder().encode('abc'), 16))).toBe('ba7816bf8f01cfea414140de5dae2223');
});
