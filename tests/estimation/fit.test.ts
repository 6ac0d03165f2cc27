import { expect, test } from 'vitest';
import { commonestShare } from '../../src/estimation/statistics.ts';
import { choicesOf, estimate, example, fitOf, fitted, keptRows, ratingsOf } from './fitting.ts';

const data = example();
const whole = fitOf(ratingsOf(data));

test('the reported log-likelihoods of ratings follow from counts', () => {
  const counts = [0, 1, 2].map((c) => data.answer.filter((answer) => answer === c).length);
  const shares = counts.reduce((sum, n) => sum + n * Math.log(n / 72), 0);
  expect(whole.logLikelihoodNull).toBeCloseTo(-72 * Math.log(3), 10);
  expect(whole.logLikelihoodShares).toBeCloseTo(shares, 10);
  expect(whole.logLikelihood).toBeGreaterThan(shares);
});

test('the log-likelihood with shares of a choice counts each place when profiles have no names', () => {
  const scenarios = [0.2, -1, 3, 0.5, 0.7, -0.1].map((x) => [[x], [1 - x], [0]]);
  const fit = fitOf(choicesOf({ names: ['x'], scenarios, answer: [0, 0, 1, 0, 1, 2] }));
  expect(fit.logLikelihoodNull).toBeCloseTo(-6 * Math.log(3), 10);
  expect(fit.logLikelihoodShares).toBeCloseTo(3 * Math.log(3 / 6) + 2 * Math.log(2 / 6) + Math.log(1 / 6), 9);
});

test('the log-likelihood with shares of a choice goes by names where there are some', () => {
  const scenarios = [0.2, -1, 3, 0.5].map((x) => [[x], [1 - x]]);
  const unnamed = choicesOf({ names: ['x'], scenarios, answer: [0, 1, 1, 0] });
  // Named 0 and 1 in turn: name 0 is chosen in scenarios 0 and 1, and in 2; name 1 in 3.
  const fit = fitOf({ ...unnamed, profile: Int32Array.of(0, 1, 1, 0, 1, 0, 1, 0) });
  expect(fit.logLikelihoodShares).toBeCloseTo(3 * Math.log(3 / 4) + Math.log(1 / 4), 9);
});

test('hits are the share of answers that were most probable, and equally probable ones share them', () => {
  // With thresholds alone the commonest answer is most probable.
  const answer = [0, 0, 0, 1, 1, 2];
  const common = fitOf(
    ratingsOf({ names: [], x: answer.map(() => []), answer, categories: ['1', '2', '3'] }),
  );
  expect(common.hits).toBeCloseTo(3 / 6, 12);
  // A profile chosen as often as the other makes both equally probable.
  const scenarios = [0, 1, 2, 3].map(() => [[1], [0]]);
  expect(fitOf(choicesOf({ names: ['x'], scenarios, answer: [0, 1, 0, 1] })).hits).toBeCloseTo(0.5, 12);
});

test('commonestShare counts categories by weight, and chosen profiles by name or place', () => {
  const judged = { names: [], x: [[], [], [], []], answer: [0, 0, 1, 2], categories: ['1', '2', '3'] };
  expect(commonestShare(ratingsOf({ ...judged, weight: [1, 1, 1, 5] }))).toBe(5 / 8);
  const scenarios = [0.2, -1, 3, 0.5].map((x) => [[x], [1 - x]]);
  const unnamed = choicesOf({ names: ['x'], scenarios, answer: [0, 1, 1, 0] });
  expect(commonestShare(unnamed)).toBe(2 / 4);
  // Of the names 0 and 1 in turn, 0 is chosen in scenarios 0 to 2 and 1 in the last.
  const named = { ...unnamed, profile: Int32Array.of(0, 1, 1, 0, 1, 0, 1, 0) };
  expect(commonestShare(named)).toBe(3 / 4);
});

test('a category nobody used is named, has no threshold, and changes nothing else', () => {
  const answer = data.answer.map((c) => [1, 2, 4][c]!);
  const fit = fitOf(ratingsOf({ ...data, answer, categories: ['a', 'b', 'c', 'd', 'e'] }));
  expect(fit.problems).toEqual([
    { kind: 'unused-category', category: 'a', mergedWith: 'b' },
    { kind: 'unused-category', category: 'd', mergedWith: 'c' },
  ]);
  expect(estimate(fit, 'threshold:a|b')).toBeNaN();
  expect(estimate(fit, 'threshold:b|c')).toBeCloseTo(estimate(whole, 'threshold:1|2'), 10);
  expect(estimate(fit, 'threshold:c|d')).toBeNaN();
  expect(estimate(fit, 'threshold:d|e')).toBeCloseTo(estimate(whole, 'threshold:2|3'), 10);
  expect(estimate(fit, 'a')).toBeCloseTo(estimate(whole, 'a'), 10);
  expect(fit.covariance.classic[0]).toBeCloseTo(whole.covariance.classic[0]!, 10);
  expect(fit.parameters).toBe(whole.parameters);
});

test('one answer throughout gives no fit but says which', () => {
  const answer = data.answer.map(() => 1);
  expect(fitted(ratingsOf({ ...data, answer }))).toEqual({
    ok: false,
    problem: [{ kind: 'no-variation', category: '2' }],
  });
});

