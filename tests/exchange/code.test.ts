import { describe, expect, test } from 'vitest';
import { type CodeKind, qrCode, readCode, textCode } from '../../src/exchange/code.ts';
import { codeLimit } from '../../src/exchange/code-form.ts';
import { ok } from '../../src/lib/result.ts';
import { bytesOf, folded, mailed, safeLink } from '../support/codes.ts';
import { fc, property } from '../support/properties.ts';

const kinds = fc.constantFrom<CodeKind>('s', 't', 'h', 'e', 'm');
const some = fc.uint8Array({ maxLength: 300 });
const bytes = bytesOf(190);
const link = `https://afweging.example.nl/r/#${textCode('e', bytes)}`;
const qrLink = `https://afweging.example.nl/r/#${qrCode('e', bytes)}`;
const read = ok({ kind: 'e', bytes });

property('readCode inverts textCode', [kinds, some], (kind, bytes) => {
  expect(readCode(textCode(kind, bytes))).toEqual(ok({ kind, bytes }));
});

property('readCode inverts qrCode', [kinds, some], (kind, bytes) => {
  expect(readCode(qrCode(kind, bytes))).toEqual(ok({ kind, bytes }));
});

test('textCode(…) has a hyphen after every 50 characters and ends in a slash', () => {
  const code = textCode('s', bytesOf(120));
  expect(code.split('-').map((part) => part.length)).toEqual([50, 50, 50, 21 + 1]);
  expect(code).toMatch(/^s[A-Za-z0-9~_-]+\/$/);
});

test('a code of the most bytes stays within 8 KB, and one more byte is refused', () => {
  const most = textCode('m', bytesOf(codeLimit));
  expect(most.length).toBeLessThanOrEqual(8192);
  expect(readCode(most)).toEqual(ok({ kind: 'm', bytes: bytesOf(codeLimit) }));
  expect(() => textCode('m', bytesOf(codeLimit + 1))).toThrow(RangeError);
});

describe('a link cut off', () => {
  const whole = textCode('s', bytesOf(90)).replaceAll('-', '');
  const expected = whole.length - 1;

  test.each([
    ['a link', 'https://afweging.example.nl/r/#', ''],
    [
      'a link in a rewritten link',
      'https://x.safelinks.protection.outlook.com/?url=a%2F%23',
      '&data=05%7C02',
    ],
    ['a fragment', '#', ''],
  ])('is told as such at every length: %s', (_, before, after) => {
    for (let got = 1; got < expected; got++) {
      const problem = { kind: 'cut-off', got, ...(got >= 5 && { expected }) };
      expect(readCode(before + whole.slice(0, got) + after)).toEqual({ ok: false, problem });
    }
  });

  test('is whole without its end marker', () => {
    expect(readCode(`#${whole.slice(0, -1)}`).ok).toBe(true);
  });

  test('is told as such in the form for a QR', () => {
    const qr = qrCode('s', bytesOf(90));
    for (let got = 6; got < qr.length; got++) {
      const problem = { kind: 'cut-off', got, expected: qr.length };
      expect(readCode(`#${qr.slice(0, got)}`)).toEqual({ ok: false, problem });
    }
  });

  test('is told as such without a link, once its length can be read', () => {
    expect(readCode(whole.slice(0, 40))).toEqual({
      ok: false,
      problem: { kind: 'cut-off', got: 40, expected },
    });
  });

  test('is damaged when its end is there and characters before it are missing', () => {
    const missing = whole.slice(0, 60) + whole.slice(63);
    expect(readCode(`#${missing}`)).toEqual({ ok: false, problem: { kind: 'damaged' } });
  });
});

