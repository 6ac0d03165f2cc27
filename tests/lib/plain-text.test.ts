import { expect, test } from 'vitest';
import { isPlain, plainText } from '../../src/lib/plain-text.ts';
import { fc, property } from '../support/properties.ts';

test.each([
  ['two lines', 'one\ntwo'],
  ['an emoji family, joined by zero-width joiners', '👨‍👩‍👧‍👦'],
  ['500 combining marks on one letter', `a${'\u0301'.repeat(500)}`],
  ['markup, which is shown as text', '<img src=x onerror=alert(1)> &amp; [x](javascript:1)'],
])('isPlain admits %s', (_, text) => {
  expect(isPlain(text)).toBe(true);
  expect(plainText(text)).toBe(text);
});

test.each([
  ['NUL', 'a\0b'],
  ['an escape', 'a\u001bb'],
  ['a carriage return', 'a\rb'],
  ['a control character of the second row', 'a\u0085b'],
  ['a direction override', 'a\u202eb'],
  ['a direction isolate', 'a\u2066b'],
  ['a direction mark', 'a\u200fb'],
  ['a line separator', 'a\u2028b'],
  ['a high surrogate alone', 'a\ud83db'],
  ['a low surrogate alone', 'a\ude00b'],
])('isPlain refuses %s, and plainText drops it', (_, text) => {
  expect(isPlain(text)).toBe(false);
  expect(plainText(text)).toBe('ab');
});

/** Any code point there is, those that are refused as often as others. */
const point = fc.oneof(
  fc.integer({ min: 0, max: 0x9f }),
  fc.integer({ min: 0x2000, max: 0x206f }),
  fc.integer({ min: 0xd800, max: 0xdfff }),
  fc.integer({ min: 0, max: 0x10ffff }),
);
const text = fc.array(point).map((points) => String.fromCodePoint(...points));

property('plainText gives a plain text', [text], (text) => {
  expect(isPlain(plainText(text))).toBe(true);
});
