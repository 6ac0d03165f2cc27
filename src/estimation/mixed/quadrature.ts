import ln from '@stdlib/math-base-special-ln';
import { inverseTransposed } from '../../lib/cholesky.ts';
import type { Mode } from './modes.ts';
import type { Placed } from './placed.ts';

/** Nodes and weights of ∫ f(t) e^(−t²) dt ≈ Σ w f(t). */
type Rule = { readonly node: Float64Array; readonly weight: Float64Array };

const rules = new Map<number, Rule>();

/**
 * Adaptive Gauss–Hermite points of one person: the rule's product over the deviates, centred at the mode and
 * scaled by the curvature there (Liu and Pierce 1994, "A note on Gauss–Hermite quadrature", Biometrika 81).
 */
export function quadraturePoints({ mode, curvature }: Mode, nodes: number): Placed {
  const Q = mode.length;
  const R = nodes ** Q;
  const { node, weight } = ruleOf(nodes);
  const spread = inverseTransposed(curvature, Q);
  const z = new Float64Array(Q * R);
  const logWeight = new Float64Array(R);
  const t = new Float64Array(Q);
  let logScale = ln(R) - (Q / 2) * ln(Math.PI);
  for (let q = 0; q < Q; q++) logScale += ln(spread[q * Q + q]!);
  for (let r = 0; r < R; r++) {
    let log = logScale;
    for (let q = 0, rest = r; q < Q; q++, rest = Math.floor(rest / nodes)) {
      t[q] = node[rest % nodes]!;
      log += ln(weight[rest % nodes]!) + t[q]! * t[q]!;
    }
    for (let q = 0; q < Q; q++) {
      let at = mode[q]!;
      for (let j = q; j < Q; j++) at += Math.SQRT2 * spread[q * Q + j]! * t[j]!;
      z[q * R + r] = at;
      log -= (at * at) / 2;
    }
    logWeight[r] = log;
  }
  return { z, logWeight };
}

function ruleOf(nodes: number): Rule {
  const rule = rules.get(nodes) ?? hermite(nodes);
  rules.set(nodes, rule);
  return rule;
}

/** Roots of the Hermite polynomial between those of the one before, by bisection. */
function hermite(n: number): Rule {
  let roots: number[] = [];
  for (let degree = 1; degree <= n; degree++) {
    const bound = Math.sqrt(2 * degree + 1);
    const ends = [-bound, ...roots, bound];
    roots = ends.slice(1).map((high, i) => root(degree, ends[i]!, high));
  }
  const weight = roots.map((t) => {
    const below = normalised(n - 1, t);
    return 1 / (n * below * below);
  });
  return { node: Float64Array.from(roots), weight: Float64Array.from(weight) };
}

function root(degree: number, from: number, to: number): number {
  let low = from;
  let high = to;
  const sign = normalised(degree, low) < 0;
  for (let i = 0; i < 100 && high > low; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (normalised(degree, middle) < 0 === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Hermite polynomial scaled to length 1 under e^(−t²), which does not overflow. */
function normalised(degree: number, t: number): number {
  let before = 0;
  let value = 1 / Math.sqrt(Math.sqrt(Math.PI));
  for (let k = 0; k < degree; k++) {
    const next = t * Math.sqrt(2 / (k + 1)) * value - Math.sqrt(k / (k + 1)) * before;
    before = value;
    value = next;
  }
  return value;
}
