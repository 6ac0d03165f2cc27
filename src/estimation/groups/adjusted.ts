import { logistic } from '../../lib/logistic.ts';
import { boundUnder } from '../bound-under.ts';
import type { Fit } from '../fit.ts';
import { type Differing, placeOf, type WithGroups } from './with-groups.ts';

/** A number that follows from a fit, and [B] the same with each batch of people left out. */
export type Adjusted = { readonly value: number; readonly leftOut: readonly number[] };

/** Questions, and the fit in which their groups stand. */
export type GroupedFit = WithGroups & {
  readonly questions: readonly Differing[];
  /** With `bootstrap` [B,P] the estimates without each batch. */
  readonly fit: Fit;
  /** [N] the batch that each person is left out with. */
  readonly batch: Int32Array;
};

/**
 * For each question and group the share of all judgements that would agree, were everybody in that group and in their
 * own of the other questions (average adjusted predictions: Williams 2012, "Using the margins command to estimate and
 * interpret adjusted predictions and marginal effects").
 *
 * @param agrees - the lowest category that agrees
 */
export function adjustedShares(grouped: GroupedFit, agrees: number): Adjusted[][] {
  const { questions, data, fit } = grouped;
  const bound = boundUnder(agrees, data.names.length, data.categories, fit.problems);
  const each = everyTime(grouped, (estimate, without) =>
    sharesAt(grouped, estimate, bound(estimate), without),
  );
  return questions.map(({ groups }, q) =>
    Array.from({ length: groups }, (_, g) => ({
      value: each[0]![q]![g]!,
      leftOut: each.slice(1).map((shares) => shares[q]![g]!),
    })),
  );
}

/** Weight k of group g of question q, people being spread over the groups of the other questions as they are. */
export function adjustedWeight(grouped: GroupedFit, q: number, g: number, k: number): Adjusted {
  const { columns, questions, batch } = grouped;
  const [value, ...leftOut] = everyTime(grouped, (estimate, without) => {
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
    return Number.isFinite(weight) ? weight : Number.NaN;
  });
  return { value: value!, leftOut };
}

/** [questions][G] */
function sharesAt(
  { data, columns, questions, batch }: GroupedFit,
  estimate: Float64Array,
  bound: number,
  without: number | undefined,
): number[][] {
  const P = data.names.length;
  const sums = questions.map(({ groups }) => new Float64Array(groups));
  let total = 0;
  for (const [row, n] of data.respondent.entries()) {
    if (batch[n] === without) continue;
    const x = data.x.subarray(row * P, (row + 1) * P);
    const weight = data.weight[row]!;
    total += weight;
    for (const [q, question] of questions.entries()) {
      const own = columns[q]!;
      const elsewhere = sumOf(x, estimate, own[placeOf(question, n)]!) - bound;
      for (let g = 0; g < question.groups; g++)
        sums[q]![g]! += weight * logistic(elsewhere + more(x, estimate, own[g]!, question.weights));
    }
  }
  return sums.map((sum) => Array.from(sum, (value) => value / total));
}

/** The sum of a row but for some columns; what is 0 need have no estimate. */
function sumOf(x: Float64Array, estimate: Float64Array, but: readonly number[]): number {
  let sum = 0;
  for (let p = 0; p < x.length; p++) if (x[p] !== 0 && !but.includes(p)) sum += x[p]! * estimate[p]!;
  return sum;
}

/** What a group's columns add to a row. */
function more(
  x: Float64Array,
  estimate: Float64Array,
  columns: readonly number[],
  weights: readonly number[],
): number {
  let sum = 0;
  for (let i = 0; i < columns.length; i++) {
    const value = i === 0 ? 1 : x[weights[i - 1]!]!;
    if (value !== 0) sum += value * estimate[columns[i]!]!;
  }
  return sum;
}

/** The quantity by all people and then without each batch. Of a group that runs to infinity the limit is taken. */
function everyTime<T>(
  { fit: { names, estimate, bootstrap, problems }, columns }: GroupedFit,
  quantity: (estimate: Float64Array, without: number | undefined) => T,
): T[] {
  const P = names.length;
  const ofGroups = columns.flat(2);
  const runs = problems
    .flatMap((problem) => (problem.kind === 'separated' ? problem.coefficients : []))
    .map(({ name, direction }) => ({ at: names.indexOf(name), direction }))
    .filter(({ at }) => ofGroups.includes(at));
  const atLimit = (own: Float64Array) => {
    const there = own.slice();
    for (const { at, direction } of runs) there[at] = direction * Number.POSITIVE_INFINITY;
    return there;
  };
  return [
    quantity(atLimit(estimate), undefined),
    ...Array.from({ length: bootstrap.length / P }, (_, b) =>
      quantity(atLimit(bootstrap.subarray(b * P, (b + 1) * P)), b),
    ),
  ];
}
