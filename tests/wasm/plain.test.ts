import { expect, test } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import type { Cells } from '../../src/estimation/cells.ts';
import type { ByRow, KernelRows, MultinomialRows, OrderedRows } from '../../src/estimation/kernel.ts';
import { standardOf } from '../../src/estimation/standard.ts';
import { answersTo } from '../../src/estimation/statistics.ts';
import { type Levels, plainLevels } from '../../src/response/levels.ts';
import { plainMultinomialLogit, plainShares } from '../support/plain-multinomial-logit.ts';
import { plainOrderedLogit, plainProbability } from '../support/plain-ordered-logit.ts';
import { plainTolerance } from '../support/tolerances.ts';
import { choices, choiceWeights, evaluated, ratings, ratingWeights } from './rows.ts';

const makeKernel = wasmKernels(kernelModule());

const orderedPoints = [
  [0, 0, -1, 0, 1],
  [0.8, -1.2, -2, 0.5, 0.6],
  [-3, 2, -4, 1, 5],
];
const multinomialPoints = [
  [0, 0],
  [0.8, -1.2],
  [-3, 4],
];

test.each(orderedPoints)('orderedLogit equals the plain version at %f %f %f %f %f', (...theta) => {
  const kernel = makeKernel(ratings);
  kernel.setWeights(Float64Array.from(ratingWeights));
  expectNear(evaluated(kernel, theta).value, plainOrderedLogit(ratings, ratingWeights, theta));
});

test.each(multinomialPoints)('multinomialLogit equals the plain version at %f %f', (...beta) => {
  const kernel = makeKernel(choices);
  kernel.setWeights(Float64Array.from(choiceWeights));
  expectNear(evaluated(kernel, beta).value, plainMultinomialLogit(choices, choiceWeights, beta));
});

test.each(orderedPoints)('orderedProbabilities equal the plain version at %f %f %f %f %f', (...theta) => {
  const probabilities = makeKernel(ratings).probabilities(Float64Array.from(theta));
  for (let s = 0; s < ratings.answer.length; s++) {
    for (let c = 0; c < ratings.categories; c++) {
      const lower = ratings.lower.slice().fill(c - 1);
      const upper = ratings.upper.slice().fill(c === ratings.categories - 1 ? -1 : c);
      const plain = plainProbability({ ...ratings, lower, upper }, theta, s);
      expectNear(probabilities.values[probabilities.at(s) + c]!, plain);
    }
  }
});

test.each(multinomialPoints)('multinomialProbabilities equal the plain version at %f %f', (...beta) => {
  const probabilities = makeKernel(choices).probabilities(Float64Array.from(beta));
  const plain = [0, 1, 2].flatMap((s) => plainShares(choices, beta, s));
  for (const [row, share] of plain.entries()) expectNear(probabilities.values[row]!, share);
});

test.each([
  { name: 'orderedScores', rows: ratings, many: manyRatings(1000), theta: orderedPoints[0]! },
  { name: 'multinomialScores', rows: choices, many: manyChoices(2000), theta: multinomialPoints[0]! },
])('$name and probabilities are those of a few rows where the rows are many', ({ rows, many, theta }) => {
  const at = Float64Array.from(theta);
  for (const call of ['scores', 'probabilities'] as const) {
    const [few, lots] = [makeKernel(rows)[call](at), makeKernel(many)[call](at)];
    for (let s = 0; s < many.answer.length; s += 997) {
      const own = s % rows.answer.length;
      const width = call === 'scores' ? at.length : answersTo(rows, own);
      const part = ({ values }: ByRow, from: number) => Array.from(values.subarray(from, from + width));
      expect(part(lots, lots.at(s))).toEqual(part(few, few.at(own)));
    }
  }
});

test('orderedLogit keeps its digits where the probability is under the smallest double', () => {
  const one = { ...ratings, coefficients: 1, categories: 2, levels: plain(1), ...binary(1) };
  // −log F(−1000) = 1000 + log(1 + e^−1000) = 1000.
  expect(evaluated(makeKernel(one), [-1000, 0]).value).toBe(1000);
});

test('orderedLogit keeps its digits where two thresholds nearly meet', () => {
  const one = {
    ...ratings,
    coefficients: 0,
    categories: 3,
    levels: plain(),
    answer: Int32Array.of(1),
    lower: Int32Array.of(0),
    upper: Int32Array.of(1),
  };
  // By the mean value theorem P = 2^−40 f(z), with f(0) = 1/4 the logistic density and z within 2^−40 of 0.
  expectNear(evaluated(makeKernel(one), [0, 2 ** -40]).value, 42 * Math.LN2);
});

test('orderedLogit is infinite where thresholds are out of order', () => {
  expect(evaluated(makeKernel(ratings), [0, 0, 1, 0, 2]).value).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  { name: 'orderedLogit', rows: ratings, repeated: manyRatings, point: orderedPoints[1]! },
  { name: 'multinomialLogit', rows: choices, repeated: manyChoices, point: multinomialPoints[1]! },
])('$name keeps as many digits over rows by the hundred thousand', ({ rows, repeated, point }) => {
  const times = 2 ** 16;
  const each = evaluated(makeKernel(rows), point).value * times;
  expect(Math.abs(evaluated(makeKernel(repeated(times)), point).value / each - 1)).toBeLessThan(1e-14);
});

