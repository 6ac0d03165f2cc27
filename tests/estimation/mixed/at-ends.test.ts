import { expect, test } from 'vitest';
import { fitMixed } from '../../../src/estimation/mixed/fit.ts';
import type { Draws, MixedModel, RandomTerm } from '../../../src/estimation/mixed/model.ts';
import type { MixedFit } from '../../../src/estimation/mixed/outcome.ts';
import { normal } from '../../../src/lib/normal.ts';
import { below, seeded } from '../../../src/lib/random.ts';
import type { Dataset } from '../../../src/response/dataset.ts';
import { localTeam } from '../../support/local-team.ts';
import { fitOf } from '../fitting.ts';

/** 60 people's 15 ratings by two columns, who differ in strictness only, nor do they seem to by the seed's chance. */
function strict(sd: number): Dataset {
  const random = seeded(32);
  const S = 900;
  const x = Float64Array.from({ length: 2 * S }, () => below(3, random) - 1);
  const shift = Array.from({ length: 60 }, () => sd * normal(random));
  const answer = Int32Array.from({ length: S }, (_, s) => {
    const u = random() + 2 ** -33;
    const utility = x[2 * s]! - 0.5 * x[2 * s + 1]! + shift[Math.floor(s / 15)]! + Math.log(u / (1 - u));
    return [-1, 1].filter((threshold) => utility > threshold).length;
  });
  return {
    kind: 'ratings',
    names: ['a', 'b'],
    x,
    answer,
    categories: ['1', '2', '3'],
    weight: new Float64Array(S).fill(1),
    respondent: Int32Array.from({ length: S }, (_, s) => Math.floor(s / 15)),
    people: Array.from({ length: 60 }, (_, n) => String(n)),
  };
}

const adaptive: Draws = { kind: 'adaptive', seed: 1 };
const spread = (coefficient: number, distribution: 'normal' | 'lognormal' = 'normal'): RandomTerm => ({
  kind: 'coefficient',
  coefficient,
  distribution,
});

async function fitted(
  data: Dataset,
  random: RandomTerm[],
  intercept: boolean,
  draws: Draws = adaptive,
): Promise<MixedFit> {
  const model: MixedModel = { family: 'mixed', random, correlated: false, intercept, scaleUse: false, draws };
  const fit = await fitMixed(data, model, fitOf(data), localTeam(2), () => undefined);
  if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
  return fit.value;
}

test('where everybody always answers alike their spread has no end, and is not 0', async () => {
  const data = strict(0);
  if (data.kind !== 'ratings') throw new Error('no ratings');
  const answer = data.respondent.map((n) => n % 3);
  const fit = await fitted({ ...data, answer }, [], true, { kind: 'quadrature', nodes: 15 });
  expect(fit.converged).toBe(false);
  expect(fit.problems.map(({ kind }) => kind)).toEqual(['no-convergence']);
  expect(fit.covariance.classic.every(Number.isNaN)).toBe(true);
  expect(fit.estimate[fit.names.indexOf('sd:intercept')]).toBeGreaterThan(5);
});

const variance = (fit: MixedFit, name: string) => {
  const p = fit.names.indexOf(name);
  return fit.covariance.classic[p * fit.names.length + p]!;
};

test('where people differ in nothing that is asked for, the fit is the fixed one and says so', async () => {
  const data = strict(0);
  const fixed = fitOf(data);
  const fit = await fitted(data, [spread(1)], false);
  expect(fit.problems).toEqual([{ kind: 'no-spread', coefficients: ['sd:b'] }]);
  expect(fit.names).toEqual(['a', 'b', 'sd:b', 'threshold:1|2', 'threshold:2|3']);
  expect(fit.estimate[2]).toBe(0);
  // From the curvature at 0, as there are no scores by person; it leaves room for differences too small to be seen.
  expect(Math.sqrt(variance(fit, 'sd:b'))).toBeGreaterThan(0.01);
  expect(Math.sqrt(variance(fit, 'sd:b'))).toBeLessThan(1);
  expect(fit.covariance.respondent[2 * 5 + 2]).toBe(variance(fit, 'sd:b'));
  expect(fit.converged).toBe(true);
  expect(fit.parameters).toBe(5);
  expect(fit.simulationError).toBe(0);
  expect(fit.logLikelihood).toBeCloseTo(fixed.logLikelihood, 8);
  for (const [p, value] of fixed.estimate.entries()) {
    const name = fixed.names[p]!;
    expect(fit.estimate[fit.names.indexOf(name)]).toBeCloseTo(value, 5);
    expect(variance(fit, name)).toBeCloseTo(fixed.covariance.classic[p * 4 + p]!, 5);
  }
  for (const [k, value] of fit.people.mean.entries()) expect(value).toBe(fit.estimate[k % 2]);
  expect(Math.max(...fit.people.sd)).toBeLessThan(1e-12);
});

test('a spread of 0 is left out beside one that is not, and that one is as without it', async () => {
  const data = strict(0.9);
  const nodes: Draws = { kind: 'quadrature', nodes: 9 };
  const both = await fitted(data, [spread(0)], true, nodes);
  const alone = await fitted(data, [], true, nodes);
  expect(both.problems).toEqual([{ kind: 'no-spread', coefficients: ['sd:a'] }]);
  expect(both.logLikelihood).toBeCloseTo(alone.logLikelihood, 7);
  expect(both.parameters).toBe(alone.parameters + 1);
  const at = both.names.indexOf('sd:intercept');
  expect(both.estimate[at]).toBeCloseTo(alone.estimate[alone.names.indexOf('sd:intercept')]!, 4);
  expect(both.people.mean.length).toBe(alone.people.mean.length);
  for (const [i, value] of alone.people.mean.entries()) expect(both.people.mean[i]).toBeCloseTo(value, 3);
});

test('a lognormal coefficient without spread is the exponential of its mean, for everybody', async () => {
  const fit = await fitted(strict(0), [spread(0, 'lognormal')], false);
  expect(fit.problems).toEqual([{ kind: 'no-spread', coefficients: ['sd:a'] }]);
  expect(fit.people.mean[0]).toBeCloseTo(Math.exp(fit.estimate[0]!), 10);
});
