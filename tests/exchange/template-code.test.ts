import { generate } from 'lean-qr';
import { describe, expect, test } from 'vitest';
import { qrCode, textCode } from '../../src/exchange/code.ts';
import { readTemplateBytes, templateBytes, templateVersions } from '../../src/exchange/template-code.ts';
import { versionOf } from '../../src/exchange/version.ts';
import { toHex } from '../../src/lib/hex.ts';
import { ok } from '../../src/lib/result.ts';
import { askedTemplate } from '../../src/study/asked.ts';
import { loadTemplate, templateIds } from '../../src/study/templates.ts';
import { fc, property } from '../support/properties.ts';

/** The base point of P-256, compressed: SEC 2, section 2.4.2. */
const point = '036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296';
const key = Buffer.from(point, 'hex').toString('base64url');
const own = { id: '0123456789abcdef', key, minimumGroup: 12 };
const owner = fc
  .record({
    id: fc.uint8Array({ minLength: 8, maxLength: 8 }).map(toHex),
    minimumGroup: fc.integer({ min: 5, max: 1000 }),
    day: fc.option(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
    ),
  })
  .map(({ day, ...rest }) => ({ ...rest, key, ...(day && { closes: day.toISOString().slice(0, 10) }) }));
const base = 'https://www.afweging.ministerie-x.nl/app/';

test.each(templateIds)('templateVersions names %s by its version', async (id) => {
  const asked = askedTemplate(await loadTemplate(id), { id });
  expect(templateVersions[id]).toBe(await versionOf(asked));
});

describe.each(templateIds)('a link to %s', (id) => {
  property('gives the same study, whoever asks it', [owner], async (own) => {
    const study = askedTemplate(await loadTemplate(id), own);
    expect(await readTemplateBytes(templateBytes(id, study))).toEqual(ok(study));
  });

  test('is at most 160 characters, and a QR of version 9 or lower', () => {
    const bytes = templateBytes(id, { ...own, closes: '2026-12-31' });
    expect(base.length).toBeGreaterThanOrEqual(40);
    expect(`${base}r/#${textCode('t', bytes)}`.length).toBeLessThanOrEqual(160);
    const qr = generate(`${base}r/#${qrCode('t', bytes)}`);
    // ISO/IEC 18004, 6.3.1: version v has 17 + 4v modules a side.
    expect(qr.size).toBeLessThanOrEqual(17 + 4 * 9);
  });
});

test('readTemplateBytes names a template of another release, and a newer format', async () => {
  const bytes = templateBytes('benefits', own);
  const other = bytes.with(3, bytes[3]! ^ 1);
  expect(await readTemplateBytes(other)).toEqual({ ok: false, problem: { kind: 'unknown-template' } });
  expect(await readTemplateBytes(bytes.with(0, 2))).toEqual({ ok: false, problem: { kind: 'newer-format' } });
});

test('readTemplateBytes refuses what is no template’s link', async () => {
  const bytes = templateBytes('benefits', own);
  const broken = { ok: false, problem: { kind: 'broken' } };
  for (let length = 0; length < bytes.length; length++) {
    expect(await readTemplateBytes(bytes.slice(0, length))).toEqual(broken);
  }
  expect(await readTemplateBytes(Uint8Array.of(...bytes, 0))).toEqual(broken);
  expect(await readTemplateBytes(bytes.with(0, 0))).toEqual(broken);
});

test.each([
  ['a key that is no compressed point', 17, 4, 'key'],
  ['a month too many', 52, 13, 'closes'],
  ['a group of four', 55, 4, 'minimumGroup'],
])('readTemplateBytes refuses %s', async (_, at, byte, path) => {
  const bytes = templateBytes('benefits', { ...own, closes: '2026-12-31' });
  const problem = { kind: 'bad-value', path };
  expect(await readTemplateBytes(bytes.with(at, byte))).toEqual({ ok: false, problem });
});

test('templateBytes refuses a study without key, and one with a name for an id', () => {
  expect(() => templateBytes('benefits', { id: own.id, minimumGroup: 5 })).toThrow(RangeError);
  expect(() => templateBytes('benefits', { ...own, id: 'benefits' })).toThrow(RangeError);
});
