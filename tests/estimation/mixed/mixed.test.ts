import { describe, expect, test } from 'vitest';
import { kernelModule } from '../../../src/compute/module.ts';
import { panelKernels } from '../../../src/compute/panel-kernels.ts';
import { covariances } from '../../../src/estimation/mixed/covariances.ts';
import { fitMixed } from '../../../src/estimation/mixed/fit.ts';
import type { MixedModel } from '../../../src/estimation/mixed/model.ts';
import type { MixedFit } from '../../../src/estimation/mixed/outcome.ts';
import { panelData } from '../../../src/estimation/mixed/panel-data.ts';
import { kernelParameters, modelScores } from '../../../src/estimation/mixed/parameters.ts';
import { makeShard } from '../../../src/estimation/mixed/shard.ts';
import { specification } from '../../../src/estimation/mixed/specification.ts';
import { normal } from '../../../src/lib/normal.ts';
import { below, seeded } from '../../../src/lib/random.ts';
import type { Dataset } from '../../../src/response/dataset.ts';
import { datasetOf } from '../../published/read.ts';
import { localTeam } from '../../support/local-team.ts';
import { fitOf } from '../fitting.ts';
import { byCriterion, effects, ratings } from './example.ts';

const makeKernel = panelKernels(kernelModule());
const columns = ['pf', 'cl', 'loc', 'wk', 'tod', 'seas'];

test('on the same Halton points the log-likelihood is that of mlogit and xlogit at their estimates', () => {
  const data = datasetOf('electricity_mnl');
  expect(data.names).toEqual(columns);
  const random = columns.map((_, coefficient) => ({
    kind: 'coefficient' as const,
    coefficient,
    distribution: 'normal' as const,
  }));
  const model: MixedModel = {
    family: 'mixed',
    random,
    correlated: false,
    intercept: false,
    scaleUse: false,
    draws: { kind: 'halton', count: 1000, seed: 1 },
  };
  const spec = specification(model, 'multinomial', columns, []);
  const rows = panelData(data, spec, [0, 1, 2, 3, 4, 5], undefined).rows();
  const shard = makeShard({ rows, shapes: spec.shapes, firstPerson: 0 }, makeKernel);
  shard.place({ kind: 'population', sequence: 'halton', seed: 1, count: 1000 });
  // Estimates and log-likelihood that mlogit 2.0-0 printed, on 1,000 Halton points of bases 2, 3, 5, 7, 11, 13.
  const theta = Float64Array.of(
    -1.0038413228,
    -0.24812978716,
    2.3493797027,
    1.6406011549,
    -9.5133764373,
    -9.7393015679,
    0.21587509534,
    0.40877440751,
    1.8845711617,
    1.2358152914,
    2.442796826,
    1.581369195,
  );
  const { value } = shard.evaluate(kernelParameters(spec, theta));
  expect(value.reduce((sum, log) => sum + log, 0)).toBeCloseTo(-3886.8971693247, 5);
});

async function fitted(data: Dataset, model: MixedModel, members: number): Promise<MixedFit> {
  const fit = await fitMixed(data, model, fitOf(data), localTeam(members), () => undefined);
  if (!fit.ok) throw new Error(JSON.stringify(fit.problem));
  return fit.value;
}

describe('a mixed ordered logit', () => {
  test('comes out the same to the last bit however many share the work', async () => {
    const [one, three] = [await fitted(ratings(), byCriterion, 1), await fitted(ratings(), byCriterion, 3)];
    expect(three.estimate).toEqual(one.estimate);
    expect(three.logLikelihood).toBe(one.logLikelihood);
    expect(three.covariance).toEqual(one.covariance);
    expect(three.people).toEqual(one.people);
  });

  test('has the same likelihood by whichever level is the reference', () => {
    const data = ratings();
    // The first level as reference: the effects of levels 2 and 3 are the columns.
    const turned = { ...data, x: data.x.slice() };
    for (let s = 0; s < data.answer.length; s++) {
      const [first, second] = [data.x[s * 4]!, data.x[s * 4 + 1]!];
      const third = first === -1;
      turned.x[s * 4] = third ? 0 : first === 1 ? -1 : 1;
      turned.x[s * 4 + 1] = third ? 1 : first === 1 ? -1 : 0;
      expect(first + second).toBe(third ? -2 : 1);
    }
    const [a1, a2] = [0.4, -0.7];
    const tail = [0.1, 0.2, 0.8, 0.5, 0.6, -0.5, 0.9];
    const values = [
      logLikelihoods(data, effects, [a1, a2, ...tail]),
      logLikelihoods(
        turned,
        [
          [-1, -1],
          [1, 0],
          [0, 1],
        ],
        [a2, -a1 - a2, ...tail],
      ),
    ];
    for (const [n, value] of values[0]!.entries()) expect(values[1]![n]).toBeCloseTo(value, 12);
  });
});

function logLikelihoods(data: Dataset, matrix: number[][], theta: number[]): Float64Array {
  const random = [{ kind: 'criterion' as const, name: 'a', first: 0, matrix }, byCriterion.random[1]!];
  const spec = specification({ ...byCriterion, random }, 'ordered', data.names, ['1|2', '2|3']);
  expect(spec.names.slice(4)).toEqual(['sd:b:1', 'sd:a', 'sd:intercept', '1|2', '2|3']);
  const rows = panelData(data, spec, [0, 1, 2, 3], Int32Array.of(0, 1, 2)).rows();
  const shard = makeShard({ rows, shapes: spec.shapes, firstPerson: 0 }, makeKernel);
  shard.place({ kind: 'population', sequence: 'sobol', seed: 1, count: 256 });
  return shard.evaluate(kernelParameters(spec, Float64Array.from(theta))).value;
}

