import { once } from '../lib/once.ts';
import { answerLabels } from '../study/answer-labels.ts';
import { type Coding, coded, codings } from '../study/coding.ts';
import type { Scenario, Study } from '../study/study.ts';
import { answeredRows } from './answered.ts';
import type { RatingData } from './dataset.ts';
import type { Response } from './response.ts';

/**
 * The answers to a rating or yes/no study, a row each, as `answered` gives them. Categories are labelled
 * "1" to "C" for a scale, "no" and "yes" otherwise.
 */
export function ratingData(
  study: Study,
  responses: readonly Response[],
  coding: readonly Coding[] = codings(study.criteria),
): RatingData {
  const names = coding.flatMap((criterion) => criterion.names);
  const valuesOf = once((scenario: Scenario) => coded(scenario[0]!, coding));
  const { rows, common } = answeredRows(study, responses);
  const x = new Float64Array(rows.length * names.length);
  rows.forEach(({ scenario }, row) => {
    x.set(valuesOf(scenario), row * names.length);
  });
  return { kind: 'ratings', names, x, categories: answerLabels(study.answer), ...common };
}
