import { cholesky, inverse } from '../lib/cholesky.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { RatingData } from '../response/dataset.ts';
import { drawnMembers } from './bootstrap.ts';
import { type CommonDesign, commonDesign, type NoCommonDesign } from './common-design.ts';
import { whitened } from './whitened.ts';

/** How much people differ in how they weigh each criterion. */
export type Spread = {
  /**
   * [criteria] variance over people of their own linear effects, over what the design makes of noise of
   * variance 1, per weight: the noise's variance where people do not differ, and more where they do.
   */
  readonly ratio: readonly number[];
  /** [B][criteria] the same on people drawn with replacement. */
  readonly draws: readonly (readonly number[])[];
  /**
   * [criteria] in steps of the answer scale, root mean square over levels, without the noise; 0 where that
   * alone would give more. Undefined where the design leaves no degree of freedom to tell the noise from.
   */
  readonly sd: readonly number[] | undefined;
};

/** A criterion's place among the columns, and its codes: as in `Coding`. */
type Codes = { readonly first: number; readonly matrix: readonly (readonly number[])[] };

/**
 * Spread per criterion without simulation: each person's own effects are (X'X)⁻¹X'y over scenarios that all
 * judged, with answers as numbers 0..C − 1. Their covariance over people is spread plus noise of known shape,
 * so the ratios rank the criteria (Swamy 1970).
 */
export function spread(
  data: RatingData,
  criteria: readonly Codes[],
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Result<Spread, NoCommonDesign> {
  const design = commonDesign(data);
  if (!design.ok) return design;
  const own = linearEffects(design.value);
  if (!own) return fail({ kind: 'not-identified' });
  const N = design.value.people;
  const scaled = criteria.map(
    ({ first, matrix }) =>
      whitened(
        own.effects,
        own.shape,
        matrix[0]!.map((_, w) => 1 + first + w),
      )!,
  );
  const ratiosOf = (times: Float64Array) => scaled.map((values) => meanVariance(values, times));
  const members = drawnMembers(draws, N, seed);
  const ratio = ratiosOf(new Float64Array(N).fill(1));
  return ok({
    ratio,
    draws: Array.from({ length: draws }, (_, b) => ratiosOf(members.subarray(b * N, (b + 1) * N))),
    sd:
      own.noise === undefined
        ? undefined
        : criteria.map((codes, c) => levelSd(codes, own.shape, own.columns, ratio[c]! - own.noise!)),
  });
}

type Effects = {
  /** [N,K+1] the constant first. */
  readonly effects: Float64Array;
  readonly columns: number;
  /** (X'X)⁻¹ */
  readonly shape: Float64Array;
  /** Variance of the noise, by what the effects leave of the answers. */
  readonly noise: number | undefined;
};

function linearEffects({ x, answer, scenarios: S, people: N }: CommonDesign): Effects | undefined {
  const K = x.length / S;
  const Q = K + 1;
  const at = (s: number, q: number) => (q === 0 ? 1 : x[s * K + q - 1]!);
  const products = new Float64Array(Q * Q);
  for (let s = 0; s < S; s++)
    for (let a = 0; a < Q; a++) for (let b = 0; b < Q; b++) products[a * Q + b]! += at(s, a) * at(s, b);
  const L = cholesky(products, Q);
  if (!L) return undefined;
  const shape = inverse(L, Q);
  const effects = new Float64Array(N * Q);
  let squares = 0;
  for (let n = 0; n < N; n++) {
    const sums = new Float64Array(Q);
    for (let s = 0; s < S; s++) for (let q = 0; q < Q; q++) sums[q]! += at(s, q) * answer[n * S + s]!;
    for (let a = 0; a < Q; a++)
      for (let b = 0; b < Q; b++) effects[n * Q + a]! += shape[a * Q + b]! * sums[b]!;
    for (let s = 0; s < S; s++) {
      let rest = answer[n * S + s]!;
      for (let q = 0; q < Q; q++) rest -= at(s, q) * effects[n * Q + q]!;
      squares += rest * rest;
    }
  }
  return { effects, columns: Q, shape, noise: S > Q ? squares / (N * (S - Q)) : undefined };
}

/** The mean over columns [N,W] of the variance over people, each counted so many times. */
function meanVariance(values: Float64Array, times: Float64Array): number {
  const N = times.length;
  const W = values.length / N;
  let variance = 0;
  for (let w = 0; w < W; w++) {
    let mean = 0;
    for (let n = 0; n < N; n++) mean += (times[n]! * values[n * W + w]!) / N;
    for (let n = 0; n < N; n++) variance += (times[n]! * (values[n * W + w]! - mean) ** 2) / (N - 1) / W;
  }
  return variance;
}

/** Root mean square over levels of effects whose covariance is `variance` times the design's shape. */
function levelSd({ first, matrix }: Codes, shape: Float64Array, Q: number, variance: number): number {
  const squares = matrix.map((row) =>
    row.reduce(
      (sum, x, a) =>
        sum + row.reduce((inner, y, b) => inner + x * y * shape[(1 + first + a) * Q + 1 + first + b]!, 0),
      0,
    ),
  );
  const mean = squares.reduce((sum, value) => sum + value, 0) / matrix.length;
  return Math.sqrt(Math.max(0, variance) * mean);
}
