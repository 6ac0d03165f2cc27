import { cholesky, solved } from '../lib/cholesky.ts';

/** Value at `at` [P]; writes its derivatives into `gradient` [P] and `hessian` [P,P]. */
export type Objective = (at: Float64Array, gradient: Float64Array, hessian: Float64Array) => number;

/**
 * Why the optimiser stopped. `gradient` is convergence. `value`: nothing is gained any more, though
 * the gradient is not zero or the curvature not positive. `line-search`: no step gains.
 */
export type Stop = 'gradient' | 'value' | 'line-search' | 'iterations';

export type Minimum = {
  /** [P] */
  readonly at: Float64Array;
  readonly value: number;
  /** [P,P] */
  readonly hessian: Float64Array;
  /** Largest absolute derivative by a parameter that is not held. */
  readonly gradientNorm: number;
  readonly evaluations: number;
  readonly stop: Stop;
};

export type Settings = {
  /** Indices of the parameters that may move. */
  readonly free: readonly number[];
  readonly iterations: number;
  /** The largest part of `direction` that keeps the parameters inside their bounds; Infinity for all. */
  readonly largestStep?: (at: Float64Array, direction: Float64Array) => number;
  readonly onStep?: (iteration: number, value: number, gradientNorm: number) => void;
};

/** Converged when the Newton step is under this part of a standard error, in the metric of the Hessian. */
const tolerance = 1e-8;
/** Relative rounding of a sum of some thousand terms: a smaller gain cannot be seen. */
const rounding = 1e-13;
/** Armijo's constant: the share of the gain foretold that a step must bring. */
const sufficient = 1e-4;
const halvings = 40;

/**
 * Minimises a smooth function by Newton's method with backtracking; where the Hessian is not positive
 * definite its diagonal is raised (Levenberg 1944; Nocedal and Wright 2006, sections 3.4 and 3.1).
 *
 * @param start - [P] a point inside the bounds, where the objective is finite
 */
export function minimise(objective: Objective, start: Float64Array, settings: Settings): Minimum {
  const { free } = settings;
  let here = evaluate(objective, start, free);
  let evaluations = 1;
  const end = (stop: Stop): Minimum => ({ ...here, evaluations, stop });
  let last = Number.POSITIVE_INFINITY;
  for (let iteration = 0; iteration < settings.iterations; iteration++) {
    settings.onStep?.(iteration, here.value, here.gradientNorm);
    const step = newton(here, free);
    if (!step) return end('value');
    const { direction, decrement, damped } = step;
    const errors = Math.sqrt(decrement);
    if (!damped && errors <= tolerance) return end('gradient');
    let part = Math.min(1, settings.largestStep?.(here.at, direction) ?? 1);
    let next = here;
    for (let halving = 0; ; halving++, part /= 2) {
      if (halving === halvings) return end('line-search');
      next = evaluate(objective, moved(here.at, direction, part), free);
      evaluations++;
      const allowed = here.value - sufficient * part * decrement + rounding * Math.abs(here.value);
      if (next.value <= allowed) break;
    }
    const gained = here.value - next.value > rounding * Math.abs(here.value);
    here = next;
    if (!gained && errors > last / 2) return end('value');
    last = errors;
  }
  return end('iterations');
}

type Point = {
  readonly at: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly gradientNorm: number;
};

function evaluate(objective: Objective, at: Float64Array, free: readonly number[]): Point {
  const gradient = new Float64Array(at.length);
  const hessian = new Float64Array(at.length ** 2);
  const value = objective(at, gradient, hessian);
  const gradientNorm = free.reduce((most, p) => Math.max(most, Math.abs(gradient[p]!)), 0);
  return { at, value, gradient, hessian, gradientNorm };
}

/**
 * The step −H⁻¹g over the free parameters, and the square of its length in the metric of H; undefined
 * where H is not finite, which no damping mends.
 */
function newton({ at, gradient, hessian }: Point, free: readonly number[]) {
  const n = free.length;
  const H = submatrix(hessian, at.length, free);
  const g = Float64Array.from(free, (p) => gradient[p]!);
  let damping = 0;
  let L = cholesky(H, n);
  while (!L) {
    damping = damping === 0 ? 1e-4 : damping * 10;
    if (!Number.isFinite(damping)) return undefined;
    L = cholesky(raised(H, n, damping), n);
  }
  const step = solved(L, g);
  const direction = new Float64Array(at.length);
  for (const [i, p] of free.entries()) direction[p] = -step[i]!;
  const decrement = step.reduce((sum, value, i) => sum + value * g[i]!, 0);
  return { direction, decrement: Math.max(0, decrement), damped: damping > 0 };
}

/** `H` with each diagonal element raised by a share of itself, or of 1 where it is smaller. */
function raised(H: Float64Array, n: number, damping: number): Float64Array {
  const copy = H.slice();
  for (let i = 0; i < n; i++) copy[i * n + i]! += damping * Math.max(1, H[i * n + i]!);
  return copy;
}

/** The rows and columns `free` of a matrix [n,n]. */
export function submatrix(matrix: Float64Array, n: number, free: readonly number[]): Float64Array {
  const part = new Float64Array(free.length ** 2);
  let at = 0;
  for (const a of free) for (const b of free) part[at++] = matrix[a * n + b]!;
  return part;
}

function moved(at: Float64Array, direction: Float64Array, part: number): Float64Array {
  return at.map((value, p) => value + part * direction[p]!);
}
