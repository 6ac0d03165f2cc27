import type { Kernel, MultinomialRows, OrderedRows } from '../../src/estimation/kernel.ts';

/** Seven ratings on four categories by two criteria, two of them with a side let go. */
export const ratings: OrderedRows = {
  kind: 'ordered',
  coefficients: 2,
  categories: 4,
  levels: { kind: 'plain', x: Float64Array.of(1, -1, 0, 2, -1, 0.5, 1, 1, -2, 0, 0.3, -0.7, 1, 0) },
  answer: Int32Array.of(0, 1, 2, 3, 1, 2, 0),
  lower: Int32Array.of(-1, 0, 1, 2, 0, -1, -1),
  upper: Int32Array.of(0, 1, 2, -1, -1, 2, 0),
};
export const ratingWeights = [1, 2, 1, 3, 0.5, 1, 0];

/** Three choices between two, three and four profiles. */
export const choices: MultinomialRows = {
  kind: 'multinomial',
  coefficients: 2,
  levels: {
    kind: 'plain',
    x: Float64Array.of(1, 0, 0, 1, 2, -1, 0.5, 0.5, -1, 0, 1, 1, 0, 0, 3, -2, -0.5, 0.25),
  },
  first: Int32Array.of(0, 2, 5, 9),
  answer: Int32Array.of(1, 0, 3),
};
export const choiceWeights = [1, 2.5, 1];

/** What a kernel says at one point. */
export function evaluated(kernel: Kernel, theta: readonly number[]) {
  const gradient = new Float64Array(theta.length);
  const hessian = new Float64Array(theta.length ** 2);
  const value = kernel.evaluate(Float64Array.from(theta), gradient, hessian);
  return { value, gradient, hessian };
}
