import { fail, ok, type Result } from '../lib/result.ts';
import type { RatingData } from '../response/dataset.ts';
import { scenarios } from './common-design.ts';
import type { Fit } from './fit.ts';
import { type JointTest, jointTest } from './joint-test.ts';

/** With fewer degrees of freedom left between scenarios nothing can show that the criteria do not add up. */
const leastLeft = 3;

/** Why there is no test of the criteria against one free value per scenario. */
export type NoLackOfFit =
  /** Scenarios that differ, less one, less the weights that they tell apart. */
  | { readonly kind: 'too-few-left'; readonly left: number }
  /** No more people than degrees of freedom, or the answers do not give each scenario a value. */
  | { readonly kind: 'not-testable'; readonly left: number };

/** A dataset with more columns, so that each scenario has a value of its own. */
export type FreeScenarios = { readonly data: RatingData; readonly left: number };

/**
 * The dataset in which each scenario has its own free value: the criteria's columns, and beside them as many
 * as scenarios leave over, orthogonal to the criteria and to a constant over the scenarios.
 */
export function freeScenarios(data: RatingData): Result<FreeScenarios, NoLackOfFit> {
  const K = data.names.length;
  const scenarioOf = scenarios(data);
  const S = scenarioOf.reduce((most, s) => Math.max(most, s + 1), 0);
  const first = Array.from({ length: S }, (_, s) => scenarioOf.indexOf(s));
  const basis: Float64Array[] = [];
  // What no combination of those before it gives.
  const rest = (column: Float64Array) => withoutSpan(column, basis);
  const add = (column: Float64Array | undefined) => {
    if (column) basis.push(column);
    return column;
  };
  add(rest(new Float64Array(S).fill(1)));
  for (let k = 0; k < K; k++) add(rest(Float64Array.from(first, (row) => data.x[row * K + k]!)));
  const known = basis.length;
  for (let s = 0; s < S && basis.length < S; s++) add(rest(new Float64Array(S).fill(1, s, s + 1)));
  const extra = basis.slice(known);
  if (extra.length < leastLeft) return fail({ kind: 'too-few-left', left: extra.length });
  const columns = K + extra.length;
  const x = new Float64Array(data.answer.length * columns);
  for (const [row, s] of scenarioOf.entries()) {
    x.set(data.x.subarray(row * K, (row + 1) * K), row * columns);
    for (const [e, column] of extra.entries()) x[row * columns + K + e] = column[s]!;
  }
  const names = [...data.names, ...extra.map((_, e) => `left:${e + 1}`)];
  return ok({ data: { ...data, names, x }, left: extra.length });
}

/**
 * Tests whether the criteria's effects add up, against one free value per scenario: that all that the
 * scenarios leave over is zero, clustered by person.
 *
 * @param fit - of `freeScenarios`' dataset
 */
export function lackOfFit(fit: Fit, left: number, K: number): Result<JointTest, NoLackOfFit> {
  const test = jointTest(
    fit,
    Array.from({ length: left }, (_, e) => K + e),
  );
  return test ? ok(test) : fail({ kind: 'not-testable', left });
}

/** Less than this share of a column is what rounding leaves of nothing. */
const rounding = 1e-9;

/** The column less its part along an orthonormal basis, of length 1; undefined when nothing is left. */
function withoutSpan(column: Float64Array, basis: readonly Float64Array[]): Float64Array | undefined {
  const left = column.slice();
  // Twice, since once leaves rounding of the size of the column.
  for (const other of [...basis, ...basis]) {
    const along = other.reduce((sum, value, i) => sum + value * left[i]!, 0);
    for (let i = 0; i < left.length; i++) left[i]! -= along * other[i]!;
  }
  const length = (values: Float64Array) => Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const size = length(left);
  return size > rounding * length(column) ? left.map((value) => value / size) : undefined;
}