describe('readCode repairs', () => {
  const percent = (text: string) => encodeURIComponent(text).replaceAll('~', '%7E').replaceAll('*', '%2A');
  const code = textCode('e', bytes);
  const changed: [string, (link: string) => string][] = [
    ['nothing', (link) => link],
    ['# as %23', (link) => link.replace('#', '%23')],
    ['# as %2523', (link) => link.replace('#', '%2523')],
    ['a link percent-encoded', percent],
    ['a link percent-encoded twice', (link) => percent(percent(link))],
    [
      'a link percent-encoded in small letters',
      (link) => percent(link).replace(/%../g, (c) => c.toLowerCase()),
    ],
    ['a tail glued on', (link) => `${link}&data=05%7C02%7Cpiet%40example.nl%7C08dc`],
    ['a link that a scanner rewrote', safeLink],
    ['a link that a scanner rewrote twice', (link) => safeLink(safeLink(link))],
    ['a link folded by CRLF and a space', (link) => folded(link, '\r\n ')],
    ['a link folded by line feeds', (link) => folded(link, '\n')],
    ['a link folded by quoted-printable', mailed],
    ['a rewritten link folded by quoted-printable', (link) => mailed(safeLink(link))],
    ['a quoted link', (link) => `> ${folded(link, '\r\n> ')}`],
    ['a link quoted twice', (link) => `>> ${folded(link, '\r\n>> ')}`],
    ['a quoted link folded by quoted-printable', (link) => `> ${folded(link, '=\r\n> ')}`],
    ['soft hyphens', (link) => folded(link, '\u00ad')],
    ['soft hyphens, percent-encoded', (link) => folded(link, '%C2%AD')],
    ['zero-width spaces', (link) => folded(link, '\u200b')],
    ['a byte order mark before it', (link) => `\ufeff${link}`],
    ['a full stop taken in', (link) => `${link}.`],
    ['a bracket taken in', (link) => `(${link})`],
    ['stars taken in', (link) => `*${link}*`],
    ['quotes taken in', (link) => `“${link}”`],
    ['angle brackets', (link) => `<${link}>`],
    ['a text around it', (link) => `Doe mee: ${link}\n\nGroeten, Jan`],
  ];

  test.each(changed)('in a link: %s', (_, change) => {
    expect(readCode(change(link))).toEqual(read);
  });

  test.each(changed.filter(([name]) => !name.startsWith('# as')))('in a link from a QR: %s', (_, change) => {
    expect(readCode(change(qrLink))).toEqual(read);
  });

  test.each(changed)('in a fragment: %s', (_, change) => {
    expect(readCode(change(`#${code}`))).toEqual(read);
  });

  test.each(changed.filter(([name]) => !/^# as|rewr|text around/.test(name)))(
    'in a code without a link: %s',
    (_, change) => {
      expect(readCode(change(code))).toEqual(read);
    },
  );

  test.each([
    ['hyphens absent', code.replaceAll('-', '')],
    ['hyphens doubled', code.replaceAll('-', '--')],
    ['hyphens doubled and made a dash', code.replaceAll('-', '—')],
    ['hyphens made typographic', code.replaceAll('-', '‐')],
    ['hyphens everywhere', code.replace(/.{7}/g, '$&-')],
    ['the form for a QR in small letters', qrCode('e', bytes).toLowerCase()],
  ])('%s', (_, changed) => {
    expect(readCode(`#${changed}`)).toEqual(read);
  });
});

property(
  'one changed character never gives another code',
  [kinds, some, fc.nat(), fc.nat(63)],
  (kind, bytes, at, to) => {
    const code = textCode(kind, bytes).replaceAll('-', '').slice(0, -1);
    const place = at % code.length;
    const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789~_';
    const changed = code.slice(0, place) + characters[to]! + code.slice(place + 1);
    const result = readCode(`#${changed}`);
    if (changed !== code) expect(result.ok).toBe(false);
  },
);

test('a code whose letters changed case is damaged', () => {
  const code = textCode('e', bytes);
  expect(readCode(`#${code.toLowerCase()}`)).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
  expect(readCode(`#${code.toUpperCase()}`)).toMatchObject({ ok: false, problem: { kind: 'damaged' } });
});

test.each([
  ['nothing', ''],
  ['a Wi-Fi code', 'WIFI:T:WPA;S:netwerk;P:wachtwoord;;'],
  ['a text message', 'SMSTO:+31612345678:hallo'],
  ['a telephone number', 'tel:+31612345678'],
  ['an address', 'mailto:a@example.nl'],
  ['a contact', 'MECARD:N:Jansen,J;TEL:0612345678;;'],
  ['a link of another app', 'https://example.nl/pagina?a=1&b=2'],
  ['a place on a page', 'https://example.nl/pagina#hoofdstuk-3'],
  ['digits', '7'.repeat(2953)],
  ['bytes', '\0\ufffd\u0001'.repeat(900)],
  ['a sentence', 'Stuur mij de link nog een keer.'],
])('readCode finds no code in %s', (_, text) => {
  expect(readCode(text)).toEqual({ ok: false, problem: { kind: 'no-code' } });
});

test('readCode does not look into megabytes', () => {
  expect(readCode('#s'.repeat(1_000_000))).toMatchObject({ ok: false, problem: { kind: 'too-long' } });
});
