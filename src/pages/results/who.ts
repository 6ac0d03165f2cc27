import { formatDate } from '../../i18n/format.ts';
import { choicesTexts } from '../../i18n/result-choices.ts';
import { resultsTexts } from '../../i18n/results.ts';
import { judgements } from '../../response/answered.ts';
import type { Response } from '../../response/response.ts';
import { lastFinishedAt, type OpenStudy } from '../../state/study.ts';
import type { Study } from '../../study/study.ts';
import { responseFacts } from '../../views/recruitmentWords.ts';

/** Who judged, and how many. */
export function people({ seed }: OpenStudy, shown: readonly Response[]): string {
  return resultsTexts().people(shown.length, seed !== undefined);
}

/**
 * How many were invited, how much those who answered judged and when: with figures of plain counts.
 *
 * @param judged - how many answers count, where these are not all
 */
export function source(
  open: OpenStudy,
  shown: readonly Response[],
  judged = judgedBy(open.study, shown),
): string[] {
  const { study, seed } = open;
  const text = resultsTexts();
  const last = lastFinishedAt(open, shown);
  return [
    ...answered(open, shown),
    study.answer.kind === 'choice' ? choicesTexts().count(judged) : text.judgements(judged),
    ...(last === undefined ? [] : [text.until(formatDate(last))]),
    ...(seed === undefined ? [] : [text.seed(seed)]),
  ];
}

function judgedBy(study: Study, shown: readonly Response[]): number {
  return shown.reduce((sum, response) => sum + judgements(study, response).length, 0);
}

/** Where more have answered than these, also why: their number would seem to be the wrong one. */
function answered({ collected, responses }: OpenStudy, shown: readonly Response[]): string[] {
  const facts = responseFacts(collected?.recruited);
  return facts.length > 0 && responses.length > shown.length
    ? [...facts, resultsTexts().firstOnly(shown.length)]
    : facts;
}

/** The same, and by which model it is read. */
export function modelSource(open: OpenStudy, shown: readonly Response[]): string[] {
  return [...source(open, shown), resultsTexts().model[open.study.answer.kind]];
}
