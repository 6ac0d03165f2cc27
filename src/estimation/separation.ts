import type { Inequalities } from './inequalities.ts';
import { shortest } from './nnls.ts';

/** What the answers foretell without error. */
export type Separation = {
  /** [I] 1 where the inequality is strict along a separating direction. */
  readonly strict: Uint8Array;
  /** [P] along it every inequality holds and each strict one strictly; 0 when there is none. */
  readonly direction: Float64Array;
};

/** Shorter than this the residual is rounding: the answers overlap. */
const overlap = 1e-8;
/** A smaller margin, for vectors of length 1, is rounding. */
const margin = 1e-7;

/**
 * Finds the directions along which the likelihood rises for ever (Albert and Anderson 1984).
 *
 * By Stiemke's lemma there is none exactly when Σ y_i a_i = 0 for some y > 0. The shortest vector
 * r = Σ (1 + z_i) a_i with z ≥ 0 decides: it is 0, or it has a_i·r ≥ 0 for all and > 0 for some, so that
 * it is such a direction itself. Its strict inequalities are set aside and the rest is asked again.
 *
 * @param columns - the parameters that may run to infinity
 */
export function separation(given: Inequalities, columns: readonly number[]): Separation {
  const { parameters: P } = given;
  const a = restricted(given, columns);
  const strict = new Uint8Array(given.cell.length);
  const rest = strict.map(() => 1);
  const rounds: Float64Array[] = [];
  for (;;) {
    const c = sum(a, P, rest);
    const r = shortest(a, rest, c);
    const length = Math.hypot(...r);
    if (length <= overlap * (1 + Math.hypot(...c))) break;
    const unit = r.map((value) => value / length);
    const along = products(a, unit);
    if (!along.some((value, i) => rest[i] && value > margin)) break;
    if (along.some((value, i) => rest[i] && value < -margin)) break;
    along.forEach((value, i) => {
      if (rest[i] && value > margin) {
        rest[i] = 0;
        strict[i] = 1;
      }
    });
    rounds.push(unit);
  }
  return { strict, direction: combined(a, P, rounds) };
}

/**
 * One direction from those of the rounds: each is scaled so that it outweighs what later ones, which
 * know nothing of the inequalities set aside before them, take from its strict inequalities.
 */
function combined(a: Float64Array, P: number, rounds: readonly Float64Array[]): Float64Array {
  let direction = new Float64Array(P);
  for (const round of rounds.toReversed()) {
    const taken = products(a, direction);
    const given = products(a, round);
    let factor = 1;
    given.forEach((value, i) => {
      if (value > margin) factor = Math.max(factor, (2 * Math.max(0, -taken[i]!)) / value);
    });
    direction = direction.map((value, p) => value + factor * round[p]!);
  }
  return direction;
}

/** The inequalities with 0 at every parameter outside `columns`. */
function restricted({ a, parameters: P }: Inequalities, columns: readonly number[]): Float64Array {
  const keep = new Set(columns);
  return a.map((value, at) => (keep.has(at % P) ? value : 0));
}

function sum(a: Float64Array, P: number, use: Uint8Array): Float64Array {
  const total = new Float64Array(P);
  use.forEach((yes, i) => {
    if (yes) for (let p = 0; p < P; p++) total[p]! += a[i * P + p]!;
  });
  return total;
}

/** [I] a_i · d */
function products(a: Float64Array, d: Float64Array): Float64Array {
  const P = d.length;
  return Float64Array.from({ length: a.length / P }, (_, i) => {
    let product = 0;
    for (let p = 0; p < P; p++) product += a[i * P + p]! * d[p]!;
    return product;
  });
}
