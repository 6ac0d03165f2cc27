import { expect, test } from 'vitest';
import type { Fit } from '../../src/estimation/fit.ts';
import { fc, property } from '../support/properties.ts';
import { maximumTolerance } from '../support/tolerances.ts';
import { choicesOf, estimate, fitOf, type Ratings, ratingsOf } from './fitting.ts';

/** Rows with the level 0 of a criterion overlap in the other: both answers at each of its values. */
const overlapping = { x: [-1, -1, -1, 0, 0, 0, 1, 1, 1], yes: [0, 0, 1, 0, 1, 0, 0, 1, 1] };

/** One row: levels, and 1 for yes. */
type Row = readonly [readonly number[], number];

function yesNo(names: readonly string[], rows: readonly Row[]): Ratings {
  return {
    names,
    x: rows.map(([x]) => x),
    answer: rows.map(([, answer]) => answer),
    categories: ['no', 'yes'],
  };
}

const remaining = overlapping.x.map((x, i): Row => [[0, x], overlapping.yes[i]!]);
/** Whoever meets the urgent case says yes. */
const quasi = yesNo(['urgent', 'other'], [...remaining, [[1, -1], 1], [[1, 1], 1]]);
const alone = fitOf(
  ratingsOf(
    yesNo(
      ['other'],
      remaining.map(([x, y]): Row => [[x[1]!], y]),
    ),
  ),
);

function separated(fit: Fit) {
  return fit.problems.flatMap((problem) => (problem.kind === 'separated' ? problem.coefficients : []));
}

test('a level at which everyone agrees is named with its side, and has no estimate', () => {
  const fit = fitOf(ratingsOf(quasi));
  expect(separated(fit)).toEqual([{ name: 'urgent', direction: 1 }]);
  expect(estimate(fit, 'urgent')).toBeNaN();
  expect(fit.converged).toBe(true);
});

test('what is not separated is estimated as from the answers that remain', () => {
  const fit = fitOf(ratingsOf(quasi));
  expect(Math.abs(estimate(fit, 'other') - estimate(alone, 'other'))).toBeLessThan(maximumTolerance);
  expect(estimate(fit, 'threshold:no|yes')).toBeCloseTo(estimate(alone, 'threshold:no|yes'), 7);
  expect(fit.logLikelihood).toBeCloseTo(alone.logLikelihood, 9);
});

test('the covariance of what is not separated is that of the answers that remain', () => {
  const fit = fitOf(ratingsOf(quasi));
  for (const kind of ['classic', 'robust', 'respondent'] as const) {
    expect(fit.covariance[kind][4]).toBeCloseTo(alone.covariance[kind][0]!, 7);
    expect(fit.covariance[kind][0]).toBeNaN();
  }
});

test('one contrary answer ends a separation', () => {
  const contrary = { ...quasi, x: [...quasi.x, [1, 0]], answer: [...quasi.answer, 0] };
  const fit = fitOf(ratingsOf(contrary));
  expect(fit.problems).toEqual([]);
  // At the level, 2 of 3 said yes; the estimate is finite.
  expect(estimate(fit, 'urgent')).toBeGreaterThan(0);
});

test('answers foretold wholly have log-likelihood 0, all hits, and no estimate', () => {
  const rows = [-2, -1, 1, 3].map((x): Row => [[x], Number(x > 0)]);
  const fit = fitOf(ratingsOf(yesNo(['a'], rows)));
  expect(separated(fit)).toEqual([{ name: 'a', direction: 1 }]);
  expect(fit.estimate.every(Number.isNaN)).toBe(true);
  expect(fit.logLikelihood).toBeCloseTo(0, 12);
  expect(fit.hits).toBe(1);
});

