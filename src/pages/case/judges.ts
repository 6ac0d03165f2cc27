import type { Panel } from '../../advice/panel.ts';
import { caseTexts } from '../../i18n/case.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Response } from '../../response/response.ts';
import type { OpenStudy } from '../../state/study.ts';

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
  const yesNo = open.study.answer.kind === 'yes-no';
  return [
    text.judgements(formatNumber(panel.fit.scenarios)),
    ...(last === undefined ? [] : [text.until(formatDate(last))]),
    yesNo ? text.modelShortYesNo : text.modelShort,
    ...(open.seed === undefined ? [] : [text.seed(`${open.seed}`)]),
  ];
}
