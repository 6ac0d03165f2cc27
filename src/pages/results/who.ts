import { formatDate } from '../../i18n/format.ts';
import { choicesTexts } from '../../i18n/result-choices.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { judgements } from '../../response/answered.ts';
import type { Response } from '../../response/response.ts';
import { lastFinishedAt, type OpenStudy } from '../../state/study.ts';
import { responseFacts } from '../../views/recruitmentWords.ts';

/** Who judged, and how many. */
export function people({ seed }: OpenStudy, shown: readonly Response[]): string {
  return resultsTexts().people(shown.length, seed !== undefined);
}

/** How many were invited, how much those who answered judged and when: with figures of plain counts. */
export function source(open: OpenStudy, shown: readonly Response[]): string[] {
  const { study, seed, collected } = open;
  const text = resultsTexts();
  const judged = shown.reduce((sum, response) => sum + judgements(study, response).length, 0);
  const last = lastFinishedAt(open, shown);
  return [
    ...responseFacts(collected?.recruited),
    study.answer.kind === 'choice' ? choicesTexts().count(judged) : text.judgements(judged),
    ...(last === undefined ? [] : [text.until(formatDate(last))]),
    ...(seed === undefined ? [] : [text.seed(seed)]),
  ];
}

/** The same, and by which model it is read. */
export function modelSource(open: OpenStudy, shown: readonly Response[]): string[] {
  return [...source(open, shown), resultsTexts().model[open.study.answer.kind]];
}