test('fewer answers than parameters give no fit', () => {
  const few = { ...keptRows(data, (row) => row < 4), answer: [0, 1, 2, 0] };
  expect(fitted(ratingsOf(few))).toEqual({
    ok: false,
    problem: [{ kind: 'too-few-answers', answers: 4, parameters: 5 }],
  });
});

test('no rows at all give no fit', () => {
  const empty = ratingsOf({ names: ['a'], x: [], answer: [], categories: ['1', '2'] });
  expect(fitted(empty)).toEqual({
    ok: false,
    problem: [{ kind: 'too-few-answers', answers: 0, parameters: 2 }],
  });
});

test('as many people as parameters are too few for errors by respondent', () => {
  const five = fitOf(ratingsOf(keptRows(data, (row) => data.respondent![row]! < 5)));
  expect(five.problems).toContainEqual({ kind: 'too-few-people', respondents: 5, parameters: 5 });
  expect(whole.problems).toEqual([]);
});

test('thresholds come out in increasing order from a start far away', () => {
  // Nearly everyone answers in the middle, so that the outer categories are hard to tell.
  const rows = Array.from({ length: 200 }, (_, i) => ({
    x: [(i % 7) - 3],
    answer: i % 50 === 0 ? 0 : i % 50 === 1 ? 2 : 1,
  }));
  const fit = fitOf(
    ratingsOf({
      names: ['x'],
      x: rows.map(({ x }) => x),
      answer: rows.map(({ answer }) => answer),
      categories: ['1', '2', '3'],
    }),
  );
  expect(fit.converged).toBe(true);
  expect(estimate(fit, 'threshold:1|2')).toBeLessThan(estimate(fit, 'threshold:2|3'));
});

test('the path ends at the log-likelihood of the fit', () => {
  expect(whole.path.at(-1)?.logLikelihood).toBeCloseTo(whole.logLikelihood, 10);
  expect(whole.path.at(-1)?.gradientNorm).toBe(whole.gradientNorm);
  expect(whole.path.map(({ iteration }) => iteration)).toEqual([...whole.path.keys()]);
});

test('weights under which the likelihood overflows end without convergence and without estimates', () => {
  const weight = data.answer.map((_, row) => (row === 0 ? 1e308 : 1));
  const outcomes = [
    fitOf(ratingsOf({ ...data, weight })),
    fitOf(ratingsOf({ ...data, weight: weight.map((w) => 1e307 * Math.min(w, 10)) })),
  ];
  for (const { converged, stop, estimate: values, covariance, problems } of outcomes) {
    expect(converged).toBe(false);
    expect(stop).not.toBe('gradient');
    expect([...values, ...covariance.respondent].every(Number.isNaN)).toBe(true);
    expect(problems.map(({ kind }) => kind)).toContain('no-convergence');
  }
});

test.each([1e-200, 1e160, 1e200])(
  'a column times %d has its estimate divided by that, and the fit is the same',
  (by) => {
    const scaled = fitOf(ratingsOf({ ...data, x: data.x.map(([a, b, c]) => [a!, b!, c! * by]) }));
    expect(scaled.converged).toBe(true);
    expect(scaled.problems).toEqual([]);
    expect(scaled.logLikelihood).toBeCloseTo(whole.logLikelihood, 9);
    expect(estimate(scaled, 'c') * by).toBeCloseTo(estimate(whole, 'c'), 9);
    expect(estimate(scaled, 'a')).toBeCloseTo(estimate(whole, 'a'), 9);
    expect(estimate(scaled, 'threshold:1|2')).toBeCloseTo(estimate(whole, 'threshold:1|2'), 9);
    // The variance of c would be 1e400, 1e-320 and 1e-400: no double holds it.
    const P = whole.names.length;
    expect(scaled.covariance.respondent[2 * P + 2]).toBeNaN();
    expect(scaled.covariance.respondent[0]).toBeCloseTo(whole.covariance.respondent[0]!, 9);
  },
);

test('a column of the smallest doubles is named as one that the data cannot tell', () => {
  const fit = fitOf(ratingsOf({ ...data, x: data.x.map(([a, b, c]) => [a!, b!, c! * 1e-310]) }));
  expect(estimate(fit, 'c')).toBeNaN();
  expect(fit.problems).toEqual([{ kind: 'not-identified', coefficients: ['c'], sets: [['c']] }]);
});

test('choices too do not depend on the size of a column', () => {
  const scenarios = (by: number) => [0.2, -1, 3, 0.5, 0.7, -0.1].map((x) => [[x * by], [(1 - x) * by]]);
  const answer = [0, 0, 1, 0, 1, 1];
  const one = fitOf(choicesOf({ names: ['x'], scenarios: scenarios(1), answer }));
  const huge = fitOf(choicesOf({ names: ['x'], scenarios: scenarios(1e160), answer }));
  expect(huge.logLikelihood).toBeCloseTo(one.logLikelihood, 9);
  expect(huge.estimate[0]! * 1e160).toBeCloseTo(one.estimate[0]!, 9);
});
