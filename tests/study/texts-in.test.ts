import { expect, test } from 'vitest';
import { textsIn } from '../../src/study/texts-in.ts';
import { criterion, question, study, text, yesNo } from '../support/study.ts';

test('textsIn finds each text of a study once, also those of levels, options and answers', () => {
  const asked = study({
    introduction: [text('one'), text('two')],
    criteria: [criterion('a', 2)],
    questions: [question('q', 3)],
  });
  const found = textsIn(asked).map(({ nl }) => nl);
  // Name and short name of a criterion and a question, and the two answers of yes/no.
  const inside = ['a', 'a', 'a 0', 'a 1', 'q', 'q', 'q 0', 'q 1', 'q 2', 'no', 'yes', 'one', 'two'];
  const own = ['test', 'asker', 'lead', 'statement', 'closing', '', '', '', '', ''];
  expect(found.toSorted()).toEqual([...inside, ...own].toSorted());
  expect(textsIn(yesNo)).toHaveLength(2);
});
