import { expect, test } from 'vitest';
import type { MixedModel } from '../../src/estimation/mixed/model.ts';
import { readAnalysis } from '../../src/exchange/analysis.ts';
import { analysisData } from '../../src/exchange/analysis-data.ts';
import { analysisModel } from '../../src/exchange/analysis-model.ts';
import { readCsv } from '../../src/exchange/csv.ts';
import { byWeight, onTheirSide } from '../../src/results/lognormal.ts';
import { modelOf } from '../../src/results/model-choice.ts';
import { usualSettings } from '../../src/results/model-settings.ts';

test('onTheirSide makes of lognormal spreads the model that the command is asked for by name', () => {
  const source = {
    format: 'afweging/analysis@1',
    data: { kind: 'ratings', file: 'x.csv', respondent: 'who', answer: 'rating' },
    terms: [{ column: 'price' }, { column: 'speed' }],
    model: { family: 'mixed', random: { price: 'negative-lognormal', speed: 'lognormal' }, intercept: true },
  };
  const table = readCsv(new TextEncoder().encode('who,rating,price,speed\na,1,2,1\na,2,1,2\nb,1,3,1\n'));
  const analysis = readAnalysis(JSON.stringify(source));
  if (!table.ok || !analysis.ok) throw new Error('not read');
  const data = analysisData(analysis.value, table.value);
  if (!data.ok) throw new Error('no data');
  const asked = analysisModel(analysis.value, data.value);
  const criteria = ['price', 'speed'].map((name, k) => ({
    criterion: name,
    first: k,
    names: [name],
    matrix: [[-1], [1]],
  }));
  const subject = { data: data.value.dataset, criteria, minimum: 10 };
  const model = modelOf('weights', { ...usualSettings, form: 'lognormal' }, subject) as MixedModel;
  expect(onTheirSide(model, Float64Array.of(-0.7, 0.2, -1))).toEqual(asked.ok && asked.value);
});

const names = ['price', 'speed', 'sd:price', 'sd:speed'];
const estimate = Float64Array.of(-0.4, 0.9, 0.6, 0.5);
const people = { mean: Float64Array.of(-1.1, 0.8), respondent: Int32Array.of(0) };
/** Errors of 0.1 to 0.4, of which those of price and its spread go together. */
const covariance = [
  [0.01, 0, 0.015, 0],
  [0, 0.04, 0, 0],
  [0.015, 0, 0.09, 0],
  [0, 0, 0, 0.16],
];
const estimated = (V = Float64Array.from(covariance.flat())) => ({
  names,
  estimate,
  covariance: { classic: V, robust: V, respondent: V },
  respondents: 40,
  people,
});

/** Mean and standard deviation of −e^(m + s z) over a standard normal z, by adding up. */
function summed(m: number, s: number): [number, number] {
  let [mass, first, second] = [0, 0, 0];
  for (let z = -10; z <= 10; z += 0.001) {
    const density = Math.exp((-z * z) / 2);
    const value = -Math.exp(m + s * z);
    mass += density;
    first += density * value;
    second += density * value * value;
  }
  return [first / mass, Math.sqrt(second / mass - (first / mass) ** 2)];
}

test('byWeight gives mean and spread of the weights themselves, with errors by their slopes', () => {
  const told = byWeight(estimated(), ['price']);
  expect(told.names).toEqual(names);
  const [m, s] = [-0.4, 0.6];
  const [mean, sd] = summed(m, s);
  expect([...told.estimate]).toEqual([mean, 0.9, sd, 0.5].map((value) => expect.closeTo(value, 6)));
  const slope = (i: 0 | 1) => {
    const h = 1e-4;
    const byMean = (summed(m + h, s)[i] - summed(m - h, s)[i]) / (2 * h);
    const bySpread = (summed(m, s + h)[i] - summed(m, s - h)[i]) / (2 * h);
    return [byMean, bySpread] as const;
  };
  for (const [i, place] of [0, 2].entries()) {
    const [a, b] = slope(i as 0 | 1);
    expect(told.covariance.respondent[place * 5]).toBeCloseTo(
      a * a * 0.01 + 2 * a * b * 0.015 + b * b * 0.09,
      5,
    );
  }
  // Of the other weight nothing is touched.
  expect([5, 15].map((at) => told.covariance.classic[at])).toEqual([0.04, 0.16]);
});

test('byWeight of weights that go together takes the length of a row as the spread of the logarithm', () => {
  const V = new Float64Array(25).fill(0.01);
  const joint = {
    names: ['price', 'speed', 'chol:price:price', 'chol:speed:price', 'chol:speed:speed'],
    estimate: Float64Array.of(-0.4, 0.9, 0.6, 0.3, 0.4),
    covariance: { classic: V, robust: V, respondent: V },
    respondents: 40,
    people,
  };
  const told = byWeight(joint, ['price', 'speed']);
  expect(told.names).toEqual(names);
  // A row of 0.3 and 0.4 is as long as 0.5.
  expect([...told.estimate]).toEqual(
    [...byWeight(estimated(), ['price', 'speed']).estimate].map((v) => expect.closeTo(v, 12)),
  );
});

test('byWeight of a spread of 0 that nothing is known of by person still tells the mean', () => {
  const V = Float64Array.from(covariance.flat(), (value, at) =>
    at % 4 === 2 || at >> 2 === 2 ? Number.NaN : value,
  );
  const none = { ...estimated(V), estimate: Float64Array.of(-0.4, 0.9, 0, 0.5) };
  const { estimate: told, covariance: errors } = byWeight(none, ['price']);
  expect([told[0], told[2]]).toEqual([expect.closeTo(-Math.exp(-0.4), 12), 0]);
  expect(errors.respondent[0]).toBeCloseTo(0.01 * Math.exp(-0.8), 12);
});
