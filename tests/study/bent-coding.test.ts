import { expect, test } from 'vitest';
import { bentCodings } from '../../src/study/bent-coding.ts';
import { codings } from '../../src/study/coding.ts';
import { criterion } from '../support/study.ts';

const criteria = [
  criterion('a', 3),
  criterion('b', 2, 'amount'),
  criterion('c', 4, 'amount'),
  criterion('d', 2),
];

test('bentCodings gives an amount of four levels two weights off its line, and other criteria nothing', () => {
  const bent = bentCodings(criteria);
  expect(bent.map(({ names }) => names.length)).toEqual([2, 1, 3, 1]);
  expect(bent.map(({ first }) => first)).toEqual([0, 2, 3, 6]);
  const plain = codings(criteria);
  expect(bent.map(({ matrix }) => matrix)).toMatchObject([
    plain[0]!.matrix,
    plain[1]!.matrix,
    bent[2]!.matrix,
    plain[3]!.matrix,
  ]);
  // The line, −1 to 1, is orthogonal to what is off it, and so is a constant.
  const line = [-1, -1 / 3, 1 / 3, 1];
  for (const [l, row] of bent[2]!.matrix.entries()) expect(row[0]).toBeCloseTo(line[l]!, 12);
  const along = (w: number, by: readonly number[]) =>
    bent[2]!.matrix.reduce((sum, row, l) => sum + row[w]! * by[l]!, 0);
  for (const w of [1, 2]) {
    expect(along(w, line)).toBeCloseTo(0, 12);
    expect(along(w, [1, 1, 1, 1])).toBeCloseTo(0, 12);
  }
});
