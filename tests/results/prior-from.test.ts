import { expect, test } from 'vitest';
import { priorFrom } from '../../src/results/prior-from.ts';
import { codings } from '../../src/study/coding.ts';
import { criterion } from '../support/study.ts';

const criteria = codings([criterion('a', 2), criterion('b', 3), criterion('c', 4, 'amount')]);
const names = ['b:0', 'a:0', 'b:1', 'c', 'sd:a:0', 'sd:c', 'sd:b', 'sd:intercept', 'threshold:1|2'];

/** A fit of 5 people with these estimates by name, each with the same two errors unless told otherwise. */
function fitOf(
  estimates: Readonly<Record<string, number>>,
  errors: (name: string) => { byPerson: number; classic: number } = () => ({ byPerson: 0.2, classic: 0.1 }),
) {
  const P = names.length;
  const diagonal = (of: (name: string) => number) =>
    Float64Array.from({ length: P * P }, (_, i) => (i % (P + 1) === 0 ? of(names[i % P]!) ** 2 : 0));
  const respondent = diagonal((name) => errors(name).byPerson);
  const classic = diagonal((name) => errors(name).classic);
  return {
    names,
    estimate: Float64Array.from(names, (name) => estimates[name] ?? 1),
    covariance: { classic, robust: classic, respondent },
    respondents: 5,
  };
}

test('priorFrom gives the codings’ order, with one spread for all weights of a criterion', () => {
  const fit = fitOf({ 'a:0': 10, 'b:0': 20, 'b:1': 30, c: 40, 'sd:a:0': 1, 'sd:b': 2, 'sd:c': 3 });
  const prior = priorFrom(fit, criteria)!;
  expect(prior.mean.map(Math.round)).toEqual([10, 20, 30, 40]);
  expect(prior.sd.map(Math.round)).toEqual([1, 2, 2, 3]);
});

test('priorFrom rounds to a tenth of the error by person with G/(G − 1)', () => {
  // 5/4 · 0.16² = 0.032, an error of 0.1789, of which a tenth is the unit.
  const unit = Math.sqrt(1.25) * 0.016;
  const errors = () => ({ byPerson: 0.16, classic: 0.3 });
  const prior = priorFrom(fitOf({ 'a:0': 56.25 * unit, c: -56.75 * unit }, errors), criteria)!;
  expect(prior.mean[0]).toBeCloseTo(56 * unit, 12);
  expect(prior.mean[3]).toBeCloseTo(-57 * unit, 12);
});

test('priorFrom gives nothing where a weight has no estimate, no error, or no spread in the model', () => {
  expect(priorFrom(fitOf({ 'b:1': Number.NaN }), criteria)).toBeUndefined();
  const errors = (name: string) =>
    name === 'c' ? { byPerson: Number.NaN, classic: Number.NaN } : { byPerson: 0.2, classic: 0.1 };
  expect(priorFrom(fitOf({}, errors), criteria)).toBeUndefined();
  expect(priorFrom({ ...fitOf({}), names: names.map((name) => name.replace('sd:b', 'x')) }, criteria)).toBe(
    undefined,
  );
});

test('priorFrom takes a spread in which nobody was found to differ for none, though it has no error', () => {
  const errors = (name: string) =>
    name === 'sd:b' ? { byPerson: Number.NaN, classic: Number.NaN } : { byPerson: 0.2, classic: 0.1 };
  expect(priorFrom(fitOf({ 'sd:b': 0 }, errors), criteria)!.sd.slice(1, 3)).toEqual([0, 0]);
});