test('a separation of the lowest and highest answers keeps the threshold that can be told', () => {
  // At 0 people answer 1 or 2, at 1 they answer 2 or 3: the criterion and the upper threshold run off
  // together, and each side is a coin: 1 of 4, and 3 of 5.
  const fit = fitOf(
    ratingsOf({
      names: ['a'],
      x: [0, 0, 0, 0, 1, 1, 1, 1, 1].map((x) => [x]),
      answer: [0, 1, 1, 1, 2, 2, 2, 1, 1],
      categories: ['1', '2', '3'],
    }),
  );
  expect(separated(fit)).toEqual([{ name: 'a', direction: 1 }]);
  expect(estimate(fit, 'threshold:1|2')).toBeCloseTo(Math.log(1 / 3), 9);
  expect(estimate(fit, 'threshold:2|3')).toBeNaN();
  const coins = Math.log(1 / 4) + 3 * Math.log(3 / 4) + 3 * Math.log(3 / 5) + 2 * Math.log(2 / 5);
  expect(fit.logLikelihood).toBeCloseTo(coins, 9);
});

test('a profile that is always chosen where it is offered is named, and the rest is estimated', () => {
  const others = [-1, 0, 2, 1, -2, 0.5];
  const open = others.map((x) => [
    [0, x],
    [0, 0.3],
  ]);
  const answer = [1, 1, 0, 1, 0, 0];
  const settled = others.map((x) => [
    [1, x],
    [0, 1],
  ]);
  const fit = fitOf(
    choicesOf({
      names: ['own', 'x'],
      scenarios: [...open, ...settled],
      answer: [...answer, 0, 0, 0, 0, 0, 0],
    }),
  );
  const rest = fitOf(choicesOf({ names: ['x'], scenarios: open.map((s) => s.map(([, x]) => [x!])), answer }));
  expect(separated(fit)).toEqual([{ name: 'own', direction: 1 }]);
  expect(Math.abs(estimate(fit, 'x') - estimate(rest, 'x'))).toBeLessThan(maximumTolerance);
  expect(fit.logLikelihood).toBeCloseTo(rest.logLikelihood, 9);
  // Six settled scenarios are all hit.
  expect(fit.hits * 12).toBeCloseTo(6 + rest.hits * 6, 9);
});

const levels = fc.array(fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 })), {
  minLength: 6,
  maxLength: 30,
});

property('answers are not called separated where every profile has both answers', [levels], (profiles) => {
  const rows = profiles.flatMap((x): Row[] => [
    [x, 0],
    [x, 1],
  ]);
  const fit = fitOf(ratingsOf(yesNo(['a', 'b'], rows)));
  expect(separated(fit)).toEqual([]);
});

property(
  'answers on the two sides of a line are called separated, whatever happens on it',
  [levels, fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }))],
  (profiles, [a, b]) => {
    const rows = profiles.map((x, i): Row => {
      const side = a * x[0] + b * x[1] - 0.5 * Math.abs(a);
      return [x, side === 0 ? i % 2 : Number(side > 0)];
    });
    fc.pre(rows.some(([, y]) => y === 0) && rows.some(([, y]) => y === 1));
    fc.pre(rows.some(([x]) => a * x[0]! + b * x[1]! !== 0.5 * Math.abs(a)));
    const fit = fitOf(ratingsOf(yesNo(['a', 'b'], rows)));
    expect(separated(fit).length).toBeGreaterThan(0);
    expect(fit.converged).toBe(true);
  },
);

property(
  'the log-likelihood at the limit is what a vanishing penalty leads to',
  [levels, fc.infiniteStream(fc.integer({ min: 0, max: 2 }))],
  (profiles, stream) => {
    const answer = profiles.map(() => stream.next().value!);
    fc.pre(new Set(answer).size === 3);
    const data = ratingsOf({
      names: ['a', 'b'],
      x: profiles.map((x) => [...x]),
      answer,
      categories: ['1', '2', '3'],
    });
    const codings = ['a', 'b'].map((criterion, first) => ({
      criterion,
      first,
      names: [criterion],
      matrix: [[1]],
    }));
    const near = fitOf(data, { model: { family: 'fixed', ridge: 1e-8, codings } });
    const fit = fitOf(data);
    expect(fit.logLikelihood).toBeGreaterThanOrEqual(near.logLikelihood - 1e-9);
    // The penalty of log-odds of some tens, over a spread of 1 or more, is of the order of 1e-5.
    expect(fit.logLikelihood - near.logLikelihood).toBeLessThan(1e-4);
  },
);
