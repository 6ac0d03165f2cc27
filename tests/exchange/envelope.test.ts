import { describe, expect, test } from 'vitest';
import { qrCode } from '../../src/exchange/code.ts';
import { openEnvelope, seal } from '../../src/exchange/envelope.ts';
import { type Keys, newKeys } from '../../src/exchange/keys.ts';
import { qrOf } from '../../src/exchange/qr.ts';
import { responseBytes } from '../../src/exchange/response-bytes.ts';
import { fromBase64url } from '../../src/lib/base64url.ts';
import type { Study } from '../../src/study/study.ts';
import { anyResponse } from '../support/any-response.ts';
import { coreStudy, handedOver, version } from '../support/handed-over.ts';
import { plainOpen } from '../support/plain-hpke.ts';
import { property } from '../support/properties.ts';

const keys = await newKeys();
const others = await newKeys();
const study = coreStudy(keys.publicKey);
const response = handedOver(study);
const sealed = await seal(study, version, response);
const known = [{ version, study }];

/** Why it is refused, or `ok`. */
async function outcome(
  bytes: Uint8Array<ArrayBuffer>,
  pairs: readonly Keys[] = [keys],
  versions: { version: string; study: Study }[] = known,
): Promise<string> {
  const opened = await openEnvelope(bytes, pairs, versions);
  return opened.ok ? 'ok' : opened.problem.kind;
}

property('openEnvelope inverts seal for any study and response', [anyResponse], async (drawn) => {
  const of = { ...drawn.known.study, key: keys.publicKey };
  const opened = await openEnvelope(
    await seal(of, version, drawn.response),
    [others, keys],
    [...known.filter((each) => each.study.id !== of.id), { version, study: of }],
  );
  const times = { seconds: expect.any(Array) };
  expect(opened).toEqual({
    ok: true,
    value: { ...drawn.response, handedOver: { ...drawn.response.handedOver, ...times } },
  });
});

test('an envelope is laid out as documented: a plain version opens it', () => {
  expect(sealed.length).toBe(192);
  const header = sealed.subarray(0, 15);
  expect(Buffer.from(header.subarray(6, 14)).toString('hex')).toBe(study.id);
  expect([header[0], header[1], header[14]]).toEqual([1, 2, 0]);
  const inside = plainOpen({
    privateKey: fromBase64url(keys.privateKey)!,
    enc: sealed.subarray(15, 80),
    info: Buffer.from('afweging-envelope/1'),
    aad: header,
    sealed: sealed.subarray(80),
  });
  expect(Uint8Array.from(inside)).toEqual(responseBytes(study, response));
});

test('an envelope of 21 five-point answers, 3 background answers and times fits a small QR code', () => {
  const qr = qrOf(qrCode('e', sealed), 12);
  expect(qr && [qr.version, qr.level]).toEqual([10, 'M']);
});

test('two envelopes of one response share nothing but their header', async () => {
  const again = await seal(study, version, response);
  expect(again.subarray(0, 15)).toEqual(sealed.subarray(0, 15));
  expect(again.subarray(15)).not.toEqual(sealed.subarray(15));
});

describe('an altered envelope is refused', () => {
  test('with any one of its bits flipped', async () => {
    const flipped = (bit: number) =>
      sealed.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    const bits = Array.from({ length: 8 * sealed.length }, (_, bit) => bit);
    const outcomes = await Promise.all(bits.map((bit) => outcome(flipped(bit))));
    expect(bits.filter((bit) => outcomes[bit] === 'ok')).toEqual([]);
  });

  test('cut off anywhere, or with anything behind it', async () => {
    const cut = await Promise.all(Array.from(sealed, (_, length) => outcome(sealed.slice(0, length))));
    expect(cut).not.toContain('ok');
    const bytes = Array.from({ length: 256 }, (_, byte) => byte);
    const longer = await Promise.all(bytes.map((byte) => outcome(Uint8Array.of(...sealed, byte))));
    expect(new Set(longer)).toEqual(new Set(['tampered']));
  });

  test('with the header or the encapsulated key of another good one', async () => {
    const other = coreStudy(others.publicKey);
    const pairs = [keys, others];
    const second = await seal({ ...other, id: 'ffffffffffffffff' }, version, response);
    const versions = [...known, { version, study: { ...other, id: 'ffffffffffffffff' } }];
    expect(await outcome(second, pairs, versions)).toBe('ok');
    for (const cut of [6, 14, 15, 80]) {
      const mixed = Uint8Array.of(...second.subarray(0, cut), ...sealed.subarray(cut));
      expect([cut, await outcome(mixed, pairs, versions)]).toEqual([cut, 'tampered']);
    }
  });
});

test('openEnvelope tells apart why an envelope is not taken in', async () => {
  const at = (place: number, byte: number) => sealed.map((each, i) => (i === place ? byte : each));
  expect(await outcome(new Uint8Array(0))).toBe('no-envelope');
  expect(await outcome(Uint8Array.of(1, 2, 3))).toBe('no-envelope');
  expect(await outcome(new Uint8Array(2000).fill(1))).toBe('no-envelope');
  expect(await outcome(at(0, 7))).toBe('unknown-format');
  expect(await outcome(at(1, 1))).toBe('unknown-suite');
  expect(await outcome(sealed, [others])).toBe('other-key');
  expect(await outcome(sealed, [keys], [{ version, study: { ...study, id: '0000000000000000' } }])).toBe(
    'other-study',
  );
  expect(await outcome(sealed, [keys], [{ version: '0000000000000000', study }])).toBe('unknown-version');
  expect(await outcome(at(100, 7 ^ sealed[100]!))).toBe('tampered');
  const fewer = { ...study, questions: study.questions.slice(1) };
  expect(await outcome(sealed, [keys], [{ version, study: fewer }])).toBe('not-this-study');
});

test('an archived key opens what was sealed to it, and the right one of several is found', async () => {
  expect(await outcome(sealed, [others, keys])).toBe('ok');
});

test('seal throws where there is nothing to seal to', async () => {
  const { key: _, ...keyless } = study;
  await expect(seal(keyless, version, response)).rejects.toThrow(RangeError);
  await expect(seal({ ...study, id: 'benefits' }, version, response)).rejects.toThrow(RangeError);
  await expect(seal(study, '0000000000000000', response)).rejects.toThrow(RangeError);
});
