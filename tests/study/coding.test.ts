import { expect, test } from 'vitest';
import { coded, codings } from '../../src/study/coding.ts';
import { criterion } from '../support/study.ts';

test('codings gives a categorical criterion effects codes with the last level as reference', () => {
  // Hensher, Rose and Greene (2015), section 3.3.
  expect(codings([criterion('a', 3)])[0]).toEqual({
    criterion: 'a',
    first: 0,
    names: ['a:0', 'a:1'],
    matrix: [
      [1, 0],
      [0, 1],
      [-1, -1],
    ],
  });
});

test('codings gives an amount one weight, equally spaced from −1 to 1', () => {
  expect(codings([criterion('a', 4, 'amount')])[0]).toEqual({
    criterion: 'a',
    first: 0,
    names: ['a'],
    matrix: [[-1], [expect.closeTo(-1 / 3, 15)], [expect.closeTo(1 / 3, 15)], [1]],
  });
});

test('codings counts weights on from one criterion to the next, and coded follows that order', () => {
  const all = codings([criterion('a', 2), criterion('b', 3), criterion('c', 3, 'amount')]);
  expect(all.map(({ first }) => first)).toEqual([0, 1, 3]);
  expect(coded([1, 0, 2], all)).toEqual([-1, 1, 0, 1]);
});
