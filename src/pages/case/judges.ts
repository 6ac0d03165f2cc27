import type { Panel } from '../../advice/panel.ts';
import { caseTexts } from '../../i18n/case.ts';
import { caseChoiceTexts } from '../../i18n/case-choice.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { unreachable } from '../../lib/unreachable.ts';
import type { Response } from '../../response/response.ts';
import type { OpenStudy } from '../../state/study.ts';
import type { AnswerForm } from '../../study/study.ts';

/** Those who judge, as the parts of the page need them. */
export type Judges = {
  readonly open: OpenStudy;
  /** The people behind the fit. */
  readonly people: readonly Response[];
  readonly panel: Panel;
  readonly simulated: boolean;
};

/** Who judges and how many: what stands under every figure's title. */
export function subtitle({ panel, simulated }: Judges): string {
  return caseTexts().people(formatNumber(panel.fit.respondents), simulated);
}

/** How much they judged, when, and by which model: with a figure that leaves the page. */
export function source({ open, people, panel }: Judges): string[] {
  const text = caseTexts();
  const last = open.finishedAt[people.length - 1];
  const { kind } = open.study.answer;
  const judged = formatNumber(panel.fit.scenarios);
  return [
    kind === 'choice' ? caseChoiceTexts().count(judged) : text.judgements(judged),
    ...(last === undefined ? [] : [text.until(formatDate(last))]),
    modelShort(kind),
    ...(open.seed === undefined ? [] : [text.seed(`${open.seed}`)]),
  ];
}

function modelShort(kind: AnswerForm['kind']): string {
  switch (kind) {
    case 'scale':
      return caseTexts().modelShort;
    case 'yes-no':
      return caseTexts().modelShortYesNo;
    case 'choice':
      return caseChoiceTexts().modelShort;
    default:
      return unreachable(kind);
  }
}
