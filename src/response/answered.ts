import type { Response } from './response.ts';

/** One answer given: respondent n of those who answered anything, scenario s of the design. */
type Answered = { readonly n: number; readonly s: number; readonly answer: number };

/**
 * The answers as rows, by respondent and then in the design's order, with what every dataset says of its
 * rows. Skipped answers are left out, and so are respondents without any answer; every row has weight 1.
 */
export function answered(responses: readonly Response[]) {
  const people = responses.filter(({ answers }) => answers.some((answer) => answer !== null));
  const rows = people.flatMap(({ answers }, n) =>
    answers.flatMap((answer, s): Answered[] => (answer === null ? [] : [{ n, s, answer }])),
  );
  const common = {
    answer: Int32Array.from(rows, ({ answer }) => answer),
    weight: new Float64Array(rows.length).fill(1),
    respondent: Int32Array.from(rows, ({ n }) => n),
    people: people.map(({ id }) => id),
  };
  return { rows, common };
}
