import { expect, test } from 'vitest';
import { latentClass } from '../../src/estimation/latent-class/latent-class.ts';
import { classWeights } from '../../src/results/class-weights.ts';
import { makeKernel } from '../estimation/fitting.ts';
import { choices, modelOf } from '../estimation/two-classes.ts';

const coding = ['a', 'b'].map((criterion, c) => ({
  criterion,
  first: c,
  names: [criterion],
  matrix: [[-1], [1]],
}));

test('classWeights gives each class its share and its own importance, the largest class first', () => {
  const fit = latentClass(choices(), modelOf({ classes: 2 }), makeKernel, () => undefined);
  if (!fit.ok) throw new Error('no fit');
  const [first, second] = classWeights(fit.value, coding);
  // Two people in three weigh a and b as 2 and −1, the others as −0.5 and 1.5: 67 and 33%, 25 and 75%.
  expect(first!.share.low).toBeLessThan(2 / 3);
  expect(first!.share.high).toBeGreaterThan(2 / 3);
  expect(first!.share.value + second!.share.value).toBeCloseTo(1, 12);
  const importance = [first, second].map((each) => each!.criteria.map((one) => one.importance));
  expect(Math.abs(importance[0]![0]! - 66.7)).toBeLessThan(8);
  expect(Math.abs(importance[1]![0]! - 25)).toBeLessThan(8);
  for (const [a, b] of importance) expect(a! + b!).toBeCloseTo(100, 9);
  expect(first!.criteria.map(({ indistinct }) => indistinct)).toEqual([false, false]);
});
