import { expect, test } from 'vitest';
import { answerCounter, noAnswer } from '../../src/estimation/answer-counts.ts';
import { fitCounts } from '../../src/estimation/counted-fit.ts';
import type { Fit } from '../../src/estimation/fit.ts';
import { maximumLikelihood } from '../../src/estimation/model.ts';
import { fitOf, makeKernel, ratingsOf } from './fitting.ts';

/** The last scenario is the first again. */
const profiles = [
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
  [0, 1],
  [1, 1],
];
const J = profiles.length;
const categories = ['no', 'perhaps', 'yes'];
const names = ['a', 'b'];

/** Made by no model: 30 people of whom some are stricter, and some skip a scenario. */
const answers = Uint8Array.from({ length: 30 * J }, (_, at) => {
  const [n, j] = [Math.floor(at / J), at % J];
  if ((n + 2 * j) % 17 === 0) return noAnswer;
  const wish = 1 + 0.4 * profiles[j]![0]! - 0.3 * profiles[j]![1]! + (n % 3) / 2 - 0.5;
  return Math.max(0, Math.min(2, Math.round(wish + ((7 * n + 5 * at) % 5) / 2 - 1)));
});

const rows = [...answers.keys()].filter((at) => answers[at] !== noAnswer);
const byRow = fitOf(
  ratingsOf({
    names,
    x: rows.map((at) => profiles[at % J]!),
    answer: rows.map((at) => answers[at]!),
    categories,
    respondent: rows.map((at) => Math.floor(at / J)),
  }),
);

function counted(...chunks: readonly Uint8Array[]): Fit {
  const counter = answerCounter(J, categories.length);
  for (const chunk of chunks) counter.add(chunk);
  const scenarios = { names, x: Float64Array.from(profiles.flat()), categories };
  const outcome = fitCounts(scenarios, counter.counts(), maximumLikelihood, makeKernel, () => undefined);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

test('fitCounts is the fit on a row per rating, with its clustered errors', () => {
  const fit = counted(answers);
  expectNear(fit.estimate, byRow.estimate);
  for (const kind of ['classic', 'robust', 'respondent'] as const) {
    expectNear(fit.covariance[kind], byRow.covariance[kind]);
  }
  expectNear([fit.logLikelihood, fit.logLikelihoodShares], [byRow.logLikelihood, byRow.logLikelihoodShares]);
  expectNear([fit.logLikelihoodNull, fit.hits], [byRow.logLikelihoodNull, byRow.hits]);
  expect(fit.respondents).toBe(30);
  expect(fit.scenarios).toBe(rows.length);
  expect(fit.problems).toEqual(byRow.problems);
});

test('answers counted in pieces are answers counted at once', () => {
  expect(counted(answers.subarray(0, 7 * J), answers.subarray(7 * J))).toEqual(counted(answers));
});

test('an answerCounter takes only answers of whole people on its categories', () => {
  expect(() => counted(answers.subarray(1))).toThrow(RangeError);
  expect(() => counted(answers.map((answer) => answer + 1))).toThrow(RangeError);
});

function expectNear(actual: ArrayLike<number>, expected: ArrayLike<number>) {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    expect(Math.abs(actual[i]! - expected[i]!)).toBeLessThanOrEqual(1e-10 * (1 + Math.abs(expected[i]!)));
  }
}
