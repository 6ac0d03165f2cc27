import { expect, test } from 'vitest';
import { kernelModule } from '../../src/compute/module.ts';
import { panelKernels } from '../../src/compute/panel-kernels.ts';
import { expectedWork } from '../../src/estimation/expected-work.ts';
import { maximumLikelihood } from '../../src/estimation/model.ts';
import { makeKernel } from './fitting.ts';
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
});
