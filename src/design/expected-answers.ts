import ln from '@stdlib/math-base-special-ln';
import { type Answer, type At, answersTo } from './answers.ts';
import type { DesignModel } from './design-model.ts';

/* Symbols as in `prospect`. */

/** A scenario's coded profiles. */
export type Row = readonly Float64Array[];

/** A scenario, and [C] how often people give each answer to it. */
export type Asked = { readonly row: Row; readonly shares: Float64Array };

/** Σ over scenarios and answers; less than any number, or none, where an answer that people give is out of reach. */
export function expectedLogLikelihood(model: DesignModel, asked: readonly Asked[], at: At): number {
  let sum = 0;
  for (const { row, shares } of asked) {
    for (const [c, { probability }] of answersTo(model, row, at).entries())
      if (shares[c]! > 0) sum += shares[c]! * ln(probability);
  }
  return sum;
}

/** [p] */
export function expectedScore(model: DesignModel, asked: readonly Asked[], at: At): Float64Array {
  const sum = new Float64Array(model.nuisances + model.weights);
  for (const { row, shares } of asked) addScores(sum, answersTo(model, row, at), shares);
  return sum;
}

/** Adds the score of each answer as often as it is given. */
export function addScores(sum: Float64Array, answers: readonly Answer[], shares: ArrayLike<number>): void {
  for (const [c, { slopes, probability }] of answers.entries()) {
    const times = shares[c]! / probability;
    for (let i = 0; i < sum.length; i++) sum[i]! += times * slopes[i]!;
  }
}
