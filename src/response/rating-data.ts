import { coded, codings } from '../study/coding.ts';
import { answerLabels, ratedProfiles, type Study } from '../study/study.ts';
import type { RatingData } from './dataset.ts';
import type { Response } from './response.ts';

/**
 * The answers as rows, by respondent and then in the design's order. Skipped answers are left out, and so
 * are respondents without any answer. Categories are labelled "1" to "C" for a scale, "no" and "yes"
 * otherwise; every row has weight 1.
 */
export function ratingData(study: Study, responses: readonly Response[]): RatingData {
  const coding = codings(study.criteria);
  const names = coding.flatMap((criterion) => criterion.names);
  const values = ratedProfiles(study).map((profile) => coded(profile, coding));
  const answered = responses.filter((response) => response.answers.some((answer) => answer !== null));
  const rows = answered.flatMap((response, n) =>
    response.answers.flatMap((answer, s) => (answer === null ? [] : [{ n, s, answer }])),
  );
  const x = new Float64Array(rows.length * names.length);
  rows.forEach(({ s }, row) => {
    x.set(values[s]!, row * names.length);
  });
  return {
    kind: 'ratings',
    names,
    x,
    answer: Int32Array.from(rows, ({ answer }) => answer),
    categories: answerLabels(study.answer),
    weight: new Float64Array(rows.length).fill(1),
    respondent: Int32Array.from(rows, ({ n }) => n),
    people: answered.map(({ id }) => id),
  };
}
