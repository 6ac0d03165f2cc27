import { inverse, Matrix } from 'ml-matrix';
import { expect, test } from 'vitest';
import { codedRow, designModel } from '../../src/design/design-model.ts';
import { aboutWeights, information } from '../../src/design/fisher.ts';
import { expectedPeople } from '../../src/design/priors.ts';
import { prospect } from '../../src/design/prospect.ts';
import { precision, sEstimates } from '../../src/design/respondents.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { reachedErrors } from '../../src/results/reached-errors.ts';
import { codings } from '../../src/study/coding.ts';
import { study } from '../../src/study/templates/data-sharing.ts';
import { fitted } from '../estimation/fitting.ts';

const model = designModel(study);
const { scenarios } = study.design;

test('prospect of people who are alike is the inverse of the information, at their own weights', () => {
  const mean = Array.from({ length: model.weights }, (_, k) => 0.1 * (k % 4) - 0.15);
  const [person, ...others] = expectedPeople(model, { mean }, { seed: 1, count: 64 });
  expect(others).toEqual([]);
  const found = prospect(model, [person!], [scenarios])!;
  const rows = scenarios.map((scenario) => scenario.map((profile) => codedRow(model, profile)));
  const expected = inverse(aboutWeights(information(model, rows, person!), model.nuisances)!);
  expect(Matrix.sub(found.covariance, expected).abs().max()).toBeLessThan(1e-6);
  found.weights.forEach((weight, k) => {
    expect(weight).toBeCloseTo(mean[k]!, 6);
  });
});

test('prospect of people who differ has weights nearer to nil', () => {
  const mean = new Array<number>(model.weights).fill(0.5);
  const people = expectedPeople(model, { mean, spread: mean.map(() => 0.8) }, { seed: 1, count: 64 });
  for (const weight of prospect(model, people, [scenarios])!.weights) {
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(0.5);
  }
});

test('fits on simulated answers err as the scenarios let expect', async () => {
  // 60 sets of 15 weights: their mean ratio is known to some 3%. At full size it is a check of its own.
  const alike = { ...recipe, shifts: [], strictness: 0, people: 60 };
  const criteria = Object.fromEntries(
    Object.entries(recipe.criteria).map(([id, each]) => [id, { ...each, spread: 0 }]),
  );
  const truth = { ...alike, criteria };
  const weights = codings(study.criteria).flatMap(({ names, matrix, criterion }) =>
    names.map((_, w) => criteria[criterion]!.effects[matrix.findIndex((row) => row[w] === 1)]!),
  );
  const person = {
    nuisances: Float64Array.from(recipe.thresholds),
    weights: Float64Array.from(weights),
  };
  const found = prospect(model, [person], [scenarios])!;
  const { errors, fitted: count } = await reachedErrors(
    { study, recipe: truth, sets: 60, seed: 1, target: person.weights },
    async (data) => fitted(data),
    () => undefined,
  );
  expect(count).toBe(60);
  const predicted = precision(found, 60).errors;
  const ratios = Array.from(errors, (error, k) => error / predicted[k]!);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  expect(mean).toBeGreaterThan(0.91);
  expect(mean).toBeLessThan(1.09);
});

test('precision finds a weight of 2.8 errors in four studies of five where respondents are many', () => {
  const found = { weights: Float64Array.of(0.5), covariance: new Matrix([[4]]) };
  // 1.960 + 0.842, of the normal distribution.
  const { errors, detectable } = precision(found, 10_000);
  expect(errors[0]).toBeCloseTo(0.02, 12);
  expect(detectable[0]! / errors[0]!).toBeCloseTo(2.802, 3);
  // With t of 9 degrees of freedom 2.262 + 0.883.
  const few = precision(found, 10);
  expect(few.detectable[0]! / few.errors[0]!).toBeCloseTo(3.145, 2);
});

test('sEstimates is the number of respondents at which a weight is 1.96 errors from nil', () => {
  const found = {
    weights: Float64Array.of(0.5, 0),
    covariance: new Matrix([
      [2, 0],
      [0, 2],
    ]),
  };
  expect(sEstimates(found)[0]).toBeCloseTo(2 * (1.96 / 0.5) ** 2, 10);
  expect(sEstimates(found)[1]).toBe(Number.POSITIVE_INFINITY);
});
