import { expect, test } from 'vitest';
import {
  commonDecimals,
  cut,
  decimalsFor,
  decimalsFromZero,
  rowDecimals,
  shownDecimals,
} from '../../src/results/digits.ts';

test.for([
  [2, 0],
  [1.01, 0],
  [1, 1],
  [0.2, 1],
  [0.1, 2],
  [0.03, 2],
  [Number.NaN, 0],
])('decimalsFor gives no digit finer than a tenth of an error of %f: %i', ([se, decimals]) => {
  expect(decimalsFor(se!)).toBe(decimals);
});

test('cut rounds to so many decimals', () => {
  expect(cut(1.26, 1)).toBe(1.3);
  expect(cut(-12.6, 0)).toBe(-13);
});

test('commonDecimals is that of the largest error, whatever has none', () => {
  expect(commonDecimals([0.2, 2, Number.NaN])).toBe(0);
});

test.for([[[]], [[Number.NaN, Number.NaN]]])(
  'commonDecimals gives none where no error is known: %j',
  ([errors]) => {
    expect(commonDecimals(errors!)).toBe(0);
  },
);

test('shownDecimals gives simulated answers all decimals there is room for, others those of their error', () => {
  expect(shownDecimals([2], { simulated: true, most: 3 })).toBe(3);
  expect(shownDecimals([2], { simulated: false, most: 3 })).toBe(0);
  expect(shownDecimals([0.001], { simulated: false, most: 2 })).toBe(2);
});

test('decimalsFromZero gives one decimal more where a bound only reads as zero, and no more than there is room for', () => {
  expect(decimalsFromZero([0.04, 0.7], 1, 2)).toBe(2);
  expect(decimalsFromZero([0.06, 0.7], 1, 2)).toBe(1);
  expect(decimalsFromZero([0, Number.NaN], 1, 2)).toBe(1);
  expect(decimalsFromZero([0.004], 2, 2)).toBe(2);
});

test('decimalsFromZero never takes decimals away', () => {
  expect(decimalsFromZero([0.0000004], 5, 2)).toBe(5);
});

test('rowDecimals goes by the largest error of each row, and of people never under a tenth of it', () => {
  const rows = [[3], [0.13], [0.02, 0.2], [Number.NaN]];
  expect(rowDecimals(rows, { answers: 'people', most: 3 })).toEqual([0, 1, 1, 0]);
  expect(rowDecimals([[0.002]], { answers: 'people', most: 2 })).toEqual([2]);
});

test('rowDecimals gives simulated answers all decimals there is room for, a table of one’s own two digits of half an interval', () => {
  const rows = [[30], [0.13], [0.00025]];
  expect(rowDecimals(rows, { answers: 'simulated', most: 2 })).toEqual([2, 2, 2]);
  // Half the width is about 60, 0,26 and 0,00050.
  expect(rowDecimals(rows, { answers: 'own-table', most: 2 })).toEqual([0, 2, 5]);
});
