import { expect, test } from 'vitest';
import type { MultinomialRows } from '../../src/estimation/kernel.ts';
import { choiceData } from '../../src/response/choice-data.ts';
import { simulate } from '../../src/response/simulate.ts';
import { choiceRecipe, choiceStudy } from '../support/choice.ts';
import { plainMultinomialLogit } from '../support/plain-multinomial-logit.ts';
import { plainTolerance } from '../support/tolerances.ts';
import { fitOf } from './fitting.ts';

const study = choiceStudy();
/** Weights of the recipe: an amount’s slope, the effects of all levels but the last, and none’s utility. */
const truth = { wait: -1, 'place:desk': -0.5, 'place:video': 0.1, 'price:free': 0.2, 'constant:none': -0.5 };

test('a choice with none gives back the weights and the constant behind it', () => {
  const fit = fitOf(choiceData(study, simulate(study, { ...choiceRecipe, people: 1500 }, 3)));
  expect(fit.names).toEqual(Object.keys(truth));
  expect(fit.problems).toEqual([]);
  Object.values(truth).forEach((weight, k) => {
    // The answers depend on nobody in particular: the classic errors hold.
    const se = Math.sqrt(fit.covariance.classic[k * fit.names.length + k]!);
    expect(Math.abs(fit.estimate[k]! - weight)).toBeLessThan(3 * se);
    expect(se).toBeLessThan(0.05);
  });
});

test('the log-likelihood of a choice study is that of the plain multinomial logit', () => {
  const data = choiceData(study, simulate(study, choiceRecipe, 3));
  const fit = fitOf(data);
  const rows: MultinomialRows = {
    ...data,
    kind: 'multinomial',
    coefficients: fit.names.length,
    levels: { kind: 'plain', x: data.x },
  };
  const plain = -plainMultinomialLogit(rows, [...data.weight], [...fit.estimate]);
  expect(Math.abs(fit.logLikelihood / plain - 1)).toBeLessThan(plainTolerance);
});

test('without criteria a choice study is explained by how often none was chosen', () => {
  const responses = simulate(study, choiceRecipe, 3);
  const all = responses.flatMap(({ answers }) => answers);
  const none = all.filter((answer) => answer === 2).length;
  const some = all.length - none;
  // By hand: none has its observed share, and the two profiles share the rest evenly.
  const expected = none * Math.log(none / all.length) + some * Math.log(some / all.length / 2);
  expect(fitOf(choiceData(study, responses)).logLikelihoodShares).toBeCloseTo(expected, 8);
});

test('without none and without criteria all profiles are equally likely', () => {
  const without = choiceStudy({ answer: { kind: 'choice', profiles: 2, none: null } });
  const fit = fitOf(choiceData(without, simulate(without, choiceRecipe, 3)));
  expect(fit.logLikelihoodShares).toBeCloseTo(-60 * 9 * Math.LN2, 8);
  expect(fit.logLikelihoodNull).toBeCloseTo(-60 * 9 * Math.LN2, 8);
});

test('a none that nobody chose has no constant, and leaves the weights as if it was not on offer', () => {
  const without = choiceStudy({ answer: { kind: 'choice', profiles: 2, none: null } });
  const responses = simulate(without, choiceRecipe, 3);
  const fit = fitOf(choiceData(study, responses));
  expect(fit.problems).toEqual([
    { kind: 'separated', coefficients: [{ name: 'constant:none', direction: -1 }] },
  ]);
  expect(fit.estimate[4]).toBeNaN();
  // In the limit its probability is 0 (Geyer 2009).
  const plain = fitOf(choiceData(without, responses));
  plain.estimate.forEach((weight, k) => {
    expect(fit.estimate[k]).toBeCloseTo(weight, 7);
  });
});
