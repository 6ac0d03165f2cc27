import { describe, expect, test } from 'vitest';
import { kernelModule } from '../../src/compute/module.ts';
import { panelKernels } from '../../src/compute/panel-kernels.ts';
import { expectedWork } from '../../src/estimation/expected-work.ts';
import type { MakeKernel } from '../../src/estimation/kernel.ts';
import type { LatentClassModel } from '../../src/estimation/latent-class/model.ts';
import { prepared } from '../../src/estimation/latent-class/prepare.ts';
import { startFrom } from '../../src/estimation/latent-class/start.ts';
import { fitMixed, type WithTeam } from '../../src/estimation/mixed/fit.ts';
import type { MixedModel } from '../../src/estimation/mixed/model.ts';
import type { MakePanelKernel } from '../../src/estimation/mixed/panel.ts';
import { makeShard } from '../../src/estimation/mixed/shard.ts';
import { shared, teamOf } from '../../src/estimation/mixed/team.ts';
import { maximumLikelihood } from '../../src/estimation/model.ts';
import type { Dataset } from '../../src/response/dataset.ts';
import { ratingData } from '../../src/response/rating-data.ts';
import { recipe } from '../../src/response/recipes/data-sharing.ts';
import { simulate } from '../../src/response/simulate.ts';
import { modelOf as chosen, type ModelKind } from '../../src/results/model-choice.ts';
import { usualSettings } from '../../src/results/model-settings.ts';
import { codings } from '../../src/study/coding.ts';
import { study } from '../../src/study/templates/data-sharing.ts';
import { datasetOf } from '../published/read.ts';
import { fitOf, makeKernel } from './fitting.ts';
import { byCriterion, ratings } from './mixed/example.ts';
import { choices, modelOf } from './two-classes.ts';

/** A clock that goes on by 40 ms whenever it is read: everything that is measured takes so long. */
function measuring() {
  let now = 0;
  const next = () => {
    now += 40;
    return now;
  };
  return { makeKernel, makePanel: panelKernels(kernelModule()), now: next };
}

test('expectedWork grows with parameters, starts, classes and resampled fits', () => {
  const mixed = (random: typeof byCriterion.random) =>
    expectedWork(ratings(), { ...byCriterion, random }, measuring());
  const [one, two] = [mixed(byCriterion.random.slice(1)), mixed(byCriterion.random)];
  if (!one.ok || !two.ok) throw new Error('not measured');
  expect(two.value.shared).toBeGreaterThan(one.value.shared);

  const classes = (change: object) => {
    const work = expectedWork(choices(), { ...modelOf({ classes: 2 }), ...change }, measuring());
    if (!work.ok) throw new Error('not measured');
    return work.value;
  };
  const usual = classes({ starts: 10, bootstrap: 10 });
  expect(classes({ starts: 20, bootstrap: 10 })).toEqual({ ...usual, shared: 2 * usual.shared });
  expect(classes({ starts: 10, bootstrap: 20 })).toEqual({ ...usual, alone: 2 * usual.alone });
  expect(classes({ starts: 10, bootstrap: 10, classes: 3 }).shared).toBeGreaterThan(usual.shared);
});

test('expectedWork of a model without differences is one fit of it', () => {
  expect(expectedWork(ratings(), maximumLikelihood, measuring())).toEqual({
    ok: true,
    value: { shared: 0, alone: 40 },
  });
});

test('expectedWork says beforehand what stands in the way of a fit', () => {
  const tooFew = expectedWork(choices(90), { ...modelOf({ classes: 2 }), minimum: 50 }, measuring());
  expect(tooFew).toMatchObject({ ok: false, problem: [{ kind: 'small-class', people: 45, needed: 50 }] });
  const same = ratings();
  const alike = expectedWork({ ...same, answer: same.answer.map(() => 1) }, byCriterion, measuring());
  expect(alike).toMatchObject({ ok: false, problem: [{ kind: 'no-variation' }] });
  const K = same.names.length;
  const doubled = same.x.map((value, at) => (at % K === 1 ? 2 * same.x[at - 1]! : value));
  const dependent = expectedWork({ ...same, x: doubled }, byCriterion, measuring());
  expect(dependent).toMatchObject({ ok: false, problem: [{ kind: 'not-identified' }] });
});

