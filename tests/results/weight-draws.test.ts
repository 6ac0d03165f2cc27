import { expect, test } from 'vitest';
import { weightDraws } from '../../src/results/weight-draws.ts';

const count = 20_000;

test('weightDraws has the mean and covariance asked for, within the error of so many draws', () => {
  const covariance = Float64Array.of(4, 1.2, 1.2, 1);
  const draws = weightDraws(Float64Array.of(3, -1), covariance, { seed: 1, count })!;
  const column = (k: number) => Array.from({ length: count }, (_, b) => draws[2 * b + k]!);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / count;
  const [a, b] = [column(0), column(1)];
  // Of a mean the error is the sd over the root of the count; of a (co)variance sqrt((V11 V22 + V12²) / count).
  expect(Math.abs(mean(a) - 3)).toBeLessThan(4 * Math.sqrt(4 / count));
  expect(Math.abs(mean(b) + 1)).toBeLessThan(4 * Math.sqrt(1 / count));
  const products = mean(a.map((value, i) => (value - 3) * (b[i]! + 1)));
  expect(Math.abs(products - 1.2)).toBeLessThan(4 * Math.sqrt((4 + 1.44) / count));
  const squares = mean(a.map((value) => (value - 3) ** 2));
  expect(Math.abs(squares - 4)).toBeLessThan(4 * Math.sqrt((2 * 16) / count));
});

test('weightDraws gives none by a covariance that is not of full rank', () => {
  const none = Float64Array.of(1, 2, 2, 1);
  expect(weightDraws(new Float64Array(2), none, { seed: 1, count: 1 })).toBeUndefined();
});
