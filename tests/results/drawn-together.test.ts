import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { expect, test } from 'vitest';
import { drawnTogether } from '../../src/results/drawn-together.ts';
import { groupDraws } from '../../src/results/plan.ts';
import { codings } from '../../src/study/coding.ts';
import { ratingsOf } from '../estimation/fitting.ts';
import { fitOf } from '../support/fit.ts';
import { criterion } from '../support/study.ts';

/** Two criteria of two levels: a weight is half the range. */
const coding = codings([criterion('a', 2), criterion('b', 2)]);
const names = coding.flatMap((each) => each.names);
const data = ratingsOf({
  names,
  x: [
    [1, 1],
    [-1, 1],
    [1, -1],
  ],
  answer: [0, 1, 0],
  categories: ['no', 'yes'],
});

/** A group of ten people with these weights, each with this variance. */
function group(weights: readonly [number, number], variance: number) {
  const V = Float64Array.of(variance, 0, 0, variance);
  return fitOf({
    names,
    estimate: Float64Array.from(weights),
    covariance: { classic: V, robust: V, respondent: V },
    respondents: 10,
    parameters: 1,
  });
}

const together = (weights: readonly (readonly [number, number])[], variance: number) =>
  drawnTogether(
    weights.map((each) => group(each, variance)),
    data,
    coding,
  );

test('groups that differ no more than by chance have one list, by their mean', () => {
  const drawn = together(
    [
      [1.1, 0.9],
      [1.2, 0.8],
      [1.3, 1],
    ],
    0.05,
  )!;
  if (drawn.kind !== 'same') throw new Error('apart');
  const [a, b] = drawn.all;
  if (a?.kind !== 'estimated' || b?.kind !== 'estimated') throw new Error('not estimated');
  expect([a.criterion, b.criterion]).toEqual(['a', 'b']);
  // The mean is 1.2 and 0.9; its variance a third of 0.05 with n/(n − 1).
  const variance = (0.05 * 10) / 9 / 3;
  expect(a.share.value).toBeCloseTo((100 * 1.2) / 2.1, 8);
  // The derivatives of 100 a/(a + b) are 100 (b, −a)/(a + b)²; t(0.975, 30 − 3) = 2.051831.
  const se = (100 * Math.sqrt(variance * (1.2 ** 2 + 0.9 ** 2))) / 2.1 ** 2;
  expect(a.share.se).toBeCloseTo(se, 5);
  expect(a.share.low).toBeCloseTo((100 * 1.2) / 2.1 - 2.051831 * se, 4);
  expect(a.share.high).toBeCloseTo((100 * 1.2) / 2.1 + 2.051831 * se, 4);
  expect(a.test).toMatchObject({ df1: 1, df2: 27 });
  expect(a.test!.f).toBeCloseTo(1.2 ** 2 / variance, 6);
  const first = normalCdf(0.3, 0, Math.sqrt(2 * variance));
  const error = Math.sqrt((first * (1 - first)) / groupDraws);
  expect(Math.abs(a.placeCertainty - first)).toBeLessThan(3 * error);
});

test('groups that differ more have lists of their own, nearer to each other than by their own answers', () => {
  const drawn = together(
    [
      [1.5, 0.5],
      [0.5, 1.5],
    ],
    0.05,
  )!;
  if (drawn.kind !== 'apart') throw new Error('the same');
  const [one, other] = drawn.groups.map(([first]) => first);
  if (one?.kind !== 'estimated' || other?.kind !== 'estimated') throw new Error('not estimated');
  expect([one.criterion, other.criterion]).toEqual(['a', 'b']);
  // Each weight is 0.5 from the mean of 1, so that its variance over groups is 0.25, of which noise is 0.05 · 10/9.
  const kept = 1 - (0.05 * 10) / 9 / 0.25;
  const share = (100 * (1 + 0.5 * kept)) / 2;
  expect(one.share.value).toBeCloseTo(share, 4);
  expect(other.share.value).toBeCloseTo(share, 4);
});

test('where people do not differ there is no drawing together', () => {
  expect(
    together(
      [
        [1, 0.5],
        [0.5, 1],
      ],
      0,
    ),
  ).toBeUndefined();
});
