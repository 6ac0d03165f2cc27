import { expect, test } from 'vitest';
import { designModel } from '../../src/design/design-model.ts';
import { enoughBlocks, enoughScenarios } from '../../src/design/enough.ts';
import { criterion, scale, text } from '../support/study.ts';

const criteria = ['a', 'b', 'c'].map((id) => criterion(id, 3));
const rated = designModel({ criteria, answer: scale(4) });

test('enoughScenarios leave five degrees of freedom of ratings and of choices', () => {
  // 1 + 6 + 5; of choices of three or none, 3 comparisons each, 6 weights, a constant and 5.
  expect(enoughScenarios(rated, 1)).toBe(12);
  const choice = designModel({ criteria, answer: { kind: 'choice', profiles: 3, none: text('none') } });
  expect(enoughScenarios(choice, 3)).toBe(4);
});

test('enoughBlocks leave as many where no list gets longer', () => {
  // Of lists of six with two anchors: 2 + 3 × 4 are 14, and 2 + 2 × 4 only ten.
  expect(enoughBlocks(rated, 1, { each: 6, anchors: 2 })).toBe(3);
  expect(enoughBlocks(rated, 1, { each: 12, anchors: 0 })).toBe(1);
  expect(enoughBlocks(rated, 1, { each: 6, anchors: 6 })).toBeUndefined();
});
