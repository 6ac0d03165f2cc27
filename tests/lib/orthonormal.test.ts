import { expect, test } from 'vitest';
import { leftOver, orthonormal } from '../../src/lib/orthonormal.ts';

const column = (...values: number[]) => Float64Array.from(values);

test('orthonormal and leftOver of a constant and a line over three levels are the known contrasts', () => {
  const basis = orthonormal([column(1, 1, 1), column(-1, 0, 1), column(3, 5, 7)]);
  // The third follows from the first two.
  expect(basis).toHaveLength(2);
  const [bend, ...more] = leftOver(basis, 3);
  expect(more).toEqual([]);
  // The quadratic contrast 1, −2, 1 of length √6 (Fisher and Yates 1963, table XXIII).
  const known = [1, -2, 1].map((value) => value / Math.sqrt(6));
  bend!.forEach((value, l) => {
    expect(value).toBeCloseTo(known[l]!, 12);
  });
});
