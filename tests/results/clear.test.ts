import { expect, test } from 'vitest';
import { clearCriteria } from '../../src/results/clear.ts';
import { criterion } from '../support/study.ts';

/** Weights without correlation. */
const own = (mean: number[], sd: number[]) => ({
  mean,
  covariance: sd.map((each, i) => sd.map((_, j) => (i === j ? each * each : 0))),
});
const two = [criterion('a', 2)];
const wide = { mean: [0], sd: [1] };

test('clearCriteria wants 95% on one side: 1.6449 standard deviations', () => {
  expect(clearCriteria(two, wide, own([0.66], [0.4]))).toHaveLength(1);
  expect(clearCriteria(two, wide, own([0.65], [0.4]))).toEqual([]);
});

test('clearCriteria wants half the width to be gone, however far from nothing the weight is', () => {
  expect(clearCriteria(two, wide, own([3], [0.5]))).toHaveLength(1);
  expect(clearCriteria(two, wide, own([3], [0.51]))).toEqual([]);
  expect(clearCriteria(two, { mean: [3], sd: [0.2] }, own([3], [0.2]))).toEqual([]);
});

test('clearCriteria names the level that the answers went with and the one they went against', () => {
  const levels = (mean: number[]) =>
    clearCriteria([criterion('a', 3)], { mean: [0, 0], sd: [1, 1] }, own(mean, [0.2, 0.2]))[0];
  // Effects coding: the third level has minus the sum of the others.
  expect(levels([1, -0.8])).toMatchObject({ with: 0, against: 1 });
  expect(levels([-0.6, -0.4])).toMatchObject({ with: 2, against: 0 });
});

test('clearCriteria compares the ends of an amount, and the levels furthest apart in the group', () => {
  const amount = [criterion('a', 3, 'amount')];
  expect(clearCriteria(amount, wide, own([-1], [0.2]))[0]).toMatchObject({ with: 0, against: 2 });
  const group = { mean: [0.5, 0], sd: [1, 1] };
  // In the group the first level is highest and the third lowest; this person has it the other way round.
  const person = own([-0.6, 0.8], [0.1, 0.1]);
  expect(clearCriteria([criterion('a', 3)], group, person)[0]).toMatchObject({ with: 2, against: 0 });
});

test('clearCriteria says nothing where nothing was learnt', () => {
  expect(clearCriteria([criterion('a', 3)], { mean: [0, 0], sd: [1, 1] }, own([0, 0], [1, 1]))).toEqual([]);
});

test('clearCriteria names at most three: those of which it is most certain, in the study’s order', () => {
  const criteria = ['a', 'b', 'c', 'd', 'e'].map((id) => criterion(id, 2));
  const prior = { mean: [0, 0, 0, 0, 0], sd: [1, 1, 1, 1, 1] };
  const found = clearCriteria(criteria, prior, own([0.9, 1, 0.1, 0.8, 1.2], [0.4, 0.4, 0.4, 0.4, 0.4]));
  expect(found.map((each) => each.criterion)).toEqual([0, 1, 4]);
});
