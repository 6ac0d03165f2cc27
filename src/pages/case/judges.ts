import type { Panel } from '../../advice/panel.ts';
import { caseTexts } from '../../i18n/case.ts';
import { groundsTexts } from '../../i18n/case-grounds.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Response } from '../../response/response.ts';
import { firstFinishedAt, lastFinishedAt, type OpenStudy } from '../../state/study.ts';
import { judgedWords, modelName } from '../../views/modelWords.ts';
import { responseFacts } from '../../views/recruitmentWords.ts';

/** Those who judge, as the parts of the page need them. */
export type Judges = {
  readonly open: OpenStudy;
  /** The people behind the fit. */
  readonly people: readonly Response[];
  readonly panel: Panel;
  readonly simulated: boolean;
};

/** Who judges and how many. */
export function subtitle({ panel, simulated }: Judges): string {
  return caseTexts().people(formatNumber(panel.fit.respondents), simulated);
}

/** The same as a sentence, with the days between which they answered. */
export function whose(judges: Judges): string {
  const { open, people, simulated } = judges;
  const text = groundsTexts();
  const who = subtitle(judges);
  if (simulated) return text.whoseSimulated(who, `${open.seed}`);
  // Whoever is no simulated respondent has finished once.
  const [first, last] = [firstFinishedAt(open, people)!, lastFinishedAt(open, people)!];
  return text.whoseReal(who, formatDate(first), formatDate(last));
}

/** How many were invited, how much those who answered judged, when, and by which model. */
export function source({ open, people, panel }: Judges): string[] {
  const text = groundsTexts();
  const last = lastFinishedAt(open, people);
  const { answer } = open.study;
  return [
    ...responseFacts(open.collected?.recruited),
    judgedWords(answer, formatNumber(panel.fit.scenarios)),
    ...(last === undefined ? [] : [text.until(formatDate(last))]),
    modelName(answer),
    ...(open.seed === undefined ? [] : [text.seed(`${open.seed}`)]),
  ];
}
