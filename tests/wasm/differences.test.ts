import { expect } from 'vitest';
import { wasmKernels } from '../../src/compute/kernels.ts';
import { kernelModule } from '../../src/compute/module.ts';
import type { Kernel } from '../../src/estimation/kernel.ts';
import { fc, property } from '../support/properties.ts';
import { differenceStep, differenceTolerance } from '../support/tolerances.ts';
import { choices, choiceWeights, evaluated, ratings, ratingWeights } from './rows.ts';

const makeKernel = wasmKernels(kernelModule());
const coefficient = fc.double({ min: -3, max: 3, noNaN: true });
const gap = fc.double({ min: 0.05, max: 4, noNaN: true });

/** β, then three thresholds in increasing order. */
const orderedPoint = fc
  .tuple(coefficient, coefficient, coefficient, gap, gap)
  .map(([a, b, first, second, third]) => [a, b, first, first + second, first + second + third]);

function weighted(kernel: Kernel, weight: readonly number[]): Kernel {
  kernel.setWeights(Float64Array.from(weight));
  return kernel;
}

const ordered = weighted(makeKernel(ratings), ratingWeights);
const multinomial = weighted(makeKernel(choices), choiceWeights);

property('the gradient and Hessian of orderedLogit match central differences', [orderedPoint], (point) => {
  expect(departure(ordered, point)).toBeLessThan(differenceTolerance);
});

property(
  'the gradient and Hessian of multinomialLogit match central differences',
  [fc.tuple(coefficient, coefficient)],
  (point) => {
    expect(departure(multinomial, point)).toBeLessThan(differenceTolerance);
  },
);

property('the scores of orderedLogit, weighted, sum to minus its gradient', [orderedPoint], (point) => {
  expectScoresToSum(ordered, ratingWeights, point);
});

property(
  'the scores of multinomialLogit, weighted, sum to minus its gradient',
  [fc.tuple(coefficient, coefficient)],
  (point) => {
    expectScoresToSum(multinomial, choiceWeights, point);
  },
);

/** The largest difference between derivatives and differences, relative to 1 + the derivative's size. */
function departure(kernel: Kernel, point: readonly number[]): number {
  const here = evaluated(kernel, point);
  const P = point.length;
  let most = 0;
  const compare = (derivative: number, difference: number) => {
    most = Math.max(most, Math.abs(derivative - difference) / (1 + Math.abs(derivative)));
  };
  for (let p = 0; p < P; p++) {
    const up = evaluated(
      kernel,
      point.map((value, i) => (i === p ? value + differenceStep : value)),
    );
    const down = evaluated(
      kernel,
      point.map((value, i) => (i === p ? value - differenceStep : value)),
    );
    compare(here.gradient[p]!, (up.value - down.value) / (2 * differenceStep));
    for (let q = 0; q < P; q++) {
      compare(here.hessian[p * P + q]!, (up.gradient[q]! - down.gradient[q]!) / (2 * differenceStep));
    }
  }
  return most;
}

function expectScoresToSum(kernel: Kernel, weight: readonly number[], point: readonly number[]) {
  const scores = kernel.scores(Float64Array.from(point));
  const { gradient } = evaluated(kernel, point);
  for (let p = 0; p < point.length; p++) {
    const sum = weight.reduce((total, w, s) => total + w * scores.values[scores.at(s) + p]!, 0);
    expect(sum).toBeCloseTo(-gradient[p]!, 9);
  }
}
