import { expect, test } from 'vitest';
import { wrapText } from '../../src/ui/figures/text.ts';
import { fc, property } from '../support/properties.ts';

/** Ten px a letter. */
const measure = (text: string) => 10 * text.length;

test('wrapText fills lines word by word', () => {
  expect(wrapText('wie langer in functie is', 100, measure)).toEqual(['wie langer', 'in functie', 'is']);
});

test('wrapText breaks no line at a no-break space', () => {
  expect(wrapText('grens 1\u00a0|\u00a02', 90, measure)).toEqual(['grens', '1\u00a0|\u00a02']);
});

test('wrapText cuts a word that is wider than the line by itself', () => {
  expect(wrapText('gegevensbescherming', 100, measure)).toEqual(['gegevensb-', 'escherming']);
});

test('wrapText leaves no one or two letters of a word on a line', () => {
  expect(wrapText('onzekerheid', 100, measure)).toEqual(['onzekerh-', 'eid']);
  expect(wrapText('zeker', 40, measure)).toEqual(['zeker']);
});

property(
  'wrapText loses no word and no line is too wide',
  [fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 })],
  (words) => {
    const lines = wrapText(words.join(' '), 100, measure);
    expect(lines.join(' ')).toBe(words.join(' '));
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(100);
  },
);
