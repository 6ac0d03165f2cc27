import { expect, test } from 'vitest';
import type { Coding } from '../../src/study/coding.ts';
import { estimate, fitOf, type Ratings, ratingsOf } from './fitting.ts';

/** The effects of levels 0, 1 and 2 of one criterion with the given level as reference. */
function effectsCoding(reference: number): Coding {
  const own = [0, 1, 2].filter((level) => level !== reference);
  return {
    criterion: 'c',
    first: 0,
    names: own.map((level) => `c:${level}`),
    matrix: [0, 1, 2].map((level) =>
      own.map((weight) => (level === reference ? -1 : Number(level === weight))),
    ),
  };
}

const levels = [0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2];
const yes = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0];

function coded(coding: Coding): Ratings {
  return {
    names: coding.names,
    x: levels.map((level) => coding.matrix[level]!),
    answer: yes,
    categories: ['no', 'yes'],
  };
}

function penalised(reference: number, ridge: number) {
  const coding = effectsCoding(reference);
  return fitOf(ratingsOf(coded(coding)), { model: { family: 'fixed', ridge, codings: [coding] } });
}

test('the penalised fit does not depend on the reference level', () => {
  const [a, b] = [penalised(2, 1), penalised(0, 1)];
  expect(estimate(a, 'c:1')).toBeCloseTo(estimate(b, 'c:1'), 9);
  expect(-estimate(a, 'c:0') - estimate(a, 'c:1')).toBeCloseTo(estimate(b, 'c:2'), 9);
  expect(estimate(a, 'threshold:no|yes')).toBeCloseTo(estimate(b, 'threshold:no|yes'), 9);
});

test('the penalty keeps separated answers finite and nothing is called separated', () => {
  const fit = penalised(2, 1);
  expect(fit.problems).toEqual([]);
  expect(Number.isFinite(estimate(fit, 'c:0'))).toBe(true);
  expect(penalised(2, 0).problems[0]?.kind).toBe('separated');
});

test('at the penalised maximum the score of each weight equals the penalty’s slope', () => {
  const ridge = 0.7;
  const fit = penalised(2, ridge);
  const effects = [estimate(fit, 'c:0'), estimate(fit, 'c:1')];
  effects.push(-effects[0]! - effects[1]!);
  const tau = estimate(fit, 'threshold:no|yes');
  // Score of the logit: Σ x (y − p); slope of ridge/2 Σ effect²: ridge (effect − effect of the reference).
  for (const weight of [0, 1]) {
    const score = levels.reduce((sum, level, i) => {
      const p = 1 / (1 + Math.exp(tau - effects[level]!));
      return sum + (level === 2 ? -1 : Number(level === weight)) * (yes[i]! - p);
    }, 0);
    expect(score).toBeCloseTo(ridge * (effects[weight]! - effects[2]!), 8);
  }
});

test('the log-likelihood of a penalised fit is without the penalty, and not above the plain one', () => {
  const contrary = { ...coded(effectsCoding(2)), answer: yes.with(0, 0) };
  const plain = fitOf(ratingsOf(contrary));
  const coding = effectsCoding(2);
  const fit = fitOf(ratingsOf(contrary), { model: { family: 'fixed', ridge: 1, codings: [coding] } });
  expect(fit.logLikelihood).toBeLessThan(plain.logLikelihood);
  // A free effect for each level and threshold makes the shares 2/3, 2/4 and 1/5 exact.
  const shares =
    2 * Math.log(2 / 3) + Math.log(1 / 3) + 4 * Math.log(1 / 2) + Math.log(1 / 5) + 4 * Math.log(4 / 5);
  expect(plain.logLikelihood).toBeCloseTo(shares, 9);
});
