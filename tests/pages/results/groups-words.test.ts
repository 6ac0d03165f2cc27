import { expect, test } from 'vitest';
import { language } from '../../../src/i18n/language.ts';
import { groupsWords } from '../../../src/pages/results/groupsWords.ts';
import { choiceStudy } from '../../support/choice.ts';
import { study } from '../../support/study.ts';

test.each([
  ['a rating', study()],
  ['a choice', choiceStudy()],
])(
  'groupsWords of %s says of blocks, and of blocks only, that groups may have got other scenarios',
  (_, whole) => {
    language.value = 'nl';
    const note = (blocks: object) =>
      groupsWords({ ...whole, design: { ...whole.design, ...blocks } }, 'leeftijd', {
        merged: false,
        groups: [],
        judged: 0,
        uncounted: 0,
      }).note;
    expect(note({})).not.toContain('andere situaties');
    expect(note({ blocks: 2 })).toContain('andere situaties');
  },
);
