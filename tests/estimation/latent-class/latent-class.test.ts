import { describe, expect, test } from 'vitest';
import {
  bestOf,
  type ClassProgress,
  latentClass,
} from '../../../src/estimation/latent-class/latent-class.ts';
import { expected } from '../../../src/estimation/latent-class/mixture.ts';
import { expectedObjective, mixtureObjective } from '../../../src/estimation/latent-class/objective.ts';
import { prepared } from '../../../src/estimation/latent-class/prepare.ts';
import { startFrom } from '../../../src/estimation/latent-class/start.ts';
import { choicesOf, makeKernel } from '../fitting.ts';
import { choices, classOf, modelOf, ratings, weights } from '../two-classes.ts';
import { errorOf, estimate, fitOf, fitted } from './fits.ts';

const data = choices();
const fit = fitOf(data, { bootstrap: 10 });

test('the weights and shares that made the choices come back within three errors', () => {
  for (const [q, [a, b]] of weights.entries()) {
    expect(Math.abs(estimate(fit, `class${q + 1}:a`) - a) / errorOf(fit, `class${q + 1}:a`)).toBeLessThan(3);
    expect(Math.abs(estimate(fit, `class${q + 1}:b`) - b) / errorOf(fit, `class${q + 1}:b`)).toBeLessThan(3);
  }
  expect(fit.classes[0]!.share).toBeCloseTo(2 / 3, 1);
  const right = Array.from({ length: 90 }, (_, n) => fit.memberships[n * 2 + classOf(n)]! > 0.5);
  expect(right.filter(Boolean).length).toBeGreaterThan(85);
  expect(fit.problems).toEqual([]);
});

test('the log-likelihood is that of the estimates, without the penalty', () => {
  const K = 2;
  let sum = 0;
  for (let n = 0; n < 90; n++) {
    let own = 0;
    fit.classes.forEach(({ share, coefficients }) => {
      let product = share;
      for (let s = n * 10; s < n * 10 + 10; s++) {
        const utilities = [0, 1, 2].map((j) =>
          coefficients.reduce(
            (total, { parameter }, k) => total + fit.estimate[parameter]! * data.x[(s * 3 + j) * K + k]!,
            0,
          ),
        );
        const all = utilities.reduce((total, utility) => total + Math.exp(utility), 0);
        product *= Math.exp(utilities[data.answer[s]!]!) / all;
      }
      own += product;
    });
    sum += Math.log(own);
  }
  expect(fit.logLikelihood).toBeCloseTo(sum, 8);
});

test('the default penalty moves no estimate by a thousandth of its error', () => {
  const plain = fitOf(data, { ridge: 0 });
  for (const name of fit.names) {
    expect(Math.abs(estimate(fit, name) - estimate(plain, name))).toBeLessThan(1e-3 * errorOf(fit, name));
  }
  expect(plain.logLikelihood - fit.logLikelihood).toBeGreaterThanOrEqual(0);
  expect(plain.logLikelihood - fit.logLikelihood).toBeLessThan(1e-6);
});

test('classes come largest first, whatever the start', () => {
  for (const seed of [1, 2, 3]) {
    const shares = fitOf(data, { seed, starts: 1 }).classes.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares[0]! + shares[1]!).toBeCloseTo(1, 12);
  }
});

test('starts run apart, each on a mixture of its own, give the same bits as in one go', () => {
  const task = () => {
    const outcome = prepared(data, modelOf(), makeKernel);
    if (!outcome.ok) throw new Error('not prepared');
    return outcome.value;
  };
  const apart = [2, 0, 1].map((index) => startFrom(task(), index, () => undefined));
  const again = bestOf(
    task(),
    apart.toSorted((a, b) => a.index - b.index),
    makeKernel,
    () => undefined,
  );
  expect(again).toEqual(fitted(data));
});

test('no step of a start lowers the likelihood, and each is reported', () => {
  const steps: ClassProgress[] = [];
  latentClass(data, modelOf({ starts: 4 }), makeKernel, (progress) => steps.push(progress));
  for (let start = 0; start < 4; start++) {
    const path = steps.flatMap((each) => (each.kind === 'start' && each.start === start ? [each.step] : []));
    expect(path.map(({ iteration }) => iteration)).toEqual([...path.keys()]);
    for (const [i, { logLikelihood }] of path.entries()) {
      if (i > 0) expect(logLikelihood).toBeGreaterThanOrEqual(path[i - 1]!.logLikelihood - 1e-9);
    }
  }
});