test('a stretch of the scale is found where people differ in it, and not where they do not', async () => {
  const model: MixedModel = {
    family: 'mixed',
    random: [],
    correlated: false,
    intercept: true,
    scaleUse: true,
    draws: { kind: 'quadrature', nodes: 9 },
  };
  for (const truth of [0, 0.6]) {
    const fit = await fitted(stretched(truth), model, 1);
    expect(fit.converged).toBe(true);
    expect(fit.names).toEqual(['a', 'sd:intercept', 'sd:stretch', '1|2', '2|3', '3|4', '4|5'].map(full));
    expect(Math.abs(fit.estimate[2]! - truth)).toBeLessThan(0.2);
  }
});

test('two answers that are used have no scale to stretch', async () => {
  const data = stretched(0);
  if (data.kind !== 'ratings') throw new Error('no ratings');
  const two = { ...data, answer: data.answer.map((value) => (value < 2 ? 0 : 3)) };
  const model: MixedModel = {
    ...byCriterion,
    random: [],
    scaleUse: true,
    draws: { kind: 'quadrature', nodes: 9 },
  };
  const fit = await fitted(two, model, 1);
  expect(fit.converged).toBe(true);
  expect(fit.names).not.toContain('sd:stretch');
  expect(fit.estimate).toEqual((await fitted(two, { ...model, scaleUse: false }, 1)).estimate);
});

test('a spread near 0 has the error of the curvature, as one of its own and on the diagonal of a factor', () => {
  const random = [0, 1].map((coefficient) => ({
    kind: 'coefficient' as const,
    coefficient,
    distribution: 'normal' as const,
  }));
  const spec = specification({ ...byCriterion, random, correlated: true }, 'ordered', ['a', 'b'], ['1|2']);
  const names = ['a', 'b', 'chol:a:a', 'chol:b:a', 'chol:b:b', 'sd:intercept', '1|2'];
  expect(spec.names).toEqual(names);
  const P = names.length;
  const at = Float64Array.of(1, 1, 2, 0.1, 0.1, 0.1, 1);
  const inverse = Float64Array.from({ length: P * P }, (_, i) => Number(i % (P + 1) === 0));
  // Nobody's score says anything: the sandwich is 0.
  const { respondent } = covariances({ at, inverse }, new Float64Array(P), Float64Array.of(1), spec, {
    declared: P,
    at: [...at.keys()],
  });
  expect(names.filter((_, p) => respondent[p * P + p] === 1)).toEqual(['chol:b:b', 'sd:intercept']);
});

test('scores by the model’s own parameters are differences of its log-likelihood', () => {
  const data = ratings();
  const random = [
    { kind: 'criterion' as const, name: 'a', first: 0, matrix: effects },
    { kind: 'coefficient' as const, coefficient: 2, distribution: 'negative-lognormal' as const },
    { kind: 'coefficient' as const, coefficient: 3, distribution: 'normal' as const },
  ];
  const model: MixedModel = { ...byCriterion, random, correlated: true };
  const spec = specification(model, 'ordered', data.names, ['1|2', '2|3']);
  const rows = panelData(data, spec, [0, 1, 2, 3], Int32Array.of(0, 1, 2)).rows();
  const shard = makeShard({ rows, shapes: spec.shapes, firstPerson: 0 }, makeKernel);
  shard.place({ kind: 'population', sequence: 'sobol', seed: 1, count: 64 });
  const theta = Float64Array.of(0.2, -0.3, -1, 0.4, 0.5, 0.3, 0.7, 0.6, 0.8, -0.4, 1.1);
  expect(spec.names.length).toBe(theta.length);
  const sum = (at: Float64Array) =>
    shard.evaluate(kernelParameters(spec, at)).value.reduce((total, value) => total + value, 0);
  const scores = modelScores(spec, theta.length, shard.evaluate(kernelParameters(spec, theta)).score, 20);
  for (const p of theta.keys()) {
    const moved = (by: number) => theta.map((value, q) => (q === p ? value + by : value));
    const total = Array.from({ length: 20 }, (_, n) => scores[n * theta.length + p]!).reduce((a, b) => a + b);
    expect(total).toBeCloseTo((sum(moved(1e-5)) - sum(moved(-1e-5))) / 2e-5, 5);
  }
});

const full = (name: string) => (name.includes('|') ? `threshold:${name}` : name);

/** 60 people's 20 ratings on five points, thresholds at ±0.7 and ±2 stretched by e^(truth · z) for each. */
function stretched(truth: number): Dataset {
  const random = seeded(21);
  const people = 60;
  const scale = Array.from({ length: people }, () => Math.exp(truth * normal(random)));
  const shift = Array.from({ length: people }, () => 0.5 * normal(random));
  const S = 20 * people;
  const x = Float64Array.from({ length: S }, () => below(3, random) - 1);
  const answer = Int32Array.from({ length: S }, (_, s) => {
    const n = Math.floor(s / 20);
    const u = random();
    const latent = 0.8 * x[s]! + shift[n]! + Math.log(u / (1 - u));
    return [-2, -0.7, 0.7, 2].filter((threshold) => latent > threshold * scale[n]!).length;
  });
  return {
    kind: 'ratings',
    names: ['a'],
    x,
    answer,
    categories: ['1', '2', '3', '4', '5'],
    weight: new Float64Array(S).fill(1),
    respondent: Int32Array.from({ length: S }, (_, s) => Math.floor(s / 20)),
    people: Array.from({ length: people }, (_, n) => String(n)),
  };
}
