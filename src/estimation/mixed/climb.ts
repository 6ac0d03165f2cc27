import { cholesky, solved } from '../../lib/cholesky.ts';
import { dot, times } from '../../lib/vectors.ts';
import type { Stop } from '../optimiser.ts';
import { partInReach } from './reach.ts';

/** A function to be made smallest: its value and gradient at θ [P], over persons evaluated elsewhere. */
export type Objective = (theta: Float64Array) => Promise<Valued>;

type Valued = {
  readonly value: number;
  readonly gradient: Float64Array;
  /** [P,P] sum of the outer products of persons' gradients: a first guess of the curvature. */
  readonly outer: Float64Array;
};

export type Climbed = Valued & {
  readonly at: Float64Array;
  /** Square of the step that would come next, in standard errors. */
  readonly decrement: number;
  readonly curvature: Float64Array;
  readonly evaluations: number;
  readonly stop: Stop;
};

export type ClimbSettings = {
  /** Stops when the next step is under this part of a standard error. */
  readonly tolerance: number;
  readonly iterations: number;
  /** [P,P] when known; else the outer product at the start. */
  readonly curvature?: Float64Array;
  /** Steps for which `curvature` is as good as exact, so that updates would only spoil it. */
  readonly exact?: number;
  readonly largestStep: (at: Float64Array, direction: Float64Array) => number;
  /** Standard errors from the start, by the curvature there, at which the climb ends; left out for no end. */
  readonly reach?: number;
  readonly onStep: (value: number, gradient: Float64Array) => void;
};

/** Armijo's constant: the share of the gain foretold that a step must bring. */
const sufficient = 1e-4;
const halvings = 25;
/** Standard errors that one step may go: farther the guessed curvature means little. */
const longest = 3;
/** A part of a step that is not worth an evaluation. */
const nothing = 1e-3;
/** Relative rounding of a sum over persons. */
const rounding = 1e-13;

/**
 * Quasi-Newton descent: curvature from the outer product of scores (Berndt, Hall, Hall and Hausman 1974), damped
 * updates by Broyden, Fletcher, Goldfarb and Shanno (Nocedal and Wright 2006, procedure 18.2), backtracking.
 */
export async function climb(
  objective: Objective,
  start: Float64Array,
  settings: ClimbSettings,
): Promise<Climbed> {
  let at = start;
  let here = await objective(at);
  let curvature = settings.curvature ?? here.outer;
  const { outer } = here;
  let evaluations = 1;
  const end = (stop: Stop, decrement: number): Climbed => ({
    ...here,
    at,
    curvature,
    decrement,
    evaluations,
    stop,
  });
  for (let iteration = 0; ; iteration++) {
    settings.onStep(here.value, here.gradient);
    const direction = descent(curvature, here.gradient);
    if (!direction) return end('value', Number.POSITIVE_INFINITY);
    const decrement = -dot(direction, here.gradient);
    if (Math.sqrt(decrement) <= settings.tolerance) return end('gradient', decrement);
    if (iteration >= settings.iterations) return end('iterations', decrement);
    const inReach = settings.reach
      ? partInReach(settings.reach, settings.curvature ?? outer, minus(at, start), direction)
      : 1;
    if (inReach < nothing) return end('iterations', decrement);
    let part = Math.min(1, longest / Math.sqrt(decrement), settings.largestStep(at, direction), inReach);
    let there = here;
    let next = at;
    for (let halving = 0; ; halving++) {
      if (halving === halvings) return end('line-search', decrement);
      next = at.map((value, p) => value + part * direction[p]!);
      there = await objective(next);
      evaluations++;
      const allowed = here.value - sufficient * part * decrement + rounding * Math.abs(here.value);
      if (there.value <= allowed) break;
      part *= Number.isFinite(there.value) ? shrink(here.value, there.value, part * decrement) : 0.2;
    }
    if (iteration >= (settings.exact ?? 0))
      curvature = updated(curvature, minus(next, at), minus(there.gradient, here.gradient));
    at = next;
    here = there;
  }
}

/** Where a parabola through both values and the slope has its bottom, within a tenth and a half of the step. */
function shrink(from: number, to: number, slope: number): number {
  return Math.min(0.5, Math.max(0.1, slope / (2 * (to - from + slope))));
}

function descent(curvature: Float64Array, gradient: Float64Array): Float64Array | undefined {
  const P = gradient.length;
  for (let raise = 0; raise < 1e8; raise = raise === 0 ? 1e-6 : raise * 10) {
    const lifted = curvature.map((value, i) => (i % (P + 1) === 0 ? value * (1 + raise) + 1e-300 : value));
    if (!lifted.every(Number.isFinite)) return undefined;
    const L = cholesky(lifted, P);
    if (L) return solved(L, gradient).map((value) => -value);
  }
  return undefined;
}

/** Powell's damping keeps the matrix positive definite whatever the step met. */
function updated(B: Float64Array, s: Float64Array, y: Float64Array): Float64Array {
  const P = s.length;
  const Bs = times(B, s);
  const sBs = dot(s, Bs);
  const sy = dot(s, y);
  if (!(sBs > 0)) return B;
  const share = sy >= 0.2 * sBs ? 1 : (0.8 * sBs) / (sBs - sy);
  const r = y.map((value, p) => share * value + (1 - share) * Bs[p]!);
  const sr = dot(s, r);
  return B.map((value, i) => {
    const p = Math.floor(i / P);
    const q = i % P;
    return value - (Bs[p]! * Bs[q]!) / sBs + (r[p]! * r[q]!) / sr;
  });
}

function minus(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((value, p) => value - b[p]!);
}
