import { cholesky, inverse } from '../lib/cholesky.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import type { RatingData } from '../response/dataset.ts';
import { type CommonDesign, commonDesign, type NoCommonDesign } from './common-design.ts';

/** What each person's own answers say of a criterion's levels. */
export type OwnEffects = {
  readonly people: number;
  /** [criteria][L][N] effect of a level in each person's answers, in steps of the answer scale. */
  readonly levels: readonly (readonly Float64Array[])[];
  /** [criteria] variance that noise of variance 1 gives those effects, on average over the levels. */
  readonly unit: readonly number[];
  /** [N] variance of the noise, by what a person's effects leave of the answers. */
  readonly noise: Float64Array;
};

/** Why people have no effects of their own that can be set side by side. */
export type NoOwnEffects =
  | NoCommonDesign
  /** The weights and the level take up all scenarios: nothing tells difference from noise. */
  | { readonly kind: 'no-freedom' };

/** A criterion's place among the columns, and its codes: as in `Coding`. */
type Codes = { readonly first: number; readonly matrix: readonly (readonly number[])[] };

/** Own effects by least squares, (X'X)⁻¹X'y, over scenarios that all judged, with answers as numbers 0..C − 1. */
export function ownEffects(data: RatingData, criteria: readonly Codes[]): Result<OwnEffects, NoOwnEffects> {
  const design = commonDesign(data);
  if (!design.ok) return design;
  const { scenarios: S, people: N } = design.value;
  const Q = data.names.length + 1;
  if (S <= Q) return fail({ kind: 'no-freedom' });
  const products = crossProducts(design.value, Q);
  const L = cholesky(products, Q);
  if (!L) return fail({ kind: 'not-identified' });
  const shape = inverse(L, Q);
  const effects = new Float64Array(N * Q);
  const noise = new Float64Array(N);
  for (let n = 0; n < N; n++) {
    const own = effects.subarray(n * Q, (n + 1) * Q);
    noise[n] = fitPerson(design.value, n, shape, own) / (S - Q);
  }
  const rows = criteria.map(({ first, matrix }) =>
    matrix.map((row) => row.map((by, w) => ({ by, at: 1 + first + w }))),
  );
  return ok({
    people: N,
    levels: rows.map((levels) => levels.map((parts) => ofEveryone(effects, Q, parts))),
    unit: rows.map(
      (levels) => levels.reduce((sum, parts) => sum + variance(shape, Q, parts), 0) / levels.length,
    ),
    noise,
  });
}

/** A column of the design, the constant first. */
function value({ x, scenarios }: CommonDesign, s: number, q: number): number {
  return q === 0 ? 1 : x[s * (x.length / scenarios) + q - 1]!;
}

function crossProducts(design: CommonDesign, Q: number): Float64Array {
  const products = new Float64Array(Q * Q);
  for (let s = 0; s < design.scenarios; s++)
    for (let a = 0; a < Q; a++)
      for (let b = 0; b < Q; b++) products[a * Q + b]! += value(design, s, a) * value(design, s, b);
  return products;
}

/**
 * Writes a person's effects, the constant first.
 *
 * @returns the sum of squares of what they leave
 */
function fitPerson(design: CommonDesign, n: number, shape: Float64Array, own: Float64Array): number {
  const { scenarios: S, answer } = design;
  const Q = own.length;
  const sums = new Float64Array(Q);
  for (let s = 0; s < S; s++)
    for (let q = 0; q < Q; q++) sums[q]! += value(design, s, q) * answer[n * S + s]!;
  for (let a = 0; a < Q; a++) for (let b = 0; b < Q; b++) own[a]! += shape[a * Q + b]! * sums[b]!;
  let squares = 0;
  for (let s = 0; s < S; s++) {
    let rest = answer[n * S + s]!;
    for (let q = 0; q < Q; q++) rest -= value(design, s, q) * own[q]!;
    squares += rest * rest;
  }
  return squares;
}

/** A sum of multiples of effects. */
type Parts = readonly { readonly by: number; readonly at: number }[];

function ofEveryone(effects: Float64Array, Q: number, parts: Parts): Float64Array {
  return Float64Array.from({ length: effects.length / Q }, (_, n) =>
    parts.reduce((sum, { by, at }) => sum + by * effects[n * Q + at]!, 0),
  );
}

function variance(shape: Float64Array, Q: number, parts: Parts): number {
  return parts.reduce(
    (sum, a) => sum + parts.reduce((inner, b) => inner + a.by * b.by * shape[a.at * Q + b.at]!, 0),
    0,
  );
}
