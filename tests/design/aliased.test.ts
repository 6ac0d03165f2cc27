import { expect, test } from 'vitest';
import { aliased } from '../../src/design/aliased.ts';
import { coded, codings } from '../../src/study/coding.ts';
import { l9 } from '../support/orthogonal-arrays.ts';
import { criterion } from '../support/study.ts';

function among(levels: readonly number[], profiles: readonly (readonly number[])[]) {
  const coding = codings(levels.map((count, c) => criterion(`c${c + 1}`, count)));
  return aliased(
    profiles.map((profile) => coded([...profile], coding)),
    coding,
  );
}

test('aliased finds nothing in an orthogonal array', () => {
  expect(among([3, 3, 3, 3], l9)).toEqual([]);
});

// The third of three factors of a half fraction is the product of the others: no main effect is the sum of two.
test('aliased finds nothing in a half fraction, and two criteria where one copies another', () => {
  const half = [
    [0, 0, 0],
    [0, 1, 1],
    [1, 0, 1],
    [1, 1, 0],
  ];
  expect(among([2, 2, 2], half)).toEqual([]);
  expect(
    among(
      [2, 2, 2, 2],
      half.map(([a, b, c]) => [a!, b!, c!, 1 - a!]),
    ),
  ).toEqual([['c1', 'c4']]);
});

test('aliased names all criteria of which one is the sum of the others', () => {
  const sum = [0, 1, 2].flatMap((a) => [0, 1, 2].map((b) => [a, b, a + b]));
  const coding = codings([
    criterion('a', 3, 'amount'),
    criterion('b', 3, 'amount'),
    criterion('c', 5, 'amount'),
  ]);
  expect(
    aliased(
      sum.map((profile) => coded(profile, coding)),
      coding,
    ),
  ).toEqual([['a', 'b', 'c']]);
});

test('aliased names a criterion alone of which a level never occurs', () => {
  expect(
    among(
      [3, 2],
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
    ),
  ).toEqual([['c1']]);
});
