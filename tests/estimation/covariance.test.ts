import { expect, test } from 'vitest';
import { choicesOf, example, fitOf, type Ratings, ratingsOf } from './fitting.ts';

const data = example();
const fit = fitOf(ratingsOf(data));

test('the classic variance of a share is that of its logit: 1 / (n p (1 − p))', () => {
  const answer = [0, 0, 0, 1, 1, 1, 1, 1, 1, 1];
  const { covariance, estimate } = fitOf(
    ratingsOf({ names: [], x: answer.map(() => []), answer, categories: ['no', 'yes'] }),
  );
  expect(estimate[0]).toBeCloseTo(Math.log(0.3 / 0.7), 10);
  expect(covariance.classic[0]).toBeCloseTo(1 / (10 * 0.3 * 0.7), 10);
  // With a constant alone the mean square of the scores equals the information.
  expect(covariance.robust[0]).toBeCloseTo(1 / (10 * 0.3 * 0.7), 10);
});

test('the variance of a single difference in a choice of two is that of its logit', () => {
  const answer = [0, 0, 0, 0, 1];
  const scenarios = answer.map(() => [[1], [0]]);
  const { covariance } = fitOf(choicesOf({ names: ['a'], scenarios, answer }));
  expect(covariance.classic[0]).toBeCloseTo(1 / (5 * 0.8 * 0.2), 8);
});

test('people who each gave every answer twice have half the classic and the same respondent variance', () => {
  const twice = fitOf(ratingsOf(repeated(data)));
  for (const [at, value] of fit.covariance.classic.entries()) {
    expect(twice.covariance.classic[at]).toBeCloseTo(value / 2, 9);
    expect(twice.covariance.robust[at]).toBeCloseTo(fit.covariance.robust[at]! / 2, 9);
    expect(twice.covariance.respondent[at]).toBeCloseTo(fit.covariance.respondent[at]!, 9);
  }
});

test('a weight of 2 is two equal rows, in each covariance', () => {
  const weighted = fitOf(ratingsOf({ ...data, weight: data.answer.map(() => 2) }));
  const twice = fitOf(ratingsOf(repeated(data)));
  for (const kind of ['classic', 'robust', 'respondent'] as const) {
    for (const [at, value] of twice.covariance[kind].entries()) {
      expect(weighted.covariance[kind][at]).toBeCloseTo(value, 10);
    }
  }
  expect(weighted.scenarios).toBe(144);
  expect(weighted.respondents).toBe(12);
});

test('without people every row is a respondent of its own, weights counted', () => {
  const { respondent: _, ...rows } = data;
  const alone = fitOf(ratingsOf({ ...rows, weight: data.answer.map(() => 2) }));
  expect(alone.covariance.respondent).toEqual(alone.covariance.robust);
  expect(alone.respondents).toBe(144);
});

test('a column in other units has its error in those units', () => {
  const scaled = fitOf(ratingsOf({ ...data, x: data.x.map(([a, b, c]) => [a!, b! / 1000 + 5, c!]) }));
  for (const kind of ['classic', 'robust', 'respondent'] as const) {
    const se = (of: typeof fit) => Math.sqrt(of.covariance[kind][1 * 5 + 1]!);
    expect(se(scaled) / se(fit)).toBeCloseTo(1000, 5);
  }
});

test('people who all answer alike have no error by respondent, and are named', () => {
  // Six times the same five answers; a share of 2 in 5 makes the logit ln(2/3) whatever the people.
  const answer = Array.from({ length: 6 }, () => [0, 0, 1, 1, 1]).flat();
  const respondent = answer.map((_, s) => Math.floor(s / 5));
  const data = ratingsOf({
    names: [],
    x: answer.map(() => []),
    answer,
    categories: ['no', 'yes'],
    respondent,
  });
  const { estimate, covariance, problems } = fitOf(data);
  expect(estimate[0]).toBeCloseTo(Math.log(2 / 3), 10);
  expect(covariance.respondent[0]).toBeNaN();
  expect(covariance.classic[0]).toBeCloseTo(1 / (30 * 0.4 * 0.6), 10);
  expect(problems).toEqual([
    { kind: 'identical-people', respondents: 6, coefficients: ['threshold:no|yes'] },
  ]);
});

test('one person has no error by respondent', () => {
  const answer = [0, 0, 1, 1, 1];
  const data = { names: [], x: answer.map(() => []), answer, categories: ['no', 'yes'] };
  const { covariance, problems } = fitOf(ratingsOf({ ...data, respondent: answer.map(() => 0) }));
  expect(covariance.respondent[0]).toBeNaN();
  expect(problems).toEqual([{ kind: 'too-few-people', respondents: 1, parameters: 1 }]);
});

function repeated(ratings: Ratings): Ratings {
  return {
    ...ratings,
    x: [...ratings.x, ...ratings.x],
    answer: [...ratings.answer, ...ratings.answer],
    respondent: [...ratings.respondent!, ...ratings.respondent!],
  };
}
