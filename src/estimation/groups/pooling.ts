import ln from '@stdlib/math-base-special-ln';
import { cholesky, inverse } from '../../lib/cholesky.ts';
import { multiplied } from '../covariance.ts';
import type { Fit } from '../fit.ts';
import { largest } from './largest.ts';

/** What groups weigh, raw and shrunk towards the whole. */
export type PartialPooling = {
  /** Standard deviation over groups, one for all criteria; 0 where groups differ no more than by chance. */
  readonly sd: number;
  /** [K] what the groups are shrunk towards. */
  readonly whole: Float64Array;
  readonly groups: readonly {
    /** [K] each */
    readonly raw: Float64Array;
    readonly rawError: Float64Array;
    readonly shrunk: Float64Array;
    /** An interval from it holds on average over groups, not for the group that is furthest from the rest. */
    readonly shrunkError: Float64Array;
    /** [K,K] */
    readonly shrunkCovariance: Float64Array;
  }[];
};

/** A symmetric [K,K] with its inverse and the logarithm of its determinant. */
type Inverted = { readonly inverse: Float64Array; readonly logDeterminant: number };

/**
 * Shrinks groups' own estimates towards the whole. Between groups coefficients vary by sd² times `unit`; within
 * a group by what its people differ, taken as equal in all groups, since of 15 people no covariance of 20
 * weights can be had. The sd maximises the marginal likelihood, with the groups integrated out and the whole at
 * its best (Efron and Morris 1975), and may be 0. With the whole integrated out too it is larger, and groups
 * without difference are shrunk too little.
 *
 * @param fits - of each group by itself, [G]
 * @param unit - [K,K] by `unitCovariance`
 * @returns undefined where a coefficient has no estimate in some group, or people are too few to tell what
 * they differ
 */
export function partialPooling(fits: readonly Fit[], unit: Float64Array): PartialPooling | undefined {
  const K = Math.sqrt(unit.length);
  const raw = fits.map(({ estimate }) => estimate.slice(0, K));
  const within = betweenPeople(fits, K);
  const noise = fits.map(({ respondents }) => within.map((value) => value / respondents));
  if (!noise.every((V) => cholesky(V, K)) || raw.some((row) => row.some(Number.isNaN))) return undefined;
  const farthest = spreadOf(raw, unit, K);
  const sd = largest((value) => pooled(raw, noise, unit, value).logLikelihood, farthest);
  const { whole, groups } = pooled(raw, noise, unit, sd);
  return {
    sd,
    whole,
    groups: groups.map(({ shrunk, variance }, g) => ({
      raw: raw[g]!,
      rawError: errors(noise[g]!, K),
      shrunk,
      shrunkError: errors(variance, K),
      shrunkCovariance: variance,
    })),
  };
}

/**
 * [K,K] covariance of one person's own coefficients about their group's: Σ n²V over groups / (N − G). V with the
 * factor (S − 1)/(S − P), since residuals of P parameters on few answers are too small (Cameron and Miller 2015,
 * section VI.A).
 */
function betweenPeople(fits: readonly Fit[], K: number): Float64Array {
  const people = fits.reduce((sum, { respondents }) => sum + respondents, 0);
  const sum = new Float64Array(K * K);
  for (const { covariance, respondents, scenarios, parameters, names } of fits) {
    const P = names.length;
    const factor = ((scenarios - 1) / (scenarios - parameters)) * (respondents ** 2 / (people - fits.length));
    for (let a = 0; a < K; a++)
      for (let b = 0; b < K; b++) sum[a * K + b]! += factor * covariance.respondent[a * P + b]!;
  }
  return sum;
}

/** A group sd that is surely too large: all of the groups' differences, twice over. */
function spreadOf(raw: readonly Float64Array[], unit: Float64Array, K: number): number {
  let most = 0;
  for (let k = 0; k < K; k++) {
    const values = raw.map((row) => row[k]!);
    most = Math.max(most, (Math.max(...values) - Math.min(...values)) / Math.sqrt(unit[k * K + k]!));
  }
  return 2 * most;
}

/** The model at one group sd: marginal log-likelihood but for a constant, whole, and groups given the answers. */
function pooled(
  raw: readonly Float64Array[],
  noise: readonly Float64Array[],
  unit: Float64Array,
  sd: number,
) {
  const K = raw[0]!.length;
  const prior = unit.map((value) => sd ** 2 * value);
  const each = noise.map((V) => inverted(V.map((value, i) => value + prior[i]!)));
  const precision = new Float64Array(K * K);
  const sum = new Float64Array(K);
  for (const [g, { inverse: W }] of each.entries()) {
    W.forEach((value, i) => {
      precision[i]! += value;
    });
    times(W, raw[g]!).forEach((value, k) => {
      sum[k]! += value;
    });
  }
  const { inverse: wholeVariance } = inverted(precision);
  const whole = times(wholeVariance, sum);
  let logLikelihood = 0;
  const groups = each.map(({ inverse: W, logDeterminant }, g) => {
    const away = raw[g]!.map((value, k) => value - whole[k]!);
    const scaled = times(W, away);
    logLikelihood -= (logDeterminant + dot(away, scaled)) / 2;
    const toOwn = times(prior, scaled);
    return {
      shrunk: whole.map((value, k) => value + toOwn[k]!),
      variance: leftVariance(prior, W, wholeVariance, K),
    };
  });
  return { logLikelihood, whole, groups };
}

/** D − DWD + (I − DW) V (I − DW)': what the group's coefficients vary still, with that of the whole, V. */
function leftVariance(D: Float64Array, W: Float64Array, V: Float64Array, K: number): Float64Array {
  const B = multiplied(D, W, K);
  const rest = B.map((value, i) => (i % (K + 1) === 0 ? 1 : 0) - value);
  const own = multiplied(rest, D, K);
  const turned = rest.map((_, i) => rest[(i % K) * K + Math.floor(i / K)]!);
  return multiplied(multiplied(rest, V, K), turned, K).map((value, i) => value + own[i]!);
}

function inverted(matrix: Float64Array): Inverted {
  const K = Math.sqrt(matrix.length);
  const L = cholesky(matrix, K);
  if (!L) throw new RangeError('a covariance that is not positive definite');
  let logDeterminant = 0;
  for (let k = 0; k < K; k++) logDeterminant += 2 * ln(L[k * K + k]!);
  return { inverse: inverse(L, K), logDeterminant };
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array {
  const K = vector.length;
  return vector.map((_, a) => dot(matrix.subarray(a * K, (a + 1) * K), vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0);
}

function errors(V: Float64Array, K: number): Float64Array {
  return Float64Array.from({ length: K }, (_, k) => Math.sqrt(V[k * K + k]!));
}
