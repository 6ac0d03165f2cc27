import { cholesky, inverse } from '../lib/cholesky.ts';
import { addSquare, mirrored } from '../lib/squares.ts';
import type { Clusters } from './clusters.ts';
import type { ByRow } from './kernel.ts';
import { submatrix } from './optimiser.ts';
import type { Solution } from './solve.ts';
import { unstandardised } from './standard.ts';

/**
 * Each [D,D] over the declared parameters, without small-sample factor; NaN where there is no estimate. By
 * respondent also NaN where respondents do not differ: no spread is seen, which does not make an error zero.
 */
export type Covariance = {
  readonly classic: Float64Array;
  readonly robust: Float64Array;
  readonly respondent: Float64Array;
};

/**
 * Covariances of the estimates: inverse Hessian H⁻¹, and the sandwich H⁻¹ (Σ s s') H⁻¹ with one score a
 * row (White 1982) or with scores summed by respondent first (Liang and Zeger 1986). A cell of weight w is
 * w equal rows.
 *
 * @param weight - [S] of the cells
 * @param clusters - undefined when every row is a respondent of its own
 */
export function covariance(
  solution: Solution,
  weight: Float64Array,
  clusters: Clusters | undefined,
): Covariance {
  const { kernel, minimum } = solution;
  const P = minimum.at.length;
  const classic = bread(solution);
  const scores = kernel.scores(minimum.at);
  const sandwich = (meat: Float64Array) => multiplied(multiplied(classic, meat, P), classic, P);
  const robust = sandwich(ofRows(scores, P, weight));
  const respondent = clusters ? sandwich(clusters.meat(scores, P)) : robust;
  const inUnits = unstandardisedBoth(classic, solution);
  const known = solution.unknown.map((unknown, p) => !unknown && isHeld(inUnits[p * P + p]!));
  const clustered = unstandardisedBoth(respondent, solution);
  const spread = known.map((yes, p) => yes && isSpread(clustered[p * P + p]!, inUnits[p * P + p]!));
  return {
    classic: asDeclared(inUnits, known, solution),
    robust: asDeclared(unstandardisedBoth(robust, solution), known, solution),
    respondent: asDeclared(clustered, spread, solution),
  };
}

/**
 * The small-sample factor G/(G − 1) of a sandwich whose scores are summed over G clusters, to keep it from
 * being too small on average where there are few (Cameron and Miller 2015, section VI.A).
 */
export function clusterFactor(clusters: number): number {
  return clusters / (clusters - 1);
}

/** H⁻¹ over the free parameters [P,P], 0 at the held ones; NaN when H is not positive definite. */
export function bread({ minimum, free }: Solution): Float64Array {
  const P = minimum.at.length;
  const n = free.length;
  const L = cholesky(submatrix(minimum.hessian, P, free), n);
  if (!L) return new Float64Array(P * P).fill(Number.NaN);
  const inner = inverse(L, n);
  const whole = new Float64Array(P * P);
  for (const [i, p] of free.entries())
    for (const [j, q] of free.entries()) whole[p * P + q] = inner[i * n + j]!;
  return whole;
}

/** Σ s s' over rows, each as often as it counts: [P,P]. */
function ofRows(scores: ByRow, P: number, weight: Float64Array): Float64Array {
  const sum = new Float64Array(P * P);
  for (let s = 0; s < weight.length; s++) addSquare(sum, scores.values, scores.at(s), P, weight[s]!);
  return mirrored(sum, P);
}

/** Σ over rows of weight × row × row': [P,P]. */
export function products(rows: Float64Array, P: number, weight: Float64Array): Float64Array {
  const sum = new Float64Array(P * P);
  for (let s = 0; s < weight.length; s++) addSquare(sum, rows, s * P, P, weight[s]!);
  return mirrored(sum, P);
}

/** A [R,P] times B [P,P]. */
export function multiplied(A: Float64Array, B: Float64Array, P: number): Float64Array {
  const C = new Float64Array(A.length);
  for (let p = 0; p < A.length / P; p++) {
    for (let k = 0; k < P; k++) {
      for (let q = 0; q < P; q++) C[p * P + q]! += A[p * P + k]! * B[k * P + q]!;
    }
  }
  return C;
}

/**
 * Whether respondents are seen to differ: a variance between them under this share of the classic one is
 * what rounding leaves of zero.
 */
export function isSpread(betweenRespondents: number, classic: number): boolean {
  return betweenRespondents > 1e-10 * classic;
}

/** Below it a double loses digits, and at last becomes 0. */
const smallestNormal = 2 ** -1022;

/** Whether a double holds the variance: that of a column of 1e200 vanishes, and of 1e-200 overflows. */
export function isHeld(variance: number): boolean {
  return variance >= smallestNormal && variance < Number.POSITIVE_INFINITY;
}

/** The covariance of standardised parameters turned into that of the cells' own. */
function unstandardisedBoth(V: Float64Array, { minimum, standard }: Solution): Float64Array {
  return mappedBoth(V, minimum.at.length, (row) => unstandardised(standard, row));
}

/** The covariance [P,P] of parameters to which `map`, linear, is applied. */
export function mappedBoth(
  V: Float64Array,
  P: number,
  map: (row: Float64Array) => Float64Array,
): Float64Array {
  return mapped(transposed(mapped(V, P, map), P), P, map);
}

/** A covariance [P,P] placed among the declared parameters; NaN at those not known. */
export function asDeclared(
  V: Float64Array,
  known: readonly boolean[],
  { places }: Pick<Solution, 'places'>,
): Float64Array {
  const P = known.length;
  const { at, declared: D } = places;
  const whole = new Float64Array(D * D).fill(Number.NaN);
  for (let p = 0; p < P; p++) {
    for (let q = 0; q < P; q++) {
      if (known[p] && known[q]) whole[at[p]! * D + at[q]!] = V[p * P + q]!;
    }
  }
  return whole;
}

function mapped(V: Float64Array, P: number, map: (row: Float64Array) => Float64Array): Float64Array {
  const result = new Float64Array(P * P);
  for (let p = 0; p < P; p++) result.set(map(V.slice(p * P, (p + 1) * P)), p * P);
  return result;
}

function transposed(V: Float64Array, P: number): Float64Array {
  return V.map((_, at) => V[(at % P) * P + Math.floor(at / P)]!);
}
