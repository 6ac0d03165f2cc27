import { expect, test } from 'vitest';
import { differenceSteps } from '../../../src/estimation/groups/steps.ts';
import { strictnessTests } from '../../../src/estimation/groups/strictness.ts';
import { groupTests, raisedOf } from '../../../src/estimation/groups/tests.ts';
import { permuted } from '../../../src/estimation/permutations.ts';
import { fitOf } from '../fitting.ts';
import { ratings } from '../mixed/example.ts';

const difference = (p: number, adjusted: readonly number[]) => ({
  p,
  criteria: adjusted.map((each, c) => ({ criterion: 'abc'[c]!, p: each, adjusted: each })),
});

test('raisedOf raises strictness, the steps and the criteria together, and each criterion as often as the smallest', () => {
  const strictness = { p: 0.01, groups: [] };
  const steps = {
    constants: undefined,
    closeness: { p: 0.3, groups: [] },
    thresholds: 0.4,
    weights: 0.02,
  };
  // Of five the smallest, 0.004, is raised five times; 0.01 four times, 0.02 three times, 0.3 twice.
  const raised = raisedOf({ difference: difference(0.5, [0.004, 0.2, Number.NaN]), strictness, steps });
  expect(raised).toMatchObject({ constants: Number.NaN, closeness: 0.6, thresholds: 0.6 });
  expect(raised.strictness).toBeCloseTo(0.04, 12);
  expect(raised.weights).toBeCloseTo(0.06, 12);
  expect(raised.criteria[0]).toBeCloseTo(0.02, 12);
  expect(raised.criteria.slice(1)).toEqual([1, Number.NaN]);
});

test('raisedOf takes the one weight there is by the test of all, which has no step of its own', () => {
  const raised = raisedOf({ difference: difference(0.02, [0.02]), strictness: undefined, steps: undefined });
  expect(raised).toMatchObject({ weights: 0.04, criteria: [0.04], strictness: Number.NaN });
});

test('groupTests finds in one pass over the permutations what each test finds in its own', () => {
  const fit = fitOf(ratings(), { resampling: { influence: true } });
  const criteria = ['a', 'b'].map((criterion, c) => ({
    criterion,
    first: 2 * c,
    names: [`${criterion}:1`, `${criterion}:2`],
  }));
  const questions = [2, 3].map((groups) => ({
    group: Int32Array.from({ length: 20 }, (_, n) => n % groups),
    groups,
    ordered: false,
  }));
  const by = { seed: 1, permutations: 199 };
  const tested = groupTests(fit, 4, criteria, questions, by);
  const strictness = permuted(20, by, strictnessTests(fit, 4, questions)!);
  const steps = permuted(20, by, differenceSteps(fit, 4, criteria, questions)!);
  expect(tested.map((each) => each.strictness)).toEqual(strictness);
  expect(tested.map((each) => each.steps)).toEqual(steps);
});
