import type { RatingData } from '../../response/dataset.ts';
import type { Grouping } from './grouping.ts';

/** A question whose groups differ in strictness, and in some of the K weights. */
export type Differing = Grouping & { readonly weights: readonly number[] };

/** The columns of what one group has more or less than the first: strictness, then weights in the order asked for. */
type Columns = readonly number[];

/** Ratings with people's groups as columns behind the K of the criteria. */
export type WithGroups = {
  readonly data: RatingData;
  /** For each question and group; of the first group, from which the others are counted, none. */
  readonly columns: readonly (readonly Columns[])[];
};

/**
 * The ratings with columns for every group but the first of each question, so that in one fit each question is read
 * given the others. People who are in no group of a question stay in, as one more group: without them fits would
 * differ by a few people.
 */
export function withGroups(data: RatingData, questions: readonly Differing[]): WithGroups {
  const names = [...data.names];
  const columns = questions.map(({ group, groups, weights }, q) =>
    Array.from({ length: groups + (group.includes(-1) ? 1 : 0) }, (_, g) => {
      const own = ['', ...weights.map((k) => data.names[k])];
      return g === 0 ? [] : own.map((name) => names.push(`group:${q + 1}:${g + 1}:${name}`) - 1);
    }),
  );
  const K = data.names.length;
  const P = names.length;
  const x = new Float64Array(data.answer.length * P);
  for (const [row, n] of data.respondent.entries()) {
    const coded = data.x.subarray(row * K, (row + 1) * K);
    x.set(coded, row * P);
    for (const [q, question] of questions.entries()) {
      for (const [i, column] of columns[q]![placeOf(question, n)]!.entries())
        x[row * P + column] = i === 0 ? 1 : coded[question.weights[i - 1]!]!;
    }
  }
  return { data: { ...data, names, x }, columns };
}

/** Which of a question's groups someone is in, those in none being the last. */
export function placeOf({ group, groups }: Grouping, person: number): number {
  return group[person]! < 0 ? groups : group[person]!;
}
