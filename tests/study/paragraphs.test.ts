import { expect, test } from 'vitest';
import { joinedParagraphs, splitParagraphs } from '../../src/study/paragraphs.ts';
import { fc, property } from '../support/properties.ts';

const paragraph = fc.stringMatching(/^[a-z .]*[a-z][a-z .]*$/).map((text) => text.trim());
const paragraphs = fc.array(fc.record({ nl: paragraph, en: paragraph }), { maxLength: 20 });

property('splitParagraphs inverts joinedParagraphs', [paragraphs], (drawn) => {
  expect(splitParagraphs(joinedParagraphs(drawn))).toEqual(drawn);
});

property(
  'splitParagraphs never gives more paragraphs than a study may have',
  [fc.string(), fc.string()],
  (nl, en) => {
    expect(splitParagraphs({ nl: `${nl}\n\n`.repeat(30), en }).length).toBeLessThanOrEqual(20);
  },
);

test('splitParagraphs keeps a single line break, and fills up the language that has fewer', () => {
  expect(splitParagraphs({ nl: 'een\ntwee\n\n\ndrie\n', en: 'one' })).toEqual([
    { nl: 'een\ntwee', en: 'one' },
    { nl: 'drie', en: '' },
  ]);
});
