import { cholesky, solved } from '../cholesky.ts';

/** Minus the log-density of person n's deviates given the answers, up to a constant, and its derivatives. */
export type Posterior = (z: Float64Array) => {
  readonly value: Float64Array;
  readonly gradient: Float64Array;
};

/** Persons' likeliest deviates and the curvature there. */
export type Modes = {
  /** [N,Q] */
  readonly at: Float64Array;
  /** [N][Q,Q] lower Cholesky factor of the curvature. */
  readonly curvature: Float64Array[];
};

const iterations = 30;
const halvings = 10;
/** Of a deviate, which is about 1: between rounding and what third derivatives do to a proposal, which is nothing. */
const step = 1e-6;

/**
 * Finds all persons' modes at once, by damped Newton steps with curvature by differences: an undamped search
 * leaves some persons elsewhere without a sign of it.
 *
 * @param posterior - [N,Q] → values [N] and gradients [N,Q]; a person's depend on that person's deviates alone
 * @param tolerance - how near, in posterior standard deviations
 */
export function findModes(
  posterior: Posterior,
  start: Float64Array,
  N: number,
  Q: number,
  tolerance: number,
): Modes {
  let at = start;
  let here = posterior(at);
  const curvature: Float64Array[] = [];
  // A person who has arrived stays there, whoever else is still on the way: results do not depend on company.
  const moving = new Set(Array.from({ length: N }, (_, n) => n));
  for (let iteration = 0; iteration < iterations && moving.size > 0; iteration++) {
    const bent = curvatures(posterior, at, here.gradient, N, Q);
    const direction = new Float64Array(N * Q);
    for (const n of [...moving]) {
      curvature[n] = positive(symmetric(bent.subarray(n * Q * Q, (n + 1) * Q * Q), Q), Q);
      const g = here.gradient.slice(n * Q, (n + 1) * Q);
      const step = solved(curvature[n]!, g);
      if (step.reduce((sum, x, q) => sum + x * g[q]!, 0) <= tolerance ** 2) moving.delete(n);
      else direction.set(step, n * Q);
    }
    const next = downhill(posterior, at, here, direction, moving, Q);
    ({ at, here } = next);
    // Who finds no lower point would not find one the next time either.
    for (const n of next.stuck) moving.delete(n);
  }
  return { at, curvature };
}

type Evaluated = ReturnType<Posterior>;

/** Takes each moving person's whole step where that goes down, and else the first halving that does. */
function downhill(
  posterior: Posterior,
  at: Float64Array,
  here: Evaluated,
  direction: Float64Array,
  moving: ReadonlySet<number>,
  Q: number,
) {
  const next = at.slice();
  const value = here.value.slice();
  const gradient = here.gradient.slice();
  const open = new Set(moving);
  for (let halving = 0, part = 1; halving < halvings && open.size > 0; halving++, part /= 2) {
    const trial = next.slice();
    for (const n of open) for (let i = n * Q; i < (n + 1) * Q; i++) trial[i] = at[i]! - part * direction[i]!;
    const there = posterior(trial);
    for (const n of [...open]) {
      if (!(there.value[n]! <= here.value[n]!)) continue;
      open.delete(n);
      value[n] = there.value[n]!;
      next.set(trial.subarray(n * Q, (n + 1) * Q), n * Q);
      gradient.set(there.gradient.subarray(n * Q, (n + 1) * Q), n * Q);
    }
  }
  return { at: next, here: { value, gradient }, stuck: open };
}

/** [N,Q,Q] derivatives of the gradients, by differences from those at hand. */
function curvatures(
  posterior: Posterior,
  at: Float64Array,
  gradient: Float64Array,
  N: number,
  Q: number,
): Float64Array {
  const all = new Float64Array(N * Q * Q);
  for (let q = 0; q < Q; q++) {
    const there = posterior(at.map((value, i) => (i % Q === q ? value + step : value))).gradient;
    for (let n = 0; n < N; n++) {
      for (let r = 0; r < Q; r++)
        all[n * Q * Q + q * Q + r] = (there[n * Q + r]! - gradient[n * Q + r]!) / step;
    }
  }
  return all;
}

function symmetric(H: Float64Array, Q: number): Float64Array {
  return H.map((value, i) => (value + H[(i % Q) * Q + Math.floor(i / Q)]!) / 2);
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
