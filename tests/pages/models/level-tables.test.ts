import { expect, test } from 'vitest';
import type { LatentClassFit } from '../../../src/estimation/latent-class/latent-class.ts';
import { classLevelsTable } from '../../../src/pages/models/classLevelsTable.ts';
import { coefficientsTable, savedCoefficients } from '../../../src/pages/models/coefficientsTable.ts';
import { meansTable } from '../../../src/pages/models/meansTable.ts';
import type { FittedModel } from '../../../src/results/fitted-model.ts';
import type { Coding } from '../../../src/study/coding.ts';

/** A fit of 101 people, each estimate with its own standard error and no covariance. */
function fitWith(estimates: Readonly<Record<string, readonly [value: number, se: number]>>) {
  const names = Object.keys(estimates);
  const P = names.length;
  const V = new Float64Array(P * P);
  Object.values(estimates).forEach(([, se], p) => {
    V[p * P + p] = se ** 2;
  });
  const estimate = Float64Array.from(Object.values(estimates), ([value]) => value);
  return { names, estimate, covariance: { classic: V, robust: V, respondent: V }, respondents: 101 };
}

const comfort: Coding = { criterion: 'comfort', first: 0, names: ['comfort:high'], matrix: [[0], [1]] };
const rooms: Coding = { criterion: 'rooms', first: 1, names: ['rooms'], matrix: [[-1], [0], [1]] };
const subject = { criteria: [comfort, rooms] };
const wording = {
  criterion: (id: string) => id,
  level: (_: string, level: number) => `level ${level}`,
  parameter: (name: string) => name,
};

test('meansTable says of which level others are compared with, and of which is a middle, that they are 0', () => {
  const fit = fitWith({ 'comfort:high': [0.456, 0.13], rooms: [1, 0.6] });
  const { rows, rowDecimals } = meansTable(fit, subject as never, wording as never, 'own-table');
  expect(rows.map((row) => row[2])).toEqual([
    '0 (hiermee vergeleken, per definitie)',
    0.456,
    -1,
    '0 (middelste niveau, per definitie)',
    1,
  ]);
  // Each row by its own error, whatever those of the others are.
  expect([1, 2, 4].map((row) => rowDecimals![row])).toEqual([2, 1, 1]);
});

const classesFit = {
  ...fitWith({
    'class1:comfort:high': [0.456, 0.13],
    'class1:rooms': [1, 2],
    'class2:comfort:high': [-2, 0.1],
    'class2:rooms': [0.5, 0.2],
  }),
  classes: [0, 2].map((first) => ({
    coefficients: [
      { name: 'comfort:high', parameter: first },
      { name: 'rooms', parameter: first + 1 },
    ],
  })),
} as unknown as LatentClassFit;

test('classLevelsTable has every level of each class with its interval, in digits that the row deserves', () => {
  const { rows, columns } = classLevelsTable(classesFit, subject, wording, 'people');
  expect(columns.map(({ head }) => head).slice(2)).toEqual(['Klasse 1', 'Klasse 2']);
  expect(rows.map((row) => row.slice(2))).toEqual([
    ['0 (hiermee vergeleken, per definitie)', '0 (hiermee vergeleken, per definitie)'],
    ['0,5 (0,2 tot 0,7)', '−2,0 (−2,2 tot −1,8)'],
    [expect.stringMatching(/^−1 /), expect.stringMatching(/^−1 |^0 /)],
    ['0 (middelste niveau, per definitie)', '0 (middelste niveau, per definitie)'],
    [expect.stringMatching(/^1 /), expect.stringMatching(/^1 /)],
  ]);
});

const correlated = {
  key: 'weights normal correlated',
  kind: 'weights',
  fit: fitWith({
    'comfort:high': [0.456, 0.13],
    rooms: [1, 3],
    'chol:comfort:high:comfort:high': [0.7, 0.2],
    'chol:rooms:comfort:high': [0.3, 0.2],
    'chol:rooms:rooms': [0.4, 0.2],
  }),
} as unknown as FittedModel;

test('coefficientsTable names what a factor is made of, and saves of people no more digits than it shows', () => {
  const parts = { model: correlated, subject, wording, answers: 'people' } as const;
  expect(coefficientsTable(parts).rows.map(([name]) => name)).toEqual([
    'comfort:high',
    'rooms',
    'Cholesky-factor: comfort:high',
    'Cholesky-factor: rooms, comfort:high',
    'Cholesky-factor: rooms',
  ]);
  expect(savedCoefficients(parts).rowDecimals).toEqual([1, 0, 1, 1, 1]);
});

test('savedCoefficients of a table of one’s own are unrounded', () => {
  const saved = savedCoefficients({ model: correlated, subject, wording, answers: 'own-table' });
  expect(saved.rowDecimals).toBeUndefined();
  expect(saved.columns.every(({ decimals }) => decimals === undefined)).toBe(true);
  expect(saved.rows[0]!.slice(0, 2)).toEqual(['comfort:high', 0.456]);
});
