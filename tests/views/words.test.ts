import { expect, test } from 'vitest';
import { isWeak, moreOrFewer, signedOf100 } from '../../src/views/words.ts';

const interval = (low: number, high: number) => ({ value: (low + high) / 2, se: 1, low, high });

test.each([
  { low: 0.004, high: 0.06, reads: '+3 (net boven 0 tot +6)', weak: false },
  { low: -0.06, high: -0.004, reads: '−3 (−6 tot net onder 0)', weak: false },
  { low: 0.006, high: 0.06, reads: '+3 (+1 tot +6)', weak: false },
  { low: -0.06, high: -0.006, reads: '−3 (−6 tot −1)', weak: false },
  { low: -0.004, high: 0.06, reads: '+3 (0 tot +6)', weak: true },
  { low: 0, high: 0.06, reads: '+3 (0 tot +6)', weak: true },
  { low: -0.03, high: 0.08, reads: '+3 (−3 tot +8)', weak: true },
  { low: Number.NaN, high: Number.NaN, reads: '+3', weak: true },
])('signedOf100 reads $reads, and isWeak is $weak of it', ({ low, high, reads, weak }) => {
  const difference = { ...interval(low, high), value: high < 0 ? -0.03 : 0.03 };
  expect([signedOf100(difference), isWeak(difference)]).toEqual([reads, weak]);
});

test.each([
  [0.004, 0.06, '3 meer (net boven 0 tot 6)'],
  [-0.06, -0.004, '3 minder (net boven 0 tot 6)'],
  [0.006, 0.06, '3 meer (1 tot 6)'],
])('moreOrFewer of %f to %f does not read as if it may be nothing: %s', (low, high, reads) => {
  expect(moreOrFewer(interval(low, high))).toBe(reads);
});
