import { expect, test } from 'vitest';
import { minimise, type Objective } from '../../src/estimation/optimiser.ts';

const both = { free: [0, 1], iterations: 100 };

/** (a − 1)² + 10 (b + 2)² + ab/2 */
const quadratic: Objective = (at, gradient, hessian) => {
  const [a, b] = [at[0]!, at[1]!];
  gradient.set([2 * (a - 1) + b / 2, 20 * (b + 2) + a / 2]);
  hessian.set([2, 0.5, 0.5, 20]);
  return (a - 1) ** 2 + 10 * (b + 2) ** 2 + (a * b) / 2;
};

/** Rosenbrock's (1960) valley, whose Hessian is not positive definite everywhere; minimum at (1, 1). */
const rosenbrock: Objective = (at, gradient, hessian) => {
  const [a, b] = [at[0]!, at[1]!];
  gradient.set([-400 * a * (b - a * a) - 2 * (1 - a), 200 * (b - a * a)]);
  hessian.set([1200 * a * a - 400 * b + 2, -400 * a, -400 * a, 200]);
  return 100 * (b - a * a) ** 2 + (1 - a) ** 2;
};

/** a − log(a), for a > 0 only; minimum at 1. */
const barrier: Objective = (at, gradient, hessian) => {
  gradient[0] = 1 - 1 / at[0]!;
  hessian[0] = 1 / at[0]! ** 2;
  return at[0]! > 0 ? at[0]! - Math.log(at[0]!) : Number.POSITIVE_INFINITY;
};

test('minimise solves a quadratic in one step and stops at its gradient', () => {
  const { at, stop, evaluations, gradientNorm } = minimise(quadratic, Float64Array.of(5, 5), both);
  // Of 2a + b/2 = 2 and a/2 + 20b = −40: b = −40.5/19.875 and a = 1 − b/4.
  expect(at[1]).toBeCloseTo(-40.5 / 19.875, 12);
  expect(at[0]).toBeCloseTo(1 + 40.5 / 19.875 / 4, 12);
  expect({ stop, evaluations }).toEqual({ stop: 'gradient', evaluations: 2 });
  expect(gradientNorm).toBeLessThan(1e-12);
});

test('minimise finds the end of a valley from where the Hessian is not positive definite', () => {
  const { at, stop } = minimise(rosenbrock, Float64Array.of(0, 2), both);
  expect(stop).toBe('gradient');
  expect(at[0]).toBeCloseTo(1, 8);
  expect(at[1]).toBeCloseTo(1, 8);
});

test('minimise leaves a held parameter where it started', () => {
  const { at } = minimise(quadratic, Float64Array.of(5, 5), { free: [1], iterations: 100 });
  expect(at[0]).toBe(5);
  expect(at[1]).toBeCloseTo(-2 - 2.5 / 20, 12);
});

test('minimise never evaluates beyond largestStep', () => {
  const seen: number[] = [];
  const watched: Objective = (at, gradient, hessian) => {
    seen.push(at[0]!);
    return barrier(at, gradient, hessian);
  };
  const { at } = minimise(watched, Float64Array.of(5), {
    free: [0],
    iterations: 100,
    largestStep: (here, direction) => (direction[0]! < 0 ? (-0.5 * here[0]!) / direction[0]! : 1),
  });
  expect(Math.min(...seen)).toBeGreaterThan(0);
  expect(at[0]).toBeCloseTo(1, 8);
});

test('minimise halves a step that leaves the domain', () => {
  const { at, stop } = minimise(barrier, Float64Array.of(5), { free: [0], iterations: 100 });
  expect(stop).toBe('gradient');
  expect(at[0]).toBeCloseTo(1, 8);
});

test('minimise says that it ran out of iterations on a function without minimum', () => {
  const falling: Objective = (at, gradient, hessian) => {
    gradient[0] = -Math.exp(-at[0]!);
    hessian[0] = Math.exp(-at[0]!);
    return Math.exp(-at[0]!);
  };
  expect(minimise(falling, Float64Array.of(0), { free: [0], iterations: 10 }).stop).toBe('iterations');
});

test('minimise says that no step gains where the gradient is wrong', () => {
  const wrong: Objective = (at, gradient, hessian) => {
    gradient[0] = -1;
    hessian[0] = 1;
    return at[0]!;
  };
  expect(minimise(wrong, Float64Array.of(0), { free: [0], iterations: 10 }).stop).toBe('line-search');
});

test('minimise reports each step it stands at', () => {
  const steps: number[][] = [];
  minimise(quadratic, Float64Array.of(5, 5), { ...both, onStep: (...step) => steps.push(step) });
  // At (5, 5): value 16 + 490 + 12.5; derivatives 8 + 2.5 and 140 + 2.5.
  expect(steps[0]).toEqual([0, 518.5, 142.5]);
  expect(steps).toHaveLength(2);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'minimise ends without convergence where the Hessian is %d',
  (curvature) => {
    const endless: Objective = (_, gradient, hessian) => {
      gradient[0] = 1;
      hessian[0] = curvature;
      return 1;
    };
    expect(minimise(endless, Float64Array.of(0), { free: [0], iterations: 10 }).stop).toBe('value');
  },
);
