import { expect, test } from 'vitest';
import { strengthErrors, strengths } from '../../src/results/strength.ts';
import { codings } from '../../src/study/coding.ts';
import { fitOf } from '../support/fit.ts';
import { criterion } from '../support/study.ts';

test('the strength is the mean square of level effects less the mean of their variances', () => {
  const V = Float64Array.of(0.04, 0, 0, 0, 0.03, 0.01, 0, 0.01, 0.02);
  const fit = fitOf({
    names: ['a:0', 'b:0', 'b:1'],
    estimate: Float64Array.of(0.1, 0.5, -0.2),
    covariance: { classic: V, robust: V, respondent: V },
    respondents: 11,
  });
  const [a, b] = strengths(fit, codings([criterion('a', 2), criterion('b', 3)]));
  // With G/(G − 1) = 1.1; less than noise alone gives stays less than nothing.
  expect(a).toBeCloseTo(0.01 - 1.1 * 0.04, 12);
  // Effects 0.5, −0.2 and −0.3; the last has the variance of the sum of the two weights.
  expect(b).toBeCloseTo((0.25 + 0.04 + 0.09) / 3 - (1.1 * (0.03 + 0.02 + 0.07)) / 3, 12);
});

test('the error of a strength is that of the mean square with each person left out', () => {
  const fit = fitOf({
    names: ['a:0', 'b:0', 'b:1'],
    estimate: Float64Array.of(0.1, 0.5, -0.2),
    jackknife: Float64Array.of(0.1, 0.5, -0.2, 0.3, 0.4, -0.4),
  });
  const [a, b] = strengthErrors(fit, codings([criterion('a', 2), criterion('b', 3)]));
  // Of two people it is half the distance between their values: (N − 1)/N of twice the square of half of it.
  expect(a).toBeCloseTo((0.09 - 0.01) / 2, 12);
  expect(b).toBeCloseTo(((0.25 + 0.04 + 0.09) / 3 - (0.16 + 0.16) / 3) / 2, 12);
});
