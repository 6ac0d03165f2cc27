import { cholesky, solved } from '../../lib/cholesky.ts';

/**
 * Minus the log-density of a person's deviates given the answers, up to a constant, and its derivatives.
 *
 * @param z - [Q,R] R points; gives values [≥ R] and gradients [Q,R]
 */
export type Posterior = (z: Float64Array) => {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
};

/** A person's likeliest deviates [Q], and the lower Cholesky factor [Q,Q] of the curvature there. */
export type Mode = { readonly mode: Float64Array; readonly curvature: Float64Array };

const iterations = 30;
const halvings = 10;
/** Of a deviate, which is about 1: between rounding and what third derivatives do to a proposal, which is nothing. */
const step = 1e-6;

/**
 * Finds a person's mode by damped Newton steps with curvature by differences: an undamped search leaves some
 * persons elsewhere without a sign of it.
 *
 * @param tolerance - how near, in posterior standard deviations
 */
export function findMode(posterior: Posterior, start: Float64Array, tolerance: number): Mode {
  let at = start;
  let here = bent(posterior, at);
  for (let iteration = 0; ; iteration++) {
    const curvature = positive(here.curvature, at.length);
    const direction = solved(curvature, here.gradient);
    const decrement = direction.reduce((sum, x, q) => sum + x * here.gradient[q]!, 0);
    if (decrement <= tolerance ** 2 || iteration === iterations) return { mode: at, curvature };
    const next = downhill(posterior, at, here.value, direction);
    // Who finds no lower point would not find one the next time either.
    if (!next) return { mode: at, curvature };
    ({ at, here } = next);
  }
}

type Bent = {
  readonly value: number;
  readonly gradient: Float64Array;
  /** [Q,Q] */
  readonly curvature: Float64Array;
};

/** The whole step where that goes down, and else the first halving that does. */
function downhill(posterior: Posterior, from: Float64Array, value: number, direction: Float64Array) {
  for (let halving = 0, part = 1; halving < halvings; halving++, part /= 2) {
    const at = from.map((z, q) => z - part * direction[q]!);
    const here = bent(posterior, at);
    if (here.value <= value) return { at, here };
  }
  return undefined;
}

/** With the derivatives of the gradient by differences, at a point a deviate beside this one. */
function bent(posterior: Posterior, at: Float64Array): Bent {
  const Q = at.length;
  const R = Q + 1;
  const z = new Float64Array(Q * R);
  for (let q = 0; q < Q; q++) {
    z.fill(at[q]!, q * R, (q + 1) * R);
    z[q * R + q + 1]! += step;
  }
  const { value, gradient } = posterior(z);
  const slope = Float64Array.from({ length: Q }, (_, q) => gradient[q * R]!);
  const difference = (q: number, by: number) => (gradient[q * R + by + 1]! - slope[q]!) / step;
  const curvature = new Float64Array(Q * Q);
  for (let q = 0; q < Q; q++) {
    for (let j = 0; j < Q; j++) curvature[q * Q + j] = (difference(q, j) + difference(j, q)) / 2;
  }
  return { value: value[0]!, gradient: slope, curvature };
}

/** The Cholesky factor, of a matrix whose diagonal is raised where it is not positive definite. */
function positive(H: Float64Array, Q: number): Float64Array {
  for (let raise = 0; raise < 1e6; raise = raise === 0 ? 0.1 : raise * 3) {
    const L = cholesky(
      H.map((value, i) => (i % (Q + 1) === 0 ? value + raise : value)),
      Q,
    );
    if (L) return L;
  }
  return cholesky(
    H.map((_, i) => (i % (Q + 1) === 0 ? 1 : 0)),
    Q,
  )!;
}
