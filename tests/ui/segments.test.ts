import { expect, test } from 'vitest';
import { disagrees, shares, stack } from '../../src/ui/figures/segments.ts';
import { fc, property } from '../support/properties.ts';

test('stack puts values end to end and leaves out what is empty', () => {
  expect(stack([2, 0, 5, 3])).toEqual([
    { category: 0, value: 2, start: 0, end: 2 },
    { category: 2, value: 5, start: 2, end: 7 },
    { category: 3, value: 3, start: 7, end: 10 },
  ]);
});

property(
  'stack ends at the sum of its values',
  [fc.array(fc.nat(1000), { minLength: 2, maxLength: 11 })],
  (values) => {
    const total = values.reduce((sum, value) => sum + value, 0);
    expect(stack(values).at(-1)?.end ?? 0).toBe(total);
  },
);

test('shares sum to one, and are zero where nobody answered', () => {
  expect(shares([1, 3])).toEqual([0.25, 0.75]);
  expect(shares([0, 0])).toEqual([0, 0]);
});

test('disagrees holds left of the middle, for odd and even scales', () => {
  const sides = (points: number) => Array.from({ length: points }, (_, i) => disagrees(i, points));
  expect(sides(5)).toEqual([true, true, false, false, false]);
  expect(sides(4)).toEqual([true, true, false, false]);
});
