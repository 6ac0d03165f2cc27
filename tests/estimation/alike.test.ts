import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alike } from '../../src/estimation/alike.ts';
import type { RatingData } from '../../src/response/dataset.ts';
import { levelsOf } from '../../src/response/levels.ts';

type Row = readonly [answer: number, ...levels: number[]];

function ratings(rows: readonly Row[]): RatingData {
  return {
    kind: 'ratings',
    names: ['a', 'b'],
    categories: ['1', '2', '3'],
    x: Float64Array.from(rows.flatMap(([, ...levels]) => levels)),
    answer: Int32Array.from(rows, ([answer]) => answer),
    weight: new Float64Array(rows.length).fill(1),
    respondent: Int32Array.from(rows.keys()),
    people: undefined,
  };
}

/** Rows of so many levels: with few they outnumber what is possible, with many they do not. */
function rowsOf(levels: number) {
  const level = fc.integer({ min: 1, max: levels }).map((value) => value / 8);
  return fc.array(fc.tuple(fc.nat(2), level, level), { minLength: 30, maxLength: 60 });
}

test.each([2, 3, 12])('rows of %i levels are alike where all their numbers are', (levels) => {
  fc.assert(
    fc.property(rowsOf(levels), (rows) => {
      const data = ratings(rows);
      const { cellOf, origin } = alike(data, levelsOf(data.x, 2));
      const texts = rows.map((row) => row.join(' '));
      const different = [...new Set(texts)];
      expect(Array.from(cellOf)).toEqual(texts.map((text) => different.indexOf(text)));
      expect(Array.from(origin)).toEqual(different.map((text) => texts.indexOf(text)));
    }),
  );
});

/** A hundred and fifty thousand rows of levels that are as different as their number, from which each is made. */
function many(levelOf: (s: number) => number): RatingData {
  return ratings(Array.from({ length: 150_000 }, (_, s): Row => [s % 3, levelOf(s), 0.5]));
}

test('of many rows that are all different each is a cell', () => {
  const data = many((s) => s / 7);
  const { cellOf, origin } = alike(data, { kind: 'plain', x: data.x });
  expect(cellOf.every((cell, s) => cell === s && origin[cell] === s)).toBe(true);
});

const half = 75_000;

test('of many rows that each have one equal beside them the equals are found', () => {
  const data = { ...many((s) => Math.floor(s / 2) / 7), answer: new Int32Array(2 * half) };
  const { cellOf, origin } = alike(data, { kind: 'plain', x: data.x });
  expect(origin.length).toBe(half);
  expect(cellOf.every((cell, s) => cell === Math.floor(s / 2))).toBe(true);
});

test('of many rows that each have one equal, far away, the equals are found', () => {
  const data = many((s) => (s % half) / 7);
  const { cellOf, origin } = alike(data, { kind: 'plain', x: data.x });
  expect(origin.length).toBe(half);
  expect(cellOf.every((cell, s) => cell === s % half)).toBe(true);
});