test('people of distinct classes nearly always stay together and apart', () => {
  expect(fit.staying.together).toBeGreaterThan(0.9);
  expect(fit.staying.apart).toBeGreaterThan(0.9);
});

test('a column in other units has its weights in those units, and the fit is the same', () => {
  const scaled = fitOf({ ...data, x: data.x.map((value, at) => (at % 2 === 0 ? value * 1000 : value)) });
  expect(scaled.logLikelihood).toBeCloseTo(fit.logLikelihood, 8);
  expect(estimate(scaled, 'class1:a') * 1000).toBeCloseTo(estimate(fit, 'class1:a'), 6);
  expect(errorOf(scaled, 'class1:a') * 1000).toBeCloseTo(errorOf(fit, 'class1:a'), 6);
});

test('a row of weight 2 counts as two equal rows', () => {
  const twice = data.weight.map((_, s) => (s % 10 === 0 ? 2 : 1));
  const rows = Array.from(data.answer.keys()).flatMap((s) => (s % 10 === 0 ? [s, s] : [s]));
  const repeated = choicesOf({
    names: data.names,
    scenarios: rows.map((s) =>
      [0, 1, 2].map((j) => [...data.x.subarray((s * 3 + j) * 2, (s * 3 + j) * 2 + 2)]),
    ),
    answer: rows.map((s) => data.answer[s]!),
    respondent: rows.map((s) => data.respondent[s]!),
  });
  expect(fitOf({ ...data, weight: twice }).logLikelihood).toBeCloseTo(fitOf(repeated).logLikelihood, 8);
});

describe('ratings', () => {
  const rated = ratings();
  const whole = fitOf(rated);

  test('have one strictness a class, up where fewer agree, and thresholds of the first class', () => {
    expect(whole.names).toEqual([
      'class1:a',
      'class1:b',
      'class2:a',
      'class2:b',
      'class2:strictness',
      'threshold:1|2',
      'threshold:2|3',
      'threshold:3|4',
      'class2:share',
    ]);
    const truth = [2, -1, -0.5, 1.5, 1.5, -1, 0.5, 1.5];
    truth.forEach((value, p) => {
      expect(Math.abs(whole.estimate[p]! - value) / errorOf(whole, whole.names[p]!)).toBeLessThan(3);
    });
    expect(whole.classes[1]!.coefficients.map(({ name }) => name)).toEqual(['a', 'b', 'strictness']);
  });

  test('moved along a column move the thresholds by its weight and the strictness by the difference', () => {
    const moved = fitOf({ ...rated, x: rated.x.map((value, at) => (at % 2 === 0 ? value + 3 : value)) });
    const [a, b] = [estimate(whole, 'class1:a'), estimate(whole, 'class2:a')];
    expect(estimate(moved, 'threshold:1|2')).toBeCloseTo(estimate(whole, 'threshold:1|2') + 3 * a, 6);
    expect(estimate(moved, 'class2:strictness')).toBeCloseTo(
      estimate(whole, 'class2:strictness') + 3 * (b - a),
      6,
    );
  });

  test('of which a category was never given have no threshold there', () => {
    const answer = rated.answer.map((c) => (c === 3 ? 4 : c));
    const gap = fitOf({ ...rated, answer, categories: ['1', '2', '3', '4', '5'] });
    expect(estimate(gap, 'threshold:3|4')).toBeNaN();
    expect(estimate(gap, 'threshold:4|5')).toBeCloseTo(estimate(whole, 'threshold:3|4'), 8);
    expect(estimate(gap, 'class2:share')).toBeCloseTo(estimate(whole, 'class2:share'), 8);
    expect(gap.problems).toEqual([{ kind: 'unused-category', category: '4', mergedWith: '3' }]);
  });

  test('have gradients and Hessians that match differences, with membership by answers too', () => {
    const membership = { names: ['m'], x: Float64Array.from({ length: 90 }, (_, n) => Number(n % 2)) };
    const task = prepared(rated, modelOf({ classes: 3, membership, ridge: 0.5 }), makeKernel);
    if (!task.ok) throw new Error('not prepared');
    const { mixture } = task.value;
    const D = mixture.layout.parameters;
    // Some point that is no maximum: weights, strictness, then thresholds in order, then shares.
    const at = Float64Array.of(0.5, -1, 1, 0.3, -0.7, 0.2, 0.4, -0.6, -1, 0.3, 1.2, 0.2, -0.5, 0.1, 0.7);
    expect(at.length).toBe(D);
    const evaluate = (point: Float64Array) => {
      const gradient = new Float64Array(D);
      const hessian = new Float64Array(D * D);
      const value = mixtureObjective(mixture)(point, gradient, hessian);
      return { value, gradient, hessian };
    };
    const here = evaluate(at);
    const h = 1e-5;
    for (let d = 0; d < D; d++) {
      const up = evaluate(at.with(d, at[d]! + h));
      const down = evaluate(at.with(d, at[d]! - h));
      expect(here.gradient[d]).toBeCloseTo((up.value - down.value) / (2 * h), 4);
      for (let e = 0; e < D; e++) {
        const slope = (up.gradient[e]! - down.gradient[e]!) / (2 * h);
        expect(here.hessian[d * D + e]).toBeCloseTo(slope, 4);
      }
    }
    const gradient = new Float64Array(D);
    expect(expectedObjective(mixture)(at, gradient, new Float64Array(D * D))).toBe(here.value);
    expect(gradient).toEqual(here.gradient);
  });
});