/** A clock that goes by what kernels evaluate: points of persons, or rows of classes. */
function counting() {
  let work = 0;
  const makePanels = panelKernels(kernelModule());
  const makePanel: MakePanelKernel = (rows, most) => {
    const kernel = makePanels(rows, most);
    const persons = Array.from({ length: rows.person.length - 1 }, (_, n) => n);
    return {
      ...kernel,
      evaluate(theta, values, gradients) {
        for (const n of persons) work += kernel.points(n).logWeight.length;
        kernel.evaluate(theta, values, gradients);
      },
    };
  };
  const makeCounted: MakeKernel = (rows) => {
    const kernel = makeKernel(rows);
    return {
      ...kernel,
      evaluate(theta, gradient, hessian) {
        work += rows.answer.length;
        return kernel.evaluate(theta, gradient, hessian);
      },
    };
  };
  return { now: () => work, makePanel, makeKernel: makeCounted };
}

/** Of what is expected a fit between one and a half times more and less is. */
function expectNear(expected: number, counted: number) {
  expect(expected / counted).toBeLessThan(1.5);
  expect(counted / expected).toBeLessThan(1.5);
}

const electricity = () => datasetOf('electricity_mnl');
const ofStudy = (people: number) => ratingData(study, simulate(study, { ...recipe, people }, 1));
const appModel = (kind: ModelKind, data: Dataset, change = {}) =>
  chosen(kind, { ...usualSettings, ...change }, { data, criteria: codings(study.criteria), minimum: 2 });
const normals = (data: Dataset): MixedModel => ({
  ...byCriterion,
  random: data.names.map((_, coefficient) => ({ kind: 'coefficient', coefficient, distribution: 'normal' })),
  intercept: false,
});

describe('expectedWork is near what evaluations of a whole fit come to', () => {
  const study50 = ofStudy(50);
  const choices = electricity();
  test.each([
    { name: 'strictness', data: study50, model: appModel('strictness', study50) },
    { name: 'own weights', data: study50, model: appModel('weights', study50) },
    {
      name: 'own weights that go together',
      data: study50,
      model: appModel('weights', study50, { correlated: true }),
    },
    { name: 'own weights in choices', data: choices, model: normals(choices) },
  ])('$name', async ({ data, model }) => {
    const fixed = fitOf(data);
    const { makePanel, now } = counting();
    const expected = expectedWork(data, model, { makeKernel, makePanel, now });
    if (!expected.ok) throw new Error('not measured');
    const began = now();
    const withTeam: WithTeam = (persons, use) => {
      const shard = makeShard([...shared(persons, 1)][0]!, makePanel);
      return use(
        teamOf([
          {
            place: async (placing) => shard.place(placing),
            evaluate: async (theta) => shard.evaluate(theta),
            effective: async (theta) => shard.effective(theta),
            people: async (theta) => shard.people(theta),
            hits: async (theta) => shard.hits(theta),
          },
        ]),
      );
    };
    await fitMixed(data, model as MixedModel, fixed, withTeam, () => undefined);
    expectNear(expected.value.shared, now() - began);
  });

  const study150 = ofStudy(150);
  test.each([
    { name: 'two classes', data: study150, classes: 2 },
    { name: 'three classes in choices', data: choices, classes: 3 },
  ])('$name', ({ data, classes }) => {
    const starts = 6;
    const model = appModel('classes', data, { classes, starts }) as LatentClassModel;
    const measured = counting();
    const expected = expectedWork(data, model, measured);
    const task = prepared(data, model, measured.makeKernel);
    if (!expected.ok || !task.ok) throw new Error('not measured');
    const began = measured.now();
    for (let start = 0; start < starts; start++) startFrom(task.value, start, () => undefined);
    expectNear(expected.value.shared, measured.now() - began);
  });
});
