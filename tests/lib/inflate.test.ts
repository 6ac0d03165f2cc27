import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { deflated, inflated } from '../../src/lib/inflate.ts';
import { ok } from '../../src/lib/result.ts';
import { fc, property } from '../support/properties.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

property(
  'zlib reads what deflated writes, and inflated what zlib writes',
  [fc.uint8Array()],
  async (bytes) => {
    expect(new Uint8Array(inflateRawSync(await deflated(bytes)))).toEqual(bytes);
    expect(await inflated(new Uint8Array(deflateRawSync(bytes)), bytes.length)).toEqual(ok(bytes));
  },
);

test('inflated takes as many bytes as its limit, and not one more', async () => {
  const packed = await deflated(new Uint8Array(1000));
  expect(await inflated(packed, 1000)).toEqual(ok(new Uint8Array(1000)));
  expect(await inflated(packed, 999)).toEqual({ ok: false, problem: { kind: 'too-large', limit: 999 } });
});

test.each([
  ['none at all', undefined],
  [
    'one for gzip only',
    class {
      constructor(format: string) {
        if (format !== 'gzip') throw new TypeError(`unsupported format: ${format}`);
      }
    },
  ],
])('inflated says when the browser has %s to unpack with', async (_, stream) => {
  const packed = await deflated(new Uint8Array(10));
  vi.stubGlobal('DecompressionStream', stream);
  expect(await inflated(packed, 10)).toEqual({ ok: false, problem: { kind: 'no-inflate' } });
});
