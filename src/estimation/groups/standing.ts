import { logistic } from '../../lib/logistic.ts';
import type { Fit } from '../fit.ts';
import { type Differing, placeOf, type WithGroups } from './with-groups.ts';

/** A number that follows from a fit, and [B] the same with each batch of people left out. */
export type Standing = { readonly value: number; readonly leftOut: readonly number[] };

/** Questions, and the fit in which their groups stand. */
export type Fitted = WithGroups & {
  readonly questions: readonly Differing[];
  /** With `bootstrap` [B,P] the estimates without each batch. */
  readonly fit: Fit;
  /** [N] the batch that each person is left out with. */
  readonly batch: Int32Array;
};

/**
 * The share of all judgements that would agree, were everybody in group g of question q and in their own of the others
 * (average adjusted predictions: Williams 2012, "Using the margins command to estimate and interpret adjusted
 * predictions and marginal effects").
 *
 * @param agrees - the lowest category that agrees
 */
export function agreeing(fitted: Fitted, agrees: number, q: number, g: number): Standing {
  const { data, columns, questions, batch } = fitted;
  const P = data.names.length;
  const { weights } = questions[q]!;
  const x = data.x.slice();
  for (const [row, n] of data.respondent.entries()) {
    const own = x.subarray(row * P, (row + 1) * P);
    for (const column of columns[q]![placeOf(questions[q]!, n)]!) own[column] = 0;
    for (const [i, column] of columns[q]![g]!.entries()) own[column] = i === 0 ? 1 : own[weights[i - 1]!]!;
  }
  return everyTime(fitted, (estimate, without) => {
    const bound = boundUnder(estimate.subarray(P), agrees);
    let [sum, total] = [0, 0];
    for (const [row, n] of data.respondent.entries()) {
      if (batch[n] === without) continue;
      const weight = data.weight[row]!;
      sum += weight * logistic(sumOf(x.subarray(row * P, (row + 1) * P), estimate) - bound);
      total += weight;
    }
    return sum / total;
  });
}

/** Weight k of group g of question q, people being spread over the groups of the other questions as they are. */
export function weighing(fitted: Fitted, q: number, g: number, k: number): Standing {
  const { columns, questions, batch } = fitted;
  return everyTime(fitted, (estimate, without) => {
    let weight = estimate[k]!;
    for (const [other, question] of questions.entries()) {
      const at = question.weights.indexOf(k) + 1;
      if (at === 0) continue;
      const all = Array.from(question.group, (_, n) => placeOf(question, n));
      const places = other === q ? [g] : all.filter((_, n) => batch[n] !== without);
      for (const place of places) {
        const column = columns[other]![place]![at];
        if (column !== undefined) weight += estimate[column]! / places.length;
      }
    }
    return weight;
  });
}

function everyTime(
  { fit }: Fitted,
  quantity: (estimate: Float64Array, without: number | undefined) => number,
): Standing {
  const P = fit.names.length;
  return {
    value: quantity(fit.estimate, undefined),
    leftOut: Array.from({ length: fit.bootstrap.length / P }, (_, b) =>
      quantity(fit.bootstrap.subarray(b * P, (b + 1) * P), b),
    ),
  };
}

/** The threshold under a category, or under the next one that was used. */
function boundUnder(thresholds: Float64Array, category: number): number {
  return thresholds.subarray(category - 1).find((threshold) => !Number.isNaN(threshold)) ?? Number.NaN;
}

/** What has no part in the sum need have no estimate. */
function sumOf(parts: Float64Array, estimate: Float64Array): number {
  let sum = 0;
  for (let p = 0; p < parts.length; p++) if (parts[p] !== 0) sum += parts[p]! * estimate[p]!;
  return sum;
}
