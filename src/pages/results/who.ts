import { formatDate } from '../../i18n/format.ts';
import { resultsTexts } from '../../i18n/results.ts';
import type { Response } from '../../response/response.ts';
import type { OpenStudy } from '../../state/study.ts';

/** Who judged how much, when, and by which model it is read: the line under the title and every figure. */
export function who({ study, seed, finishedAt }: OpenStudy, shown: readonly Response[]): string {
  const text = resultsTexts();
  const judgements = shown.flatMap(({ answers }) => answers.filter((answer) => answer !== null)).length;
  const last = finishedAt[shown.length - 1];
  return [
    text.people(shown.length, seed !== undefined),
    text.judgements(judgements),
    ...(last === undefined ? [] : [text.until(formatDate(last))]),
    text.model[study.answer.kind],
    ...(seed === undefined ? [] : [text.seed(seed)]),
  ].join('\u00a0· ');
}
