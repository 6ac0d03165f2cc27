import { inverse, Matrix } from 'ml-matrix';
import { expect, test } from 'vitest';
import { jointTest } from '../../src/estimation/joint-test.ts';
import { peopleTest } from '../../src/estimation/people-test.ts';
import { normal } from '../../src/lib/normal.ts';
import { seeded } from '../../src/lib/random.ts';
import { fitOf } from '../support/fit.ts';

/** People who each add their own numbers [q] to a mean: the estimates, and how far each person moves them. */
function means(given: readonly (readonly number[])[]) {
  const N = given.length;
  const q = given[0]!.length;
  const estimate = Float64Array.from(
    { length: q },
    (_, a) => given.reduce((sum, own) => sum + own[a]!, 0) / N,
  );
  const influence = Float64Array.from(
    given.flatMap((own) => own.map((value, a) => (value - estimate[a]!) / N)),
  );
  const respondent = new Float64Array(q * q);
  for (let n = 0; n < N; n++)
    for (let a = 0; a < q; a++)
      for (let b = 0; b < q; b++) respondent[a * q + b]! += influence[n * q + a]! * influence[n * q + b]!;
  const covariance = { classic: respondent, robust: respondent, respondent };
  const names = estimate.toString().split(',');
  return fitOf({ names, estimate, influence, covariance, respondents: N });
}

function people(N: number, q: number, mean: number) {
  const random = seeded(7);
  return Array.from({ length: N }, () => Array.from({ length: q }, () => mean + normal(random)));
}

const all = (q: number) => Array.from({ length: q }, (_, a) => a);

/** Hotelling's T² of people's numbers, from their mean and covariance (Johnson and Wichern 2007, section 5.2). */
function hotelling(given: readonly (readonly number[])[]): number {
  const X = new Matrix(given.map((own) => [...own]));
  const mean = Matrix.rowVector(X.mean('column'));
  const off = Matrix.sub(X, new Matrix(given.map(() => mean.getRow(0))));
  const covariance = off
    .transpose()
    .mmul(off)
    .div(given.length - 1);
  return given.length * mean.mmul(inverse(covariance)).mmul(mean.transpose()).get(0, 0);
}

test('peopleTest of few people is the share of all signs over them with as large a Hotelling statistic', () => {
  const given = people(12, 2, 0.35);
  const own = hotelling(given);
  let atLeast = 0;
  for (let signs = 0; signs < 2 ** 12; signs++) {
    const turned = given.map((each, n) => each.map((value) => ((signs >> n) & 1 ? -value : value)));
    if (hotelling(turned) >= own * (1 - 1e-9)) atLeast++;
  }
  const exact = atLeast / 2 ** 12;
  // Not a p that any order of statistics would give.
  expect(exact).toBeGreaterThan(0.02);
  expect(exact).toBeLessThan(0.3);
  const test = peopleTest(means(given), all(2))!;
  expect(test).toMatchObject({ df: 2, by: 'signs', times: 9_999 });
  // Drawn 9,999 times: four errors of chance.
  expect(Math.abs(test.p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 9_999));
});

test('peopleTest is the F test from ten people a parameter on', () => {
  const many = means(people(20, 2, 0.3));
  expect(peopleTest(many, all(2))).toEqual({ p: jointTest(many, all(2))!.p, df: 2, by: 'f' });
  expect(peopleTest(means(people(19, 2, 0.3)), all(2))).toMatchObject({ by: 'signs' });
});

test('peopleTest tells nothing of fewer than two people a parameter, or of one without an estimate', () => {
  expect(peopleTest(means(people(6, 3, 0)), all(3))).toBeDefined();
  expect(peopleTest(means(people(5, 3, 0)), all(3))).toBeUndefined();
  const fit = means(people(12, 2, 0));
  const unknown = { ...fit, influence: fit.influence.map((value, i) => (i % 2 ? Number.NaN : value)) };
  expect(peopleTest(unknown, all(2))).toBeUndefined();
});
