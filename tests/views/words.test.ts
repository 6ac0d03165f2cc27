import { expect, test } from 'vitest';
import { isWeak } from '../../src/views/words.ts';

test.each([
  { low: 0.004, high: 0.06, reads: '(0 tot +6)', weak: true },
  { low: -0.06, high: -0.004, reads: '(−6 tot 0)', weak: true },
  { low: 0.006, high: 0.06, reads: '(+1 tot +6)', weak: false },
  { low: -0.06, high: -0.006, reads: '(−6 tot −1)', weak: false },
  { low: -0.03, high: 0.06, reads: '(−3 tot +6)', weak: true },
  { low: Number.NaN, high: Number.NaN, reads: 'nothing', weak: true },
])('isWeak is $weak of an interval that reads $reads', ({ low, high, weak }) => {
  expect(isWeak({ value: (low + high) / 2, se: 1, low, high })).toBe(weak);
});
