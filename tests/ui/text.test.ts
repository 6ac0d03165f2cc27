import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { wrapText } from '../../src/ui/figures/text.ts';

/** Ten px a letter. */
const measure = (text: string) => 10 * text.length;

test('wrapText fills lines word by word', () => {
  expect(wrapText('wie langer in functie is', 100, measure)).toEqual(['wie langer', 'in functie', 'is']);
});

test('wrapText cuts a word that is wider than the line by itself', () => {
  expect(wrapText('gegevensbescherming', 100, measure)).toEqual(['gegevensb-', 'escherming']);
});

property.prop([fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 })])(
  'wrapText loses no word and no line is too wide',
  (words) => {
    const lines = wrapText(words.join(' '), 100, measure);
    expect(lines.join(' ')).toBe(words.join(' '));
    for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(100);
  },
);