describe('membership by a background answer', () => {
  // Class 2 is nearly all of those who answered yes, and few others.
  const yes = (n: number) => n % 2 === 1;
  const picked = (n: number) => (yes(n) ? Number(n % 10 !== 1) : Number(n % 10 === 0));
  const chosen = choices(100, picked);
  const column = (value: number) => Float64Array.from({ length: 100 }, (_, n) => (yes(n) ? value : 0));
  const byAnswer = fitOf(chosen, { membership: { names: ['q:yes'], x: column(1) } });
  const second = estimate(byAnswer, 'class2:a') < 0;

  test('gives log-odds of the class for who answered so', () => {
    // Of those who said yes 40 of 50 are in it and of the others 10: log-odds 1.386 and −1.386.
    const sign = second ? 1 : -1;
    expect(sign * estimate(byAnswer, 'class2:share')).toBeCloseTo(-1.4, 0);
    expect(sign * estimate(byAnswer, 'class2:share:q:yes')).toBeCloseTo(2.8, 0);
  });

  test('does not depend on how the answer is written', () => {
    const written = fitOf(chosen, { membership: { names: ['q:yes'], x: column(10) } });
    expect(10 * estimate(written, 'class2:share:q:yes')).toBeCloseTo(
      estimate(byAnswer, 'class2:share:q:yes'),
      6,
    );
    expect(written.logLikelihood).toBeCloseTo(byAnswer.logLikelihood, 8);
  });

  test('is refused by name for a column that says the same of everybody', () => {
    const membership = {
      names: ['q:yes', 'r'],
      x: Float64Array.from({ length: 200 }, (_, at) => (at % 2 ? 1 : at % 4)),
    };
    expect(fitted(chosen, { membership })).toEqual({
      ok: false,
      problem: [{ kind: 'not-identified', coefficients: ['r'], sets: [['r']] }],
    });
  });
});

test('memberships are the chances of the classes given all answers', () => {
  const task = prepared(data, modelOf(), makeKernel);
  if (!task.ok) throw new Error('not prepared');
  const { posterior, prior } = expected(task.value.mixture, startFrom(task.value, 0, () => undefined).at);
  const sums = Array.from({ length: 90 }, (_, n) => posterior[n * 2]! + posterior[n * 2 + 1]!);
  for (const sum of sums) expect(sum).toBeCloseTo(1, 12);
  // At a maximum the average chance given the answers is the chance before them.
  const average = (chances: Float64Array) =>
    Array.from({ length: 90 }, (_, n) => chances[2 * n]!).reduce((a, b) => a + b, 0);
  expect(average(posterior)).toBeCloseTo(average(prior), 5);
});