/** Standardised as the few rows are, of which the many consist: a scenario centred by another's rows would be off. */
function divided(few: KernelRows, many: KernelRows, weights: readonly number[]) {
  const coefficients = few.coefficients;
  const cells: Cells =
    few.kind === 'ordered'
      ? { kind: 'ratings', coefficients, categories: few.categories, levels: few.levels, answer: few.answer }
      : { kind: 'choices', coefficients, levels: few.levels, first: few.first, answer: few.answer };
  const { apply: adjust } = standardOf(cells, Float64Array.from(weights));
  return [makeKernel({ ...few, adjust }), makeKernel({ ...many, adjust })] as const;
}

test.each([
  { name: 'orderedLogit', rows: ratings, many: manyRatings(2 ** 16 * 5), theta: orderedPoints[1]! },
  { name: 'multinomialLogit', rows: choices, many: manyChoices(2 ** 18), theta: multinomialPoints[1]! },
])('$name is that of a few rows where not all rows stay in memory', ({ rows, many, theta }) => {
  const weights = [1, 2, 1, 3, 0.5, 1, 1].slice(0, rows.answer.length);
  const [few, lots] = divided(rows, many, weights);
  // Of those that count some are in every piece, and each of the few is as often among them.
  const weight = Float64Array.from(many.answer, (_, s) => (s % 1009 === 0 ? 1 : 0));
  const times = new Float64Array(rows.answer.length);
  weight.forEach((each, s) => {
    times[s % times.length]! += each;
  });
  few.setWeights(times);
  lots.setWeights(weight);
  const at = Float64Array.from(theta);
  const width = (call: 'scores' | 'probabilities', s: number) =>
    call === 'scores' ? at.length : answersTo(rows, s);
  for (const call of ['scores', 'probabilities'] as const) {
    const [own, all] = [few[call](at), lots[call](at)];
    for (let s = many.answer.length - 1; s >= 0; s -= 50_021) {
      const from = own.at(s % rows.answer.length);
      const to = from + width(call, s % rows.answer.length);
      const begin = all.at(s);
      expect(Array.from(all.values.subarray(begin, begin + to - from))).toEqual(
        Array.from(own.values.subarray(from, to)),
      );
    }
  }
  const [expected, found] = [evaluated(few, theta), evaluated(lots, theta)];
  expectNear(found.value, expected.value);
  for (const [p, value] of found.gradient.entries()) expectNear(value, expected.gradient[p]!);
  for (const [p, value] of found.hessian.entries()) expectNear(value, expected.hessian[p]!);
});

test('multinomialLogit takes utilities that exp alone would not', () => {
  const { value } = evaluated(makeKernel(choices), [1000, 0]);
  // Largest utilities less the chosen ones: 1000 − 0, 2000 − 2000, 3000 − (−500).
  expectNear(value, 1000 + 0 + 3500);
});

test('setWeights with 0 takes a row out', () => {
  const kernel = makeKernel(choices);
  kernel.setWeights(Float64Array.of(1, 0, 1));
  expectNear(evaluated(kernel, [0.8, -1.2]).value, plainMultinomialLogit(choices, [1, 0, 1], [0.8, -1.2]));
});

function manyRatings(times: number): OrderedRows {
  const { lower, upper, answer } = ratings;
  const again = (values: Int32Array) =>
    Int32Array.from({ length: times * values.length }, (_, s) => values[s % values.length]!);
  return {
    ...ratings,
    levels: repeated(ratings, times),
    answer: again(answer),
    lower: again(lower),
    upper: again(upper),
  };
}

function manyChoices(times: number): MultinomialRows {
  const { first, answer } = choices;
  return {
    ...choices,
    levels: repeated(choices, times),
    first: Int32Array.from({ length: times * 3 + 1 }, (_, s) => 9 * Math.floor(s / 3) + first[s % 3]!),
    answer: Int32Array.from({ length: times * 3 }, (_, s) => answer[s % 3]!),
  };
}

function repeated({ levels, coefficients }: KernelRows, times: number): Levels {
  const x = plainLevels(levels, coefficients);
  return { kind: 'plain', x: Float64Array.from({ length: times * x.length }, (_, at) => x[at % x.length]!) };
}

function plain(...x: number[]): Levels {
  return { kind: 'plain', x: Float64Array.from(x) };
}

function binary(answer: 0 | 1) {
  return {
    answer: Int32Array.of(answer),
    lower: Int32Array.of(answer - 1),
    upper: Int32Array.of(answer === 0 ? 0 : -1),
  };
}

function expectNear(actual: number, expected: number) {
  expect(Math.abs(actual - expected) / Math.max(1, Math.abs(expected))).toBeLessThan(plainTolerance);
}
