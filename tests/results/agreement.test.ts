import { expect, test } from 'vitest';
import { agreement, sampleAgreement } from '../../src/results/agreement.ts';

test('agreement is the square of Blair and Lacy’s l', () => {
  // The example of `BlairLacy` in the R package agrmt 1.42.12: l = 0.7728734.
  expect(agreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.7728734 ** 2, 7);
});

test.each([
  ['all the same', [0, 0, 7, 0, 0], 1],
  ['half at either end', [4, 0, 0, 0, 4], 0],
  ['half yes and half no', [5, 5], 0],
  // The distances of F from ½ are 0.3, 0.1, 0.1 and 0.3: 4/4 · 0.2.
  ['spread evenly over five', [2, 2, 2, 2, 2], 0.2],
  // (0.8 − 0.5)² · 4/1.
  ['one in five says yes', [8, 2], 0.36],
])('agreement of answers that are %s', (_, counts, expected) => {
  expect(agreement(counts)).toBeCloseTo(expected, 12);
});

test('agreement of as many on the other side is exactly the same, so that a tie is seen as one', () => {
  expect(agreement([3, 7])).toBe(agreement([7, 3]));
  expect(agreement([1, 2, 4])).toBe(agreement([4, 2, 1]));
});

test('agreement of no answers is not a number', () => {
  expect(agreement([0, 0, 0])).toBeNaN();
});

test('sampleAgreement is the mean agreement over all samples of that size', () => {
  const shares = [0.5, 0.2, 0.3];
  let mean = 0;
  for (const a of shares.keys())
    for (const b of shares.keys())
      for (const c of shares.keys()) {
        const counts = shares.map((_, k) => [a, b, c].filter((answer) => answer === k).length);
        mean += shares[a]! * shares[b]! * shares[c]! * agreement(counts);
      }
  expect(sampleAgreement(shares, 3)).toBeCloseTo(mean, 12);
});
