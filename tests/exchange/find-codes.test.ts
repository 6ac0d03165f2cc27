import { expect, test } from 'vitest';
import { qrCode, textCode } from '../../src/exchange/code.ts';
import { findCodes } from '../../src/exchange/find-codes.ts';
import { ok } from '../../src/lib/result.ts';
import { bytesOf, folded, mailed, safeLink } from '../support/codes.ts';
import { fc, property } from '../support/properties.ts';

const envelope = (length: number) => ok({ kind: 'e', bytes: bytesOf(length) });
const code = (length: number) => textCode('e', bytesOf(length));
const cut = { ok: false, problem: { kind: 'cut-off', got: 50, expected: 264 } };

const codesIn = (text: string) => findCodes(text).map(({ result }) => result);

test('findCodes finds the codes of a mailbox, however they were sent', () => {
  const mailbox = [
    `From: a@example.nl\r\nSubject: Mijn antwoorden\r\n\r\nHier zijn ze:\r\n\r\n${folded(code(190), '\r\n ')}\r\n\r\nGroeten, A.`,
    `From: b@example.nl\r\nMessage-ID: <sWm3k2P0xQ9z7uYt5rEw1@mail.example.nl>\r\n\r\n${mailed(safeLink(`https://example.nl/#${code(191)}`))}\r\n`,
    `> Op 24 november schreef C:\r\n> ${folded(code(192), '\r\n> ')}\r\n`,
    `Gescand: https://example.nl/#${qrCode('e', bytesOf(193))} en los: ${qrCode('e', bytesOf(194))} klaar`,
    `(${code(195)}), “${code(196)}” en *${code(197)}*.`,
  ];
  expect(codesIn(mailbox.join('\r\n'))).toEqual([190, 191, 192, 193, 194, 195, 196, 197].map(envelope));
});

test('findCodes names a code that was cut off, and finds the ones around it', () => {
  const part = code(190).replaceAll('-', '').slice(0, 50);
  const mailbox = `${code(190)}\n\n${part},\n\n${code(191)}`;
  expect(codesIn(mailbox)).toEqual([envelope(190), cut, envelope(191)]);
});

test('findCodes finds a code right under one that was cut off', () => {
  const part = code(190).slice(0, 60);
  const found = codesIn(`${part}\n${code(191)}\n#${part}\n${code(192)}`);
  expect(found.filter(({ ok }) => ok)).toEqual([191, 192].map(envelope));
  expect(found).toHaveLength(4);
});

property(
  'findCodes finds every code whatever words stand between',
  [fc.array(fc.tuple(fc.lorem(), fc.integer({ min: 20, max: 300 })), { maxLength: 5 })],
  (parts) => {
    const text = parts.map(([words, length]) => `${words}\n${code(length)}\n`).join('\n');
    expect(codesIn(text)).toEqual(parts.map(([, length]) => envelope(length)));
  },
);

test.each([
  ['prose', 'The temperature of the methodology hemisphere shows the most.'.repeat(100)],
  ['places on pages', 'https://example.nl/#team https://example.nl/#over-ons #meedoen #hashtag'],
  ['an attachment', Buffer.from(bytesOf(30_000)).toString('base64').replace(/.{76}/g, '$&\r\n')],
])('findCodes finds nothing in %s', (_, text) => {
  expect(codesIn(text)).toEqual([]);
});

test('findCodes looks into mails saved with their bodies in base64, not into their attachments', () => {
  const encoded = (part: string | Uint8Array) =>
    Buffer.from(part).toString('base64').replace(/.{76}/g, '$&\r\n');
  const attachment = Uint8Array.from({ length: 3000 }, (_, b) => (b % 3 === 0 ? 35 : (b * 7) % 256));
  const mail = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="deel"',
    '',
    '--deel',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    encoded(`Béste,\r\n\r\n${folded(code(190), '\u00ad')}\r\n\r\nGroet`),
    '--deel',
    'Content-Transfer-Encoding: BASE64',
    'Content-Type: text/html',
    'Content-Language: nl',
    '',
    encoded(`<a href="${safeLink(`https://example.nl/#${code(191)}`).replaceAll('&', '&amp;')}">link</a>`),
    '--deel',
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    encoded(attachment),
    '--deel--',
    '',
    'From a@example.nl',
    code(192),
  ];
  for (const end of ['\r\n', '\n']) {
    expect(codesIn(mail.join(end))).toEqual([190, 191, 192].map(envelope));
  }
});
