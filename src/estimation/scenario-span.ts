import { leftOver, orthonormal } from '../lib/orthonormal.ts';
import type { RatingData } from '../response/dataset.ts';
import { scenarios } from './common-design.ts';

/** What the S scenarios of a rating dataset can tell, whatever people answer. */
export type ScenarioSpan = {
  /** [rows] the scenario of each row, as `scenarios` numbers them. */
  readonly scenarioOf: Int32Array;
  /** Each [S]: an orthonormal basis of a constant and the criteria's columns. */
  readonly modelled: readonly Float64Array[];
  /** Each [S]: one of what scenarios differ in beside that. */
  readonly left: readonly Float64Array[];
};

export function scenarioSpan(data: RatingData): ScenarioSpan {
  const K = data.names.length;
  const scenarioOf = scenarios(data);
  const S = scenarioOf.reduce((most, s) => Math.max(most, s + 1), 0);
  const first = Array.from({ length: S }, (_, s) => scenarioOf.indexOf(s));
  const modelled = orthonormal([
    new Float64Array(S).fill(1),
    ...data.names.map((_, k) => Float64Array.from(first, (row) => data.x[row * K + k]!)),
  ]);
  return { scenarioOf, modelled, left: leftOver(modelled, S) };
}

/** Nearer to 1 than this a scenario is all that a weight is known by, but for rounding. */
const rounding = 1e-9;

/**
 * [S] whether a scenario can be left out: whether the others still tell every weight that they tell together. Not one
 * with a leverage of 1 (Hoaglin and Welsch 1978).
 */
export function mayBeLeftOut({ modelled }: ScenarioSpan): boolean[] {
  const S = modelled[0]?.length ?? 0;
  return Array.from({ length: S }, (_, s) => {
    const leverage = modelled.reduce((sum, column) => sum + column[s]! ** 2, 0);
    return leverage < 1 - rounding;
  });
}
